package org.winnable.imports.internal;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.winnable.imports.ImportException;

/** A thread on which a part of one import goes on while others do. */
final class ImportThread implements AutoCloseable {

    /** Longer than any source is given to react to an interrupt. */
    private static final long PATIENCE_SECONDS = 10;

    private final ExecutorService thread;

    /** A thread that has nothing to do yet. */
    ImportThread(String name) {
        this.thread = Executors.newSingleThreadExecutor(
                work -> Thread.ofPlatform().daemon().name(name).unstarted(work));
    }

    /** Begins some work when what was begun before has ended. */
    <T> Future<T> begin(Callable<T> work) {
        return thread.submit(work);
    }

    /** Waits for work that was begun, and throws what it threw. */
    static <T> T await(Future<T> work) throws ImportException {
        try {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof ImportException refused) {
                throw refused;
            }
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error fatal) {
                throw fatal;
            }
            throw new IllegalStateException(e);
        }
    }

    /** Ends what goes on and waits until it has ended, so that the file can be closed. */
    @Override
    public void close() {
        thread.shutdownNow();
        try {
            thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
