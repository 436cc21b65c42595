package org.winnable.plugins.internal.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginFolderTest {

    @TempDir
    private Path folder;

    @Test
    void itLiesAmongTheUsersOwnData() {
        Path data = folder.resolve("data");
        assertEquals(
                data.resolve("winnable/plugins"),
                PluginFolder.of(Map.of("XDG_DATA_HOME", data.toString()), folder)
                        .root());
        assertEquals(usual(), PluginFolder.of(Map.of(), folder).root());
    }

    @Test
    void aRelativeDataHomeDoesNotCount() {
        assertEquals(
                usual(),
                PluginFolder.of(Map.of("XDG_DATA_HOME", "data"), folder).root());
    }

    private Path usual() {
        return folder.resolve(".local/share/winnable/plugins");
    }

    @Test
    void linesAreReplacedAsAWholeAndNoneIsNoFile() throws IOException {
        Path file = folder.resolve("made").resolve("bundles.list");
        assertEquals(List.of(), Lines.read(file));
        Lines.write(file, List.of("one", "two"));
        assertEquals(List.of("one", "two"), Lines.read(file));
        Lines.write(file, List.of("three"));
        assertEquals(List.of("three"), Lines.read(file));
        try (Stream<Path> left = Files.list(file.getParent())) {
            assertEquals(List.of(file), left.toList());
        }
        Lines.write(file, List.of());
        assertFalse(Files.exists(file));
    }
}
