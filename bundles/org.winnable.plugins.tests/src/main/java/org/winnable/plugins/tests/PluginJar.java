package org.winnable.plugins.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * A plug-in that brings a client pack of its own name, and no code.
 *
 * @param id of the bundle
 * @param version of the bundle
 * @param headers more of its manifest
 * @param files more of its files
 */
record PluginJar(String id, String version, Map<String, String> headers, Map<String, String> files) {

    private static final String DECLARATION = """
            <?xml version="1.0" encoding="UTF-8"?>
            <plugin>
              <extension point="org.winnable.core.clientPacks">
                <pack id="%1$s.pack" name="%1$s %2$s" folder="pack/"/>
              </extension>
            </plugin>
            """;

    static PluginJar of(String id, String version) {
        return new PluginJar(id, version, Map.of(), Map.of());
    }

    PluginJar with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new PluginJar(id, version, more, files);
    }

    PluginJar containing(String file, String text) {
        Map<String, String> more = new LinkedHashMap<>(files);
        more.put(file, text);
        return new PluginJar(id, version, headers, more);
    }

    Path in(Path folder) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", id + ";singleton:=true");
        main.putValue("Bundle-Version", version);
        main.putValue("Bundle-Name", "Pack " + id);
        main.putValue("Require-Bundle", "org.winnable.core");
        headers.forEach(main::putValue);
        Path jar = Files.createDirectories(folder).resolve(id + '-' + version + ".jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            write(out, "plugin.xml", DECLARATION.formatted(id, version));
            write(out, "pack/pack.yaml", "name: " + id + '\n');
            for (Map.Entry<String, String> file : files.entrySet()) {
                write(out, file.getKey(), file.getValue());
            }
        }
        return jar;
    }

    private static void write(JarOutputStream out, String name, String text) throws IOException {
        out.putNextEntry(new JarEntry(name));
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
    }
}
