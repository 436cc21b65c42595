package org.winnable.imports.internal;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.winnable.imports.ImportException;

/**
 * Reads one batch ahead on a thread of its own, so that reading and writing go on at once: an import waits for its slower
 * half, not for the sum of both.
 */
final class ReadAhead implements AutoCloseable {

    /** Longer than any source is given to react to an interrupt. */
    private static final long PATIENCE_SECONDS = 10;

    private final BatchReader reader;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            work -> Thread.ofPlatform().daemon().name("import reading").unstarted(work));
    private Optional<Future<BatchReader.Batch>> ahead = Optional.empty();

    ReadAhead(BatchReader reader) {
        this.reader = reader;
    }

    /** The next batch, while the one after it is already being read. Not to be called after the last one. */
    BatchReader.Batch next() throws ImportException {
        BatchReader.Batch batch = await(ahead.orElseGet(() -> thread.submit(reader::next)));
        if (!batch.isLast()) {
            ahead = Optional.of(thread.submit(reader::next));
        }
        return batch;
    }

    private static BatchReader.Batch await(Future<BatchReader.Batch> future) throws ImportException {
        try {
            return future.get();
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

    /** Ends the reading and waits until it has ended, so that the file can be closed. */
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
