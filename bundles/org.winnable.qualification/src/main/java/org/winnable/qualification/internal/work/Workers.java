package org.winnable.qualification.internal.work;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Splits rows into chunks and these over a fixed number of threads, the caller's own among them. Own threads rather than the
 * common pool: a worker may wait for a guarded call, and waiting threads must not starve others.
 */
public final class Workers implements AutoCloseable {

    /** Rows in a chunk: long enough that handing it over costs nothing, short enough to notice a cancel at once. */
    public static final int CHUNK = 8_192;

    private final int threads;
    private final ExecutorService helpers;

    /** Works on a stretch of rows. */
    @FunctionalInterface
    public interface ChunkTask {

        /** Does the rows {@code from} to {@code to}, the latter exclusive, of chunk number {@code chunk}. */
        void run(int chunk, int from, int to);
    }

    /** Workers on the given number of threads, at least one. */
    public Workers(int threads) {
        this.threads = threads;
        this.helpers = Executors.newFixedThreadPool(threads, Workers::thread);
    }

    /** How many chunks some rows make. */
    public static int chunks(int rows) {
        return (rows + CHUNK - 1) / CHUNK;
    }

    /**
     * Runs a task over all rows and waits for it. What the task throws ends the run and is thrown on.
     *
     * @throws CancellationException if a task threw it or the caller was interrupted
     */
    public void forEachChunk(int rows, ChunkTask task) {
        AtomicInteger next = new AtomicInteger();
        int chunks = chunks(rows);
        Runnable loop = () -> {
            try {
                for (int chunk = next.getAndIncrement(); chunk < chunks; chunk = next.getAndIncrement()) {
                    int from = chunk * CHUNK;
                    task.run(chunk, from, Math.min(rows, from + CHUNK));
                }
            } finally {
                // the rest need not begin what will be thrown away
                next.set(chunks);
            }
        };
        List<Future<?>> others = new ArrayList<>();
        for (int helper = 1; helper < Math.min(threads, chunks); helper++) {
            others.add(helpers.submit(loop));
        }
        try {
            loop.run();
        } finally {
            others.forEach(Workers::await);
        }
    }

    @Override
    public void close() {
        helpers.shutdown();
    }

    private static void await(Future<?> other) {
        try {
            other.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                case null, default -> throw new IllegalStateException(e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "qualification");
        thread.setDaemon(true);
        return thread;
    }
}
