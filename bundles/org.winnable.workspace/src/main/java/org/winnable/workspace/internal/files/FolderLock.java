package org.winnable.workspace.internal.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Keeps a folder for one process. The operating system lets go of it when the process ends, however it ends; the file that
 * carries the lock stays, for removing it could take it from under a process that is just about to lock it.
 */
public final class FolderLock implements AutoCloseable {

    private static final String FILE = ".lock";

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes a folder.
     *
     * @return empty if somebody has it
     * @throws IOException if the folder cannot be written
     */
    public static Optional<FolderLock> take(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean taken = false;
        try {
            if (!isLocked(channel)) {
                return Optional.empty();
            }
            channel.truncate(0);
            String process = Long.toString(ProcessHandle.current().pid());
            channel.write(ByteBuffer.wrap(process.getBytes(StandardCharsets.US_ASCII)));
            taken = true;
            return Optional.of(new FolderLock(channel));
        } finally {
            if (!taken) {
                channel.close();
            }
        }
    }

    /** The process that has the folder, as it said of itself; for a message, so that not knowing is no failure. */
    public static Optional<String> holder(Path folder) {
        try {
            String text = Files.readString(folder.resolve(FILE), StandardCharsets.US_ASCII);
            return Optional.of(text).filter(t -> t.matches("\\d+"));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            // held until the channel is closed
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            // this very process has it
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
