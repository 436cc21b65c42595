package org.winnable.plugins.tests;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * A plug-in as its author would build it.
 *
 * @param id of the bundle
 * @param version of the bundle
 * @param headers more of its manifest
 * @param files what is in it
 */
public record PluginJar(String id, String version, Map<String, String> headers, Map<String, byte[]> files) {

    private static final String PACK = """
            <?xml version="1.0" encoding="UTF-8"?>
            <plugin>
              <extension point="org.winnable.core.clientPacks">
                <pack id="%1$s.pack" name="%1$s %2$s" folder="pack/"/>
              </extension>
            </plugin>
            """;

    private static final String STRATEGY = """
            <?xml version="1.0" encoding="UTF-8"?>
            <plugin>
              <extension point="org.winnable.core.scoringStrategies">
                <strategy id="%1$s.strategy" name="%1$s" class="%2$s"/>
              </extension>
            </plugin>
            """;

    /** A plug-in that brings a client pack of its own name and version, and no code. */
    public static PluginJar of(String id, String version) {
        return new PluginJar(id, version, Map.of(), Map.of())
                .containing("plugin.xml", PACK.formatted(id, version))
                .containing("pack/pack.yaml", "name: " + id + '\n');
    }

    /** A plug-in that brings a scoring strategy: a class of the caller's with nothing but itself, which must not be seen from there. */
    public static PluginJar ofStrategy(String id, String version, Class<?> strategy) throws IOException {
        String file = strategy.getName().replace('.', '/') + ".class";
        try (InputStream code = Objects.requireNonNull(strategy.getClassLoader().getResourceAsStream(file))) {
            return new PluginJar(id, version, Map.of(), Map.of(file, code.readAllBytes()))
                    .containing("plugin.xml", STRATEGY.formatted(id, strategy.getName()));
        }
    }

    /** With one more header in its manifest. */
    public PluginJar with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new PluginJar(id, version, more, files);
    }

    /** With one more file, or another text of one. */
    public PluginJar containing(String file, String text) {
        Map<String, byte[]> more = new LinkedHashMap<>(files);
        more.put(file, text.getBytes(StandardCharsets.UTF_8));
        return new PluginJar(id, version, headers, more);
    }

    /** Writes it into a folder. */
    public Path in(Path folder) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", id + ";singleton:=true");
        main.putValue("Bundle-Version", version);
        main.putValue("Bundle-Name", "Plug-in " + id);
        main.putValue("Require-Bundle", "org.winnable.core");
        headers.forEach(main::putValue);
        Path jar = Files.createDirectories(folder).resolve(id + '-' + version + ".jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putNextEntry(new JarEntry(file.getKey()));
                out.write(file.getValue());
                out.closeEntry();
            }
        }
        return jar;
    }
}
