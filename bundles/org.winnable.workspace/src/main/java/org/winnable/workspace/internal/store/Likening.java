package org.winnable.workspace.internal.store;

import java.sql.SQLException;
import java.util.BitSet;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.eclipse.collections.api.factory.primitive.DoubleLists;
import org.eclipse.collections.api.factory.primitive.LongLists;
import org.eclipse.collections.api.list.primitive.MutableDoubleList;
import org.eclipse.collections.api.list.primitive.MutableLongList;
import org.winnable.workspace.PossibleDuplicate;
import org.winnable.workspace.internal.store.Blocks.Block;

/**
 * Keeps {@link AlikeTable} in step with the live records: at all times it holds the pairs that have a key in common which no
 * more than {@link #MOST} live records have, and are likely enough to be asked about. So what is in it depends on the live
 * records alone: a key that too many have come to share compares nobody any more, and does so again when they are gone.
 */
final class Likening {

    /** A key that more records share tells nobody apart, and would cost the square of them in comparisons. */
    static final int MOST = 32;

    /** After a run, a query for the records whose people have to be derived because of it. */
    static final String CHANGED = "SELECT record FROM realiked";

    private final DuckDBConnection connection;
    private final String table;
    private final BitSet moved;
    private final BitSet live;

    private Likening(DuckDBConnection connection, String table, BitSet moved) throws SQLException {
        this.connection = connection;
        this.table = table;
        this.moved = moved;
        this.live = BlockTable.records(connection, "SELECT record FROM links");
    }

    /**
     * Records have come to life.
     *
     * @param records a query for the ids of those of them that can be compared
     */
    static void came(DuckDBConnection connection, String records) throws SQLException {
        came(connection, records, RecordPairs.RECORDS);
    }

    /**
     * As {@link #came(DuckDBConnection, String)}.
     *
     * @param table where the records stand
     */
    static void came(DuckDBConnection connection, String records, String table) throws SQLException {
        begin(connection);
        BitSet moved = BlockTable.records(connection, records);
        if (!moved.isEmpty()) {
            new Likening(connection, table, moved).come();
        }
    }

    /**
     * Records live no more.
     *
     * @param records a query for the ids of those of them that can be compared
     */
    static void went(DuckDBConnection connection, String records) throws SQLException {
        begin(connection);
        BitSet moved = BlockTable.records(connection, records);
        if (!moved.isEmpty()) {
            new Likening(connection, RecordPairs.RECORDS, moved).go(records);
        }
    }

    /** Compares all records, for files of a format that did not keep who is alike. */
    static void all(DuckDBConnection connection) throws SQLException {
        BlockTable.addAll(connection, "r.import IN (SELECT id FROM imports WHERE rank = 0)");
        came(connection, "SELECT record FROM blocks");
        Relinking.of(connection, CHANGED);
    }

    private static void begin(DuckDBConnection connection) throws SQLException {
        Database.execute(
                connection,
                List.of(
                        "CREATE OR REPLACE TEMP TABLE realiked (record BIGINT NOT NULL)",
                        "CREATE OR REPLACE TEMP TABLE candidates (one BIGINT NOT NULL, other BIGINT NOT NULL)"));
    }

    private void come() throws SQLException {
        BitSet crowded = new BitSet();
        try (DuckDBAppender candidates = connection.createAppender("temp", "main", "candidates")) {
            for (BlockTable.Kind kind : BlockTable.Kind.values()) {
                Blocks.forEach(connection, kind, live, moved, block -> {
                    int all = block.entries() <= MOST ? block.entries() : block.count(live);
                    if (all <= MOST) {
                        addPairs(candidates, block, moved, live);
                    } else if (all - block.count(moved) <= MOST) {
                        for (int entry = 0; entry < block.entries(); entry++) {
                            crowded.set((int) block.record(entry));
                        }
                    }
                });
            }
        }
        crowded.andNot(moved);
        if (!crowded.isEmpty()) {
            reconsider(crowded);
        }
        compare();
    }

