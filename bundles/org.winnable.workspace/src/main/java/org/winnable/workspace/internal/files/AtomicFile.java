package org.winnable.workspace.internal.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.CopyOption;
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
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        save(file, bytes, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Writes a file that must not be there yet; makes the folder if needed.
     *
     * @throws java.nio.file.FileAlreadyExistsException if it is there; it stays as it is
     * @throws IOException if it cannot be written; there is no such file then, or, where only the storage did not confirm it, the
     *     whole
     */
    public static void create(Path file, byte[] bytes) throws IOException {
        save(file, bytes);
    }

    private static void save(Path file, byte[] bytes, CopyOption... options) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        // in the same folder, because only within one file system a rename is atomic
        Path draft = Files.createTempFile(folder, "." + file.getFileName(), ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                ByteBuffer left = ByteBuffer.wrap(bytes);
                while (left.hasRemaining()) {
                    channel.write(left);
                }
                channel.force(true);
            }
            Files.move(draft, file, options);
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
