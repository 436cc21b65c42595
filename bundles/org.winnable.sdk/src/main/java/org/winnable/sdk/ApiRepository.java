package org.winnable.sdk;

import java.io.IOException;
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
import org.winnable.core.plugin.CodePlace;
import org.winnable.core.scoring.ScoringStrategy;
import org.winnable.personas.ui.PersonaSection;
import org.winnable.sdk.internal.Templates;
import org.winnable.testkit.scoring.ScoringStrategyContract;
import org.winnable.testkit.swt.persona.PersonaSectionContract;

/**
 * The API and the test kit of the running product, and how they come into a Maven repository: as if they had been installed there,
 * which every build on the machine understands without being told a place.
 *
 * @param version of both, without the part that tells one build from another
 * @param jars by the name of their bundle
 */
public record ApiRepository(String version, List<Path> jars) {

    private static final String GROUP = "org/winnable";

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
        return of(
                jar(ScoringStrategy.class),
                jar(ScoringStrategyContract.class),
                jar(PersonaSection.class),
                jar(PersonaSectionContract.class));
    }

    /** Of some bundles, the API first. */
    static ApiRepository of(Path... jars) throws IOException {
        return new ApiRepository(version(jars[0]), List.of(jars));
    }

    /** Where Maven keeps what was installed, unless it is told otherwise. */
    public static Path usual() {
        return Path.of(System.getProperty("user.home"), ".m2", "repository");
    }

    /**
     * Puts them in, in place of others of the same version.
     *
     * @return what was put in
     * @throws IOException if it cannot be written
     */
    public List<Path> install(Path repository) throws IOException {
        List<Path> installed = new ArrayList<>();
        for (Path jar : jars) {
            String name = name(jar);
            Path folder = Files.createDirectories(
                    repository.resolve(GROUP).resolve(name).resolve(version));
            Path target = folder.resolve(name + "-" + version + ".jar");
            Files.copy(jar, target, StandardCopyOption.REPLACE_EXISTING);
            boolean isApi = jar.equals(jars.getFirst());
            Templates templates = new Templates(
                    List.of("repository"), Map.of("artifact", name, "version", version, "api", name(jars.getFirst())));
            Files.writeString(
                    folder.resolve(name + "-" + version + ".pom"), templates.text(isApi ? "api.pom" : "testkit.pom"));
            installed.add(target);
        }
        return List.copyOf(installed);
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
