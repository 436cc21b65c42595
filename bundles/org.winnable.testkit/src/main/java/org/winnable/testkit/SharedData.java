package org.winnable.testkit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * Data that is no part of the repository: a folder {@code shared/data} beside the working tree or further up, or wherever the
 * system property {@value #PROPERTY} says.
 */
public final class SharedData {

    /** Names the folder where it is not beside the working tree. */
    public static final String PROPERTY = "winnable.shared.data";

    private SharedData() {}

    /** A file or folder of the data; the calling test is skipped, with a message, where it is absent. */
    public static Path at(String name) {
        Optional<Path> found = folder().map(folder -> folder.resolve(name)).filter(Files::exists);
        Assumptions.assumeTrue(found.isPresent(), "skipped: no shared/data/" + name + " beside the working tree");
        return found.orElseThrow();
    }

    private static Optional<Path> folder() {
        Optional<Path> named = Optional.ofNullable(System.getProperty(PROPERTY)).map(Path::of);
        return named.or(() -> {
            Path start = Path.of("").toAbsolutePath();
            return Stream.iterate(Optional.of(start), Optional::isPresent, at -> at.map(Path::getParent))
                    .flatMap(Optional::stream)
                    .map(at -> at.resolve("shared/data"))
                    .filter(Files::isDirectory)
                    .findFirst();
        });
    }
}
