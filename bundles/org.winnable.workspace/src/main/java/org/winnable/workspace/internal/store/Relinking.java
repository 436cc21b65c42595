package org.winnable.workspace.internal.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.eclipse.collections.api.factory.primitive.LongIntMaps;
import org.eclipse.collections.api.factory.primitive.LongLists;
import org.eclipse.collections.api.list.primitive.MutableLongList;
import org.eclipse.collections.api.map.primitive.MutableLongIntMap;
import org.winnable.workspace.internal.match.Identity;
import org.winnable.workspace.internal.match.RecordKeys;

/**
 * Derives anew whose some records are, and whose all those are that have to do with them: by a key, by something that was
 * said, or by being the same person so far.
 */
final class Relinking {

    private static final String[] KEYS = {"id", "email", "profile", "name"};

    /** What was said and not taken back. */
    static final String LIVE_EDGES = "(SELECT e.* FROM edges e JOIN imports i ON i.id = e.import AND i.undone IS NULL)";

    private record Pair(int one, int other) {}

    private Relinking() {}

    /**
     * Derives within the transaction of the connection.
     *
     * @param seeds a query for the records to begin with, also such as are not linked any more
     */
    static void of(DuckDBConnection connection, String seeds) throws SQLException {
        Database.execute(
                connection,
                List.of(
                        "CREATE OR REPLACE TEMP TABLE affected (record BIGINT NOT NULL, round INTEGER NOT NULL)",
                        "INSERT INTO affected SELECT DISTINCT record, 0 FROM (" + seeds + ")"));
        int round = 0;
        while (grow(connection, round) > 0) {
            round++;
        }
        derive(connection);
        Database.execute(connection, List.of("DROP TABLE affected"));
    }

    /** Adds the live records that have to do with those of the last round; returns how many. */
    private static long grow(DuckDBConnection connection, int round) throws SQLException {
        String last = "(SELECT record FROM affected WHERE round = " + round + ")";
        List<String> sources = new ArrayList<>();
        for (String key : KEYS) {
            sources.add("SELECT k.record FROM keys k WHERE k." + key + " <> 0 AND k." + key + " IN (SELECT o." + key
                    + " FROM keys o WHERE o.record IN " + last + ")");
        }
        sources.add("SELECT l.record FROM links l WHERE l.person IN (SELECT o.person FROM links o WHERE o.record IN "
                + last + ")");
        for (String edges : List.of(LIVE_EDGES, AlikeTable.AUTOMATIC)) {
            sources.add("SELECT e.one FROM " + edges + " e WHERE e.other IN " + last);
            sources.add("SELECT e.other FROM " + edges + " e WHERE e.one IN " + last);
        }
        Database.execute(
                connection,
                List.of("INSERT INTO affected SELECT DISTINCT s.record, " + (round + 1) + " FROM ("
                        + String.join(" UNION ALL ", sources)
                        + ") s SEMI JOIN links l ON l.record = s.record ANTI JOIN affected a ON a.record = s.record"));
        return Database.count(connection, "SELECT count(*) FROM affected WHERE round = " + (round + 1));
    }

    private static void derive(DuckDBConnection connection) throws SQLException {
        MutableLongList records = LongLists.mutable.empty();
        List<RecordKeys> keys = new ArrayList<>();
        MutableLongIntMap places = LongIntMaps.mutable.empty();
        KeyTable.read(
                connection,
                "SELECT k.record, " + KeyTable.COLUMNS + " FROM keys k SEMI JOIN affected a ON a.record = k.record"
                        + " SEMI JOIN links l ON l.record = k.record ORDER BY k.record",
                (record, theirs, chunk, place) -> {
                    places.put(record, records.size());
                    records.add(record);
                    keys.add(theirs);
                });
        Identity.Derived derived = Identity.derive(keys, edges(connection, places));
        Database.execute(
                connection,
                List.of("CREATE OR REPLACE TEMP TABLE derived (record BIGINT, person BIGINT, cluster BIGINT,"
                        + " reason VARCHAR)"));
        try (DuckDBAppender appender = connection.createAppender("temp", "main", "derived")) {
            for (int i = 0; i < records.size(); i++) {
                appender.beginRow()
                        .append(records.get(i))
                        .append(records.get(derived.people()[i]))
                        .append(records.get(derived.clusters()[i]))
                        .append(derived.reasons()[i])
                        .endRow();
            }
        }
        Database.execute(
                connection,
                List.of(
                        "UPDATE links SET person = d.person, cluster = d.cluster, reason = d.reason FROM derived d"
                                + " WHERE links.record = d.record AND (links.person <> d.person"
                                + " OR links.cluster <> d.cluster OR links.reason <> d.reason)",
                        "DROP TABLE derived"));
    }

    private static List<Identity.Edge> edges(DuckDBConnection connection, MutableLongIntMap places)
            throws SQLException {
        // what was said last about two records counts
        Map<Pair, Identity.Edge> edges = new LinkedHashMap<>();
        Chunks.forEach(
                connection,
                "SELECT 0 AS import, s.one, s.other, '" + Identity.Edge.Kind.SIMILAR.key() + "' AS kind FROM "
                        + AlikeTable.AUTOMATIC + " s UNION ALL SELECT e.import, e.one, e.other, e.kind FROM "
                        + LIVE_EDGES
                        + " e ORDER BY ALL",
                chunk -> {
                    for (long place = 0; place < chunk.rowCount(); place++) {
                        int one = places.getIfAbsent(chunk.vector(1).getLong(place), -1);
                        int other = places.getIfAbsent(chunk.vector(2).getLong(place), -1);
                        String kind = chunk.vector(3).getString(place);
                        if (one >= 0 && other >= 0) {
                            edges.put(
                                    new Pair(Math.min(one, other), Math.max(one, other)),
                                    new Identity.Edge(one, other, Identity.Edge.Kind.byKey(kind)));
                        }
                    }
                });
        return List.copyOf(edges.values());
    }
}
