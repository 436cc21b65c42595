package org.winnable.workspace.internal.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * Takes an import back or brings it back. Its records stay in the file, but only those are linked to a person that some
 * import tells which was not undone; whose the linked ones are is derived anew.
 */
public final class ImportToggle {

    /** The records that an import told, also those that another had told before. */
    private static final String TOLD = "(SELECT id AS record FROM records WHERE import = %1$d"
            + " UNION ALL SELECT record FROM repeats WHERE import = %1$d)";

    private ImportToggle() {}

    /**
     * What became of people.
     *
     * @param records how many records went or came
     * @param gone how many people went with them, or came back
     * @param changed how many people have lost or won records
     * @param edited those of them about whom somebody said something by hand
     */
    public record Effect(long records, long gone, long changed, List<Long> edited) {}

    /**
     * Undoes an import, or brings it back, within the transaction of the connection.
     *
     * @param undone when it is undone; null to bring it back
     */
    public static Effect run(DuckDBConnection connection, long importId, @Nullable Instant undone) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE imports SET undone = make_timestamp(?::BIGINT) WHERE id = ?")) {
            update.setObject(1, undone == null ? null : Times.micros(undone));
            update.setLong(2, importId);
            update.executeUpdate();
        }
        long before = Database.count(connection, "SELECT count(DISTINCT person) FROM links");
        Database.execute(
                connection,
                List.of(
                        "CREATE OR REPLACE TEMP TABLE told AS SELECT DISTINCT t.record, l.person FROM "
                                + String.format(TOLD, importId) + " t LEFT JOIN links l ON l.record = t.record",
                        // of several imports that tell the same record the first one counts
                        "CREATE OR REPLACE TEMP TABLE tellers AS SELECT record, min(import) AS import,"
                                + " arg_min(line, import << 32 | line) AS line"
                                + " FROM (SELECT id AS record, import, line FROM records"
                                + " UNION ALL SELECT record, import, line FROM repeats) t"
                                + " SEMI JOIN told ON told.record = t.record"
                                + " SEMI JOIN imports i ON i.id = t.import AND i.undone IS NULL GROUP BY record",
                        "CREATE OR REPLACE TEMP TABLE moving AS SELECT t.record, t.person FROM told t"
                                + " ANTI JOIN tellers x ON x.record = t.record WHERE t.person IS NOT NULL"
                                + " UNION ALL SELECT t.record, t.person FROM told t"
                                + " SEMI JOIN tellers x ON x.record = t.record WHERE t.person IS NULL",
                        "CREATE OR REPLACE TEMP TABLE staying AS SELECT l.record FROM links l"
                                + " SEMI JOIN moving m ON m.person = l.person ANTI JOIN moving a ON a.record = l.record",
                        "DELETE FROM links WHERE record IN (SELECT record FROM told)"
                                + " AND record NOT IN (SELECT record FROM tellers)",
                        "UPDATE links SET import = x.import, line = x.line FROM tellers x"
                                + " WHERE links.record = x.record AND links.import <> x.import",
                        "INSERT INTO links (record, person, cluster, import, line, reason)"
                                + " SELECT x.record, x.record, x.record, x.import, x.line, '' FROM tellers x"
                                + " ANTI JOIN links l ON l.record = x.record"));
        String comparable = "SELECT m.record FROM moving m SEMI JOIN blocks b ON b.record = m.record";
        if (undone == null) {
            Likening.came(connection, comparable);
        } else {
            Likening.went(connection, comparable);
        }
        Relinking.of(
                connection,
                Likening.CHANGED + " UNION ALL SELECT record FROM moving UNION ALL SELECT l.record FROM links l"
                        + " SEMI JOIN moving m ON m.person = l.person UNION ALL SELECT e.one FROM edges e WHERE e.import = "
                        + importId + " UNION ALL SELECT e.other FROM edges e WHERE e.import = " + importId);
        long after = Database.count(connection, "SELECT count(DISTINCT person) FROM links");
        long moved = Database.count(connection, "SELECT count(*) FROM moving");
        // people who are there with and without what moved
        String touched = "FROM links l ANTI JOIN moving a ON a.record = l.record"
                + " WHERE (l.record IN (SELECT record FROM staying)"
                + " OR l.person IN (SELECT o.person FROM links o SEMI JOIN moving m ON m.record = o.record))";
        long changed = Database.count(connection, "SELECT count(DISTINCT l.person) " + touched);
        List<Long> edited = new ArrayList<>();
        Chunks.forEach(
                connection,
                "SELECT DISTINCT l.person " + touched + " INTERSECT SELECT l.person FROM links l"
                        + " JOIN imports i ON i.id = l.import AND i.rank > 0 ORDER BY 1",
                chunk -> {
                    for (long place = 0; place < chunk.rowCount(); place++) {
                        edited.add(chunk.vector(0).getLong(place));
                    }
                });
        Database.execute(
                connection,
                List.of("DROP TABLE told", "DROP TABLE tellers", "DROP TABLE moving", "DROP TABLE staying"));
        return new Effect(moved, Math.abs(before - after), changed, edited);
    }
}
