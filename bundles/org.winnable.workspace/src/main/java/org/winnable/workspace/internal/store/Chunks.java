package org.winnable.workspace.internal.store;

import java.sql.SQLException;
import org.duckdb.DuckDBChunkedResult;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBPreparedStatement;

/** Reads results chunk by chunk: twenty times as fast as row by row. */
final class Chunks {

    private Chunks() {}

    /** Takes one chunk of a result; the chunk is gone afterwards. */
    interface Reader {
        void read(DuckDBDataChunkReader chunk) throws SQLException;
    }

    /** Runs a query, its parameters being the given texts, and hands over each chunk. */
    static void forEach(DuckDBConnection connection, String sql, Reader reader, String... parameters)
            throws SQLException {
        try (DuckDBPreparedStatement statement = connection.prepare(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (DuckDBChunkedResult result = statement.query()) {
                while (result.nextChunk()) {
                    reader.read(result.chunk());
                }
            }
        }
    }
}
