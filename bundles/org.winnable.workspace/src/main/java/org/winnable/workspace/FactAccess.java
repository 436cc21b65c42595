package org.winnable.workspace;

import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.duckdb.DuckDBConnection;
import org.winnable.workspace.internal.store.Counter;
import org.winnable.workspace.internal.store.Database;
import org.winnable.workspace.internal.store.ImportWriter;
import org.winnable.workspace.internal.store.KeptTable;

/**
 * Who may read and change the facts when: readers see what was committed when they began and wait for nobody, changes are made one
 * at a time. Thread-safe. Reading and changing throw {@link IllegalStateException} once the file is closed.
 */
final class FactAccess {

    private final Database database;
    private final KeptTable kept;
    private final AtomicLong revision;
    private final Semaphore writing = new Semaphore(1, true);
    private final ReadWriteLock use = new ReentrantReadWriteLock();
    private boolean closed;

    FactAccess(Database database, KeptTable kept) throws SQLException {
        this.database = database;
        this.kept = kept;
        try (DuckDBConnection connection = database.connect()) {
            revision = new AtomicLong(Counter.REVISION.read(connection));
        }
    }

    /** Rises with each change. */
    long revision() {
        return revision.get();
    }

    /** What is read from now on may differ from what was read before, though the facts are the same. */
    void changed() {
        revision.incrementAndGet();
        kept.forget();
    }

    /**
     * A change was committed.
     *
     * @param stored the revision of the file since
     */
    void committed(long stored) {
        // above what it is, whatever was declared anew since the file was opened
        revision.updateAndGet(now -> Math.max(now + 1, stored));
        kept.forget();
    }

    /** All people as they were loaded last. */
    KeptTable kept() {
        return kept;
    }

    /**
     * Begins to write an import; for who has the turn.
     *
     * @param rehearsing whether it is never committed
     */
    ImportWriter beginImport(boolean rehearsing) throws SQLException {
        return ImportWriter.begin(database, rehearsing);
    }

    /** Asks in a transaction that changes nothing. */
    <T> T read(StoreCall.Query<T> query) throws WorkspaceException {
        use.readLock().lock();
        try {
            requireOpen();
            return StoreCall.ask(() -> {
                try (DuckDBConnection connection = database.connect()) {
                    connection.setAutoCommit(false);
                    T answer = query.run(connection);
                    connection.rollback();
                    return answer;
                }
            });
        } finally {
            use.readLock().unlock();
        }
    }

    /** Changes in one transaction, when the turn comes. */
    void write(StoreCall.Work work) throws WorkspaceException {
        takeTurn();
        try {
            committed(StoreCall.ask(() -> {
                try (DuckDBConnection connection = database.connect()) {
                    connection.setAutoCommit(false);
                    work.run(connection);
                    long risen = Counter.rise(connection);
                    connection.commit();
                    return risen;
                }
            }));
        } finally {
            endTurn();
        }
    }

    /** Waits until nobody changes anything; nobody else does so until {@link #endTurn}. */
    void takeTurn() {
        try {
            writing.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException().initCause(e);
        }
        if (closed) {
            endTurn();
            requireOpen();
        }
    }

    /** Lets the next one change. */
    void endTurn() {
        writing.release();
    }

    /** Waits for changes and readers under way, then closes the file. */
    void close() throws WorkspaceException, IOException {
        takeTurn();
        use.writeLock().lock();
        try {
            closed = true;
            database.close();
        } catch (SQLException e) {
            throw StoreCall.failure(e);
        } finally {
            use.writeLock().unlock();
            endTurn();
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("the workspace is closed");
        }
    }
}