    /** Drops the pairs among some records and finds those that have another key in common. */
    private void reconsider(BitSet crowded) throws SQLException {
        Database.execute(connection, List.of("CREATE OR REPLACE TEMP TABLE crowded (record BIGINT NOT NULL)"));
        try (DuckDBAppender appender = connection.createAppender("temp", "main", "crowded")) {
            for (int record = crowded.nextSetBit(0); record >= 0; record = crowded.nextSetBit(record + 1)) {
                appender.beginRow().append((long) record).endRow();
            }
        }
        drop("one IN (SELECT record FROM crowded) AND other IN (SELECT record FROM crowded)");
        Database.execute(connection, List.of("DROP TABLE crowded"));
        try (DuckDBAppender candidates = connection.createAppender("temp", "main", "candidates")) {
            for (BlockTable.Kind kind : BlockTable.Kind.values()) {
                Blocks.forEach(connection, kind, live, crowded, block -> {
                    if (block.count(live) <= MOST) {
                        addPairs(candidates, block, crowded, crowded);
                    }
                });
            }
        }
    }

    private void go(String records) throws SQLException {
        drop("one IN (" + records + ") OR other IN (" + records + ")");
        BitSet all = (BitSet) live.clone();
        all.or(moved);
        try (DuckDBAppender candidates = connection.createAppender("temp", "main", "candidates")) {
            for (BlockTable.Kind kind : BlockTable.Kind.values()) {
                Blocks.forEach(connection, kind, all, moved, block -> {
                    if (block.count(all) > MOST && block.count(live) <= MOST) {
                        addPairs(candidates, block, live, live);
                    }
                });
            }
        }
        compare();
    }

    private void drop(String condition) throws SQLException {
        String likely = " FROM alike WHERE likeness >= " + PossibleDuplicate.AUTOMATIC + " AND (" + condition + ")";
        Database.execute(
                connection,
                List.of(
                        "INSERT INTO realiked SELECT one" + likely + " UNION SELECT other" + likely,
                        "DELETE FROM alike WHERE " + condition));
    }

    private static void addPairs(DuckDBAppender candidates, Block block, BitSet some, BitSet others)
            throws SQLException {
        for (int i = 1; i < block.entries(); i++) {
            for (int j = 0; j < i; j++) {
                int one = (int) block.record(i);
                int other = (int) block.record(j);
                boolean asked = some.get(one) && others.get(other) || some.get(other) && others.get(one);
                if (asked && block.isPair(i, j)) {
                    candidates
                            .beginRow()
                            .append((long) Math.min(one, other))
                            .append((long) Math.max(one, other))
                            .endRow();
                }
            }
        }
    }

    /** Compares the candidates, but those that are known to be alike, or one person by a key. */
    private void compare() throws SQLException {
        MutableLongList pairs = LongLists.mutable.empty();
        MutableDoubleList likelihoods = DoubleLists.mutable.empty();
        RecordPairs.compare(
                connection,
                "SELECT DISTINCT c.one, c.other, 0 AS place FROM candidates c"
                        + " JOIN keys a ON a.record = c.one JOIN keys b ON b.record = c.other"
                        + " ANTI JOIN alike x ON x.one = c.one AND x.other = c.other"
                        + " WHERE NOT (a.id <> 0 AND a.id = b.id OR a.email <> 0 AND a.email = b.email"
                        + " OR a.profile <> 0 AND a.profile = b.profile)",
                table,
                (one, other, likeness) -> {
                    if (likeness.likelihood() >= PossibleDuplicate.ASK) {
                        pairs.add(one);
                        pairs.add(other);
                        likelihoods.add(likeness.likelihood());
                    }
                });
        try (DuckDBAppender alike = connection.createAppender("alike")) {
            for (int i = 0; i < likelihoods.size(); i++) {
                alike.beginRow()
                        .append(pairs.get(2 * i))
                        .append(pairs.get(2 * i + 1))
                        .append(likelihoods.get(i))
                        .endRow();
            }
        }
        String likely =
                " FROM alike x SEMI JOIN candidates c ON c.one = x.one AND c.other = x.other WHERE x.likeness >= "
                        + PossibleDuplicate.AUTOMATIC;
        Database.execute(
                connection,
                List.of(
                        "INSERT INTO realiked SELECT x.one" + likely + " UNION SELECT x.other" + likely,
                        "DROP TABLE candidates"));
    }
}
