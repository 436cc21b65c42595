package org.winnable.workspace.internal.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    private Path folder;

    @Test
    void theNewTextTakesThePlaceOfTheOldOneAndNothingElseIsLeft() throws IOException {
        Path file = folder.resolve("rules/agreement.yaml");
        AtomicFile.write(file, "old");
        AtomicFile.write(file, "neu: größer");
        assertEquals("neu: größer", Files.readString(file));
        assertEquals(List.of(file), names(file.getParent()));
    }

    @Test
    void whatCannotBeReplacedIsLeftAsItWas() throws IOException {
        Path taken = Files.createDirectories(folder.resolve("taken"));
        Path inside = Files.writeString(taken.resolve("inside.txt"), "kept");
        assertThrows(IOException.class, () -> AtomicFile.write(taken, "text"));
        assertEquals("kept", Files.readString(inside));
        assertEquals(List.of(taken), names(folder));
    }

    @Test
    void aFileIsCreatedOnceAndNotReplaced() throws IOException {
        Path file = folder.resolve("trained/calls.v1.model");
        AtomicFile.create(file, new byte[] {1, 2});
        assertThrows(FileAlreadyExistsException.class, () -> AtomicFile.create(file, new byte[] {3}));
        assertArrayEquals(new byte[] {1, 2}, Files.readAllBytes(file));
        assertEquals(List.of(file), names(file.getParent()));
    }

    private static List<Path> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
