package org.winnable.workspace.internal.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Saves files so that a reader, or a power cut, finds the old text or the new one and never a part of either. */
public final class AtomicFile {

    private AtomicFile() {}

    /**
     * Writes a text as UTF-8 in place of what is there; makes the folder if needed.
     *
     * @throws IOException if it cannot be written; the old text is there then, or, where only the storage did not confirm the
     *     change, the new one
     */
    public static void write(Path file, String text) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        // in the same folder, because only within one file system a rename is atomic
        Path draft = Files.createTempFile(folder, "." + file.getFileName(), ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            confirm(folder);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** A name in a folder is data of the folder: until that is on the disk a power cut may bring the old file back. */
    private static void confirm(Path folder) throws IOException {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        }
    }
}
