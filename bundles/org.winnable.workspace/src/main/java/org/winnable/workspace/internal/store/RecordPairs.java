package org.winnable.workspace.internal.store;

import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDataChunkReader;
import org.winnable.core.lead.ContactField;
import org.winnable.workspace.internal.match.PersonLikeness;
import org.winnable.workspace.internal.match.PersonLikeness.Side;

/** Compares pairs of records, one after the other, so that any number of them takes the same memory. */
final class RecordPairs {

    /** The records that are stored. */
    static final String RECORDS = "records";

    private static final List<ContactField> FIELDS = Side.FIELDS;

    private RecordPairs() {}

    /** Takes how alike two records are. */
    interface Taker {
        void take(long one, long other, PersonLikeness likeness) throws SQLException;
    }

    /**
     * Compares pairs, in the order of the query.
     *
     * @param pairs a query for the columns {@code one}, {@code other} and {@code place}, by which they are ordered
     * @param records the table in which they stand
     */
    static void compare(DuckDBConnection connection, String pairs, String records, Taker taker) throws SQLException {
        String sql =
                "SELECT p.one, p.other, i.family, j.family, " + columns("a") + ", " + columns("b") + " FROM (" + pairs
                        + ") p JOIN " + records + " a ON a.id = p.one JOIN " + records + " b ON b.id = p.other"
                        + " JOIN imports i ON i.id = a.import JOIN imports j ON j.id = b.import ORDER BY p.place";
        Chunks.forEach(connection, sql, chunk -> {
            for (long place = 0; place < chunk.rowCount(); place++) {
                Side one = side(chunk, place, 2, 4);
                Side other = side(chunk, place, 3, 4 + FIELDS.size());
                taker.take(
                        chunk.vector(0).getLong(place), chunk.vector(1).getLong(place), PersonLikeness.of(one, other));
            }
        });
    }

    private static Side side(DuckDBDataChunkReader chunk, long place, int family, int first) throws SQLException {
        Map<ContactField, String> values = new EnumMap<>(ContactField.class);
        for (int i = 0; i < FIELDS.size(); i++) {
            if (!chunk.vector(first + i).isNull(place)) {
                values.put(
                        FIELDS.get(i),
                        Objects.requireNonNull(chunk.vector(first + i).getString(place)));
            }
        }
        return new Side(values, Objects.requireNonNull(chunk.vector(family).getString(place)));
    }

    private static String columns(String alias) {
        return FIELDS.stream()
                .map(field -> alias + ".\"" + Schema.column(field) + '"')
                .collect(Collectors.joining(", "));
    }
}
