package org.winnable.plugins.tests;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Signs jars with the tools of the JDK that runs the test, with one key for each folder. */
final class Signing {

    private static final String SECRET = "example";

    private Signing() {}

    static Path sign(Path jar, Path folder) throws IOException, InterruptedException {
        Path keys = folder.resolve("keys");
        if (!Files.exists(keys)) {
            tool(
                    "keytool",
                    "-genkeypair",
                    "-keystore",
                    keys.toString(),
                    "-storepass",
                    SECRET,
                    "-keypass",
                    SECRET,
                    "-alias",
                    "author",
                    "-keyalg",
                    "EC",
                    "-dname",
                    "CN=Author");
        }
        tool("jarsigner", "-keystore", keys.toString(), "-storepass", SECRET, jar.toString(), "author");
        return jar;
    }

    /** Writes a file into a jar, as somebody on its way could. */
    static void write(Path jar, String file, String text) throws IOException {
        try (FileSystem inside = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of())) {
            Files.writeString(inside.getPath(file), text);
        }
    }

    private static void tool(String name, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(arguments));
        command.addFirst(Path.of(System.getProperty("java.home"), "bin", name).toString());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0) {
            throw new IOException(name + " failed");
        }
    }
}
