package org.winnable.workspace.internal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBConnection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoringThreadTest {

    private static final String THREADS = "SELECT current_setting('threads')::BIGINT";

    @TempDir
    private Path folder;

    private Database database;
    private DuckDBConnection connection;
    private long threads;

    @BeforeEach
    void open() throws SQLException, IOException {
        database = Database.open(folder.resolve("facts.duckdb"), folder.resolve("temporary"));
        connection = database.connect();
        Database.execute(connection, List.of("CREATE TABLE numbers (n BIGINT)"));
        threads = Database.count(connection, THREADS);
        connection.setAutoCommit(false);
    }

    @AfterEach
    void close() throws SQLException, IOException {
        connection.close();
        database.close();
    }

    @Test
    void batchesAreStoredOneAfterTheOther() throws SQLException {
        try (StoringThread thread = new StoringThread(connection)) {
            for (int i = 0; i < 20; i++) {
                String next = "INSERT INTO numbers SELECT coalesce(max(n), 0) + 1 FROM numbers";
                thread.begin(() -> Database.execute(connection, List.of(next)));
            }
            thread.await();
            assertEquals(20, Database.count(connection, "SELECT max(n) FROM numbers"));
            thread.end();
        }
    }

    @Test
    void theStoreHasAllItsThreadsAgainAfterwards() throws SQLException {
        try (DuckDBConnection other = database.connect();
                StoringThread thread = new StoringThread(connection)) {
            thread.useAlone();
            assertEquals(1, Database.count(other, THREADS));
            thread.share();
            assertEquals(threads, Database.count(other, THREADS));
            thread.end();
        }
    }

    @Test
    void alsoAfterABatchThatCouldNotBeStored() throws SQLException {
        StoringThread thread = new StoringThread(connection);
        thread.useAlone();
        thread.begin(() -> Database.execute(connection, List.of("INSERT INTO numbers VALUES ('none')")));
        assertThrows(SQLException.class, thread::await);
        thread.end();
        connection.rollback();
        thread.close();
        try (DuckDBConnection other = database.connect()) {
            assertEquals(threads, Database.count(other, THREADS));
        }
    }
}
