package org.winnable.workspace.internal.store;

import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBConnection;
import org.winnable.workspace.internal.match.Identity;

/** Keeps {@link AlikeTable} in step with the live records. */
final class Likening {

    private Likening() {}

    /** Decides whose records are. */
    interface Decision {
        void run() throws SQLException;
    }

    /**
     * How many records from this one on tell of somebody new by every key, and are joined to somebody by likeness.
     *
     * @param decision after which it shows
     */
    static long joined(DuckDBConnection connection, long firstRecord, Decision decision) throws SQLException {
        Database.execute(
                connection,
                List.of("CREATE OR REPLACE TEMP TABLE fresh AS SELECT record FROM links WHERE record >= " + firstRecord
                        + " AND reason = '" + Identity.NEW + "'"));
        decision.run();
        long joined = Database.count(
                connection,
                "SELECT count(*) FROM links l SEMI JOIN fresh f ON f.record = l.record WHERE l.reason = '"
                        + Identity.Edge.Kind.SIMILAR.key() + "'");
        Database.execute(connection, List.of("DROP TABLE fresh"));
        return joined;
    }
}
