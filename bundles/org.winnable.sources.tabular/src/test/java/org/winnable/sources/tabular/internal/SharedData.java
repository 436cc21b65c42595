package org.winnable.sources.tabular.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Finds data that is not part of the repository: a folder {@code shared/data} beside the working tree or above it. */
final class SharedData {

    private static final String PROPERTY = "winnable.shared.data";

    private SharedData() {}

    /** A file or folder of the shared data; the test is skipped where there is none. */
    static Path at(String name) {
        Optional<Path> data = folder().map(f -> f.resolve(name)).filter(Files::exists);
        Assumptions.assumeTrue(data.isPresent(), "no shared/data/" + name + " beside the working tree");
        return data.get();
    }

    private static Optional<Path> folder() {
        String named = System.getProperty(PROPERTY);
        if (named != null) {
            return Optional.of(Path.of(named));
        }
        return Stream.iterate(Path.of("").toAbsolutePath(), p -> p != null, Path::getParent)
                .map(p -> p.resolve("shared/data"))
                .filter(Files::isDirectory)
                .findFirst();
    }
}
