package org.winnable.plugins.internal.p2;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder for as long as a change is worked out. Plug-ins hold no data of people, so the system's own place for such things will do. */
final class TemporaryFolder implements AutoCloseable {

    private final Path root;
    private int made;

    TemporaryFolder() throws IOException {
        root = Files.createTempDirectory("winnable-plugins-");
    }

    /** A path in it that nothing else has. */
    Path next(String name) {
        made++;
        return root.resolve(name + '-' + made);
    }

    /** What cannot be deleted is left to the system, which empties the place sooner or later. */
    @Override
    public void close() {
        try (Stream<Path> all = Files.walk(root)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            root.toFile().deleteOnExit();
        }
    }
}
