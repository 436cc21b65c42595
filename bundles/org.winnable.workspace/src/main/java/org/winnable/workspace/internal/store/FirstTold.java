package org.winnable.workspace.internal.store;

import java.sql.SQLException;
import java.util.Arrays;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBReadableVector;

/** When each person was first told of: what their oldest record says it is from, or else when it was imported. */
final class FirstTold {

    private FirstTold() {}

    /** Epoch seconds by row of the index. */
    static long[] read(DuckDBConnection connection, RecordIndex index) throws SQLException {
        long[] seconds = new long[index.people().length];
        Arrays.fill(seconds, Long.MAX_VALUE);
        Chunks.forEach(connection, """
                SELECT r.id, CAST(floor(epoch(coalesce(r.occurred, i.recorded))) AS BIGINT)
                FROM records r JOIN imports i ON i.id = r.import""", chunk -> {
            DuckDBReadableVector records = chunk.vector(0);
            DuckDBReadableVector times = chunk.vector(1);
            for (long i = 0; i < chunk.rowCount(); i++) {
                int row = index.row(records.getLong(i));
                if (row >= 0) {
                    seconds[row] = Math.min(seconds[row], times.getLong(i));
                }
            }
        });
        return seconds;
    }
}
