package org.winnable.sdk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.jspecify.annotations.Nullable;
import org.winnable.core.plugin.CodePlace;
import org.winnable.core.scoring.ScoringStrategy;
import org.winnable.personas.ui.PersonaSection;
import org.winnable.sdk.internal.Templates;
import org.winnable.testkit.scoring.ScoringStrategyContract;
import org.winnable.testkit.swt.persona.PersonaSectionContract;

/**
 * The API and the test kit of the running product with their sources and documentation, and how they come into a Maven repository: as
 * if they had been installed there, which every build on the machine understands without being told a place. With them goes the
 * parent of plug-ins' projects, which says how these are built.
 *
 * @param version of all of it, without the part that tells one build from another
 * @param jars by the name of their bundle, the API first
 * @param documented whether sources and documentation are there
 */
public record ApiRepository(String version, List<Path> jars, boolean documented) {

    private static final String GROUP = "org/winnable";
    private static final String PARENT = "org.winnable.plugin.parent";

    /** What stands beside a jar; put together by the build, in the folder {@code lib} of this bundle. */
    private static final List<String> DOCUMENTS = List.of("sources", "javadoc");

    /** Copies the list. */
    public ApiRepository {
        jars = List.copyOf(jars);
    }

    /**
     * That of the running product.
     *
     * @throws IOException if it does not run from jars
     */
    public static ApiRepository ofProduct() throws IOException {
        Path api = jar(ScoringStrategy.class);
        return new ApiRepository(
                version(api),
                List.of(
                        api,
                        jar(ScoringStrategyContract.class),
                        jar(PersonaSection.class),
                        jar(PersonaSectionContract.class)),
                true);
    }

    /** Of some bundles without documentation, the API first. */
    static ApiRepository of(Path... jars) throws IOException {
        return new ApiRepository(version(jars[0]), List.of(jars), false);
    }

    /** Where Maven keeps what was installed, unless it is told otherwise. */
    public static Path usual() {
        return Path.of(System.getProperty("user.home"), ".m2", "repository");
    }

    /**
     * Puts all of it in, in place of what is there of the same version.
     *
     * @return the jars that were put in
     * @throws IOException if it cannot be written
     */
    public List<Path> install(Path repository) throws IOException {
        List<Path> installed = new ArrayList<>();
        describe(repository, PARENT, "parent.pom");
        for (Path jar : jars) {
            String name = name(jar);
            describe(repository, name, jar.equals(jars.getFirst()) ? "api.pom" : "testkit.pom");
            Path target = place(repository, name, ".jar");
            Files.copy(jar, target, StandardCopyOption.REPLACE_EXISTING);
            installed.add(target);
            for (String document : documented ? DOCUMENTS : List.<String>of()) {
                installed.add(document(repository, name, document));
            }
        }
        return List.copyOf(installed);
    }

    /** Writes what Maven reads of an artifact. */
    private void describe(Path repository, String artifact, String template) throws IOException {
        Templates templates = new Templates(
                List.of("repository"), Map.of("artifact", artifact, "version", version, "api", name(jars.getFirst())));
        Files.writeString(place(repository, artifact, ".pom"), templates.text(template));
    }

    private Path document(Path repository, String artifact, String document) throws IOException {
        String resource = "/lib/" + artifact + "-" + document + ".jar";
        Path target = place(repository, artifact, "-" + document + ".jar");
        try (@Nullable InputStream stream = ApiRepository.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new NoSuchFileException(resource);
            }
            Files.copy(stream, target, StandardCopyOption.REPLACE_EXISTING);
        }
        return target;
    }

    private Path place(Path repository, String artifact, String end) throws IOException {
        Path folder = repository.resolve(GROUP).resolve(artifact).resolve(version);
        return Files.createDirectories(folder).resolve(artifact + "-" + version + end);
    }

    private static String version(Path jar) throws IOException {
        String[] parts = header(jar, "Bundle-Version").split("\\.");
        return parts[0] + "." + parts[1] + "." + parts[2];
    }

    private static String name(Path jar) throws IOException {
        return header(jar, "Bundle-SymbolicName").split(";")[0].strip();
    }

    private static String header(Path jar, String name) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return Optional.ofNullable(file.getManifest())
                    .map(Manifest::getMainAttributes)
                    .map(attributes -> attributes.getValue(name))
                    .orElseThrow(() -> new IOException(jar + " is no bundle: " + name + " is missing"));
        }
    }

    private static Path jar(Class<?> type) throws IOException {
        return CodePlace.of(type)
                .filter(Files::isRegularFile)
                .orElseThrow(() -> new NoSuchFileException(type.getName()));
    }
}
