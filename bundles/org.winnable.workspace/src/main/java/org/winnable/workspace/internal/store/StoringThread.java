package org.winnable.workspace.internal.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.duckdb.DuckDBConnection;

/**
 * Stores rows of one import while the next ones are being looked at. The transaction is used by one thread at a time: who
 * wants to use it has to {@link #await} first. Not thread-safe.
 */
final class StoringThread implements AutoCloseable {

    /** Stores one batch of rows. */
    @FunctionalInterface
    interface Work {
        void run() throws SQLException;
    }

    private final DuckDBConnection connection;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            work -> Thread.ofPlatform().daemon().name("import storing").unstarted(work));
    private Optional<Future<?>> storing = Optional.empty();
    private boolean alone;

    StoringThread(DuckDBConnection connection) {
        this.connection = connection;
    }

    /** Begins to store a batch as soon as the one before is stored. */
    void begin(Work work) throws SQLException {
        await();
        storing = Optional.of(thread.submit(() -> {
            work.run();
            return work;
        }));
    }

    /** Waits until all is stored. */
    void await() throws SQLException {
        if (storing.isEmpty()) {
            return;
        }
        try {
            storing.get().get();
            storing = Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException().initCause(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SQLException refused) {
                throw refused;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /**
     * Keeps the store from using threads of its own until {@link #share}, for as long as batch comes after batch: what adds
     * rows cannot be shared among them, and whichever thread does it, the caller's spins until it has ended. That would take
     * the processor from reading the next rows. Queries of others still run meanwhile, each on its own thread.
     */
    void useAlone() throws SQLException {
        if (!alone) {
            await();
            alone = true;
            Database.execute(connection, List.of("SET threads = 1"));
        }
    }

    /** Lets the store use as many threads as it likes again. */
    void share() throws SQLException {
        await();
        if (alone) {
            Database.execute(connection, List.of("RESET threads"));
            alone = false;
        }
    }

    /** Waits for what was begun, whether or not it succeeds, so that the transaction can be ended. */
    void end() {
        thread.close();
    }

    /** To be called when the transaction has ended: one that has failed takes no statement but its end. */
    @Override
    public void close() throws SQLException {
        storing = Optional.empty();
        share();
    }
}
