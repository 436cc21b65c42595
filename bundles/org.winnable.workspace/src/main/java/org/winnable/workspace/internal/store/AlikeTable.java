package org.winnable.workspace.internal.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.duckdb.DuckDBConnection;
import org.winnable.workspace.PossibleDuplicate;

/**
 * The pairs of live records that are alike: at least so that somebody is asked about them. What stands in the table is a pure
 * function of the live records, whatever the order in which they came ({@link Likening}).
 */
public final class AlikeTable {

    /** The pairs that are so alike that nobody is asked. */
    static final String AUTOMATIC =
            "(SELECT one, other FROM alike WHERE likeness >= " + PossibleDuplicate.AUTOMATIC + ")";

    /** The most alike records of any two people whom nobody said to be different. */
    private static final String ASKED = """
            (SELECT DISTINCT ON (p.person, p.second) * FROM (
                SELECT least(a.person, b.person) AS person, greatest(a.person, b.person) AS second,
                    x.one, x.other, x.likeness
                FROM alike x JOIN links a ON a.record = x.one JOIN links b ON b.record = x.other
                WHERE a.person <> b.person) p
            ANTI JOIN (
                SELECT least(a.person, b.person) AS person, greatest(a.person, b.person) AS second
                FROM %s e JOIN links a ON a.record = e.one JOIN links b ON b.record = e.other
                WHERE e.kind = 'different') d ON d.person = p.person AND d.second = p.second
            ORDER BY p.person, p.second, p.likeness DESC, p.one, p.other)""".formatted(Relinking.LIVE_EDGES);

    private record People(long one, long other) {}

    private AlikeTable() {}

    /** The pairs of people who may be the same, the likeliest first. */
    public static List<PossibleDuplicate> possibleDuplicates(DuckDBConnection connection) throws SQLException {
        List<People> people = new ArrayList<>();
        String order = "row_number() OVER (ORDER BY likeness DESC, person, second)";
        Chunks.forEach(
                connection,
                "SELECT person, second FROM " + ASKED + " ORDER BY likeness DESC, person, second",
                chunk -> {
                    for (long place = 0; place < chunk.rowCount(); place++) {
                        people.add(new People(
                                chunk.vector(0).getLong(place), chunk.vector(1).getLong(place)));
                    }
                });
        List<PossibleDuplicate> pairs = new ArrayList<>();
        Iterator<People> next = people.iterator();
        RecordPairs.compare(
                connection,
                "SELECT one, other, " + order + " AS place FROM " + ASKED,
                RecordPairs.RECORDS,
                (one, other, likeness) -> {
                    People two = next.next();
                    pairs.add(new PossibleDuplicate(two.one, two.other, likeness.likelihood(), likeness.reasons()));
                });
        return List.copyOf(pairs);
    }

    /** How many pairs of people are to be asked about because of records from this one on. */
    static long toAsk(DuckDBConnection connection, long firstRecord) throws SQLException {
        return Database.count(
                connection,
                "SELECT count(*) FROM " + ASKED + " WHERE one >= " + firstRecord + " OR other >= " + firstRecord);
    }
}
