package org.winnable.plugins.internal.p2;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.winnable.plugins.internal.load.PluginFolder;

/** Held by the one who changes plug-ins, among all threads and processes. The system lets go of it when a process ends. */
final class ChangeLock implements AutoCloseable {

    private final FileChannel channel;
    private final boolean held;

    private ChangeLock(FileChannel channel, boolean held) {
        this.channel = channel;
        this.held = held;
    }

    /** Takes the lock if nobody has it. */
    static ChangeLock of(PluginFolder folder) throws IOException {
        Files.createDirectories(folder.root());
        FileChannel channel = FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            return new ChangeLock(channel, channel.tryLock() != null);
        } catch (OverlappingFileLockException e) {
            return new ChangeLock(channel, false);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    boolean isHeld() {
        return held;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
