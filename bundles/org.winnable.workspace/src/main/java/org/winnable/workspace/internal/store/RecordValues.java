package org.winnable.workspace.internal.store;

import java.sql.SQLException;
import java.util.Objects;
import java.util.function.LongConsumer;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import org.winnable.core.lead.ContactField;
import org.winnable.workspace.internal.match.RecordKeys;

/** Reads what all live records say in one respect. */
public final class RecordValues {

    private RecordValues() {}

    /** Takes the value of one record. */
    public interface Value {
        /** One record, and whom it tells of. */
        void take(long person, String value);
    }

    /** Takes the keys of one record. */
    public interface Keys {
        /** One record, and where it belongs. */
        void take(long record, RecordKeys keys, long cluster, long person);
    }

    /** Takes one interaction. */
    public interface Touch {
        /**
         * One interaction.
         *
         * @param micros when it happened, microseconds since 1970
         * @param asset null for none
         * @param campaign null for none
         */
        void take(long person, String type, long micros, @Nullable String asset, @Nullable String campaign);
    }

    /** The keys of all live records, oldest first. */
    public static void keys(DuckDBConnection connection, Keys taker) throws SQLException {
        KeyTable.read(
                connection,
                "SELECT k.record, " + KeyTable.COLUMNS + ", l.cluster, l.person FROM keys k"
                        + " JOIN links l ON l.record = k.record ORDER BY k.record",
                (record, keys, chunk, place) -> taker.take(
                        record,
                        keys,
                        chunk.vector(7).getLong(place),
                        chunk.vector(8).getLong(place)));
    }

    /** The clusters of all records about which something was said. */
    public static void disputedClusters(DuckDBConnection connection, LongConsumer taker) throws SQLException {
        Chunks.forEach(
                connection,
                "SELECT DISTINCT l.cluster FROM links l WHERE l.record IN"
                        + " (SELECT one FROM edges UNION ALL SELECT other FROM edges)",
                chunk -> {
                    for (long place = 0; place < chunk.rowCount(); place++) {
                        taker.accept(chunk.vector(0).getLong(place));
                    }
                });
    }

    /** What the records before one say in a field of the model, oldest record first. */
    public static void field(DuckDBConnection connection, long before, ContactField field, Value taker)
            throws SQLException {
        read(connection, before, "r.\"" + Schema.column(field) + '"', taker);
    }

    /** What the records before one say in a column that the model does not know, oldest record first. */
    public static void other(DuckDBConnection connection, long before, String label, Value taker) throws SQLException {
        read(connection, before, "r.others[" + Encoder.literal(label) + "]", taker);
    }

    private static void read(DuckDBConnection connection, long before, String expression, Value taker)
            throws SQLException {
        String sql = "SELECT l.person, " + expression + " AS value"
                + " FROM records r JOIN links l ON l.record = r.id LEFT JOIN imports i ON i.id = l.import"
                + " WHERE r.id < " + before + " AND value IS NOT NULL ORDER BY " + RecordOrder.SQL_OLDEST_FIRST;
        Chunks.forEach(connection, sql, chunk -> {
            for (long place = 0; place < chunk.rowCount(); place++) {
                taker.take(
                        chunk.vector(0).getLong(place),
                        Objects.requireNonNull(chunk.vector(1).getString(place)));
            }
        });
    }

    /** All interactions of the records before one, in no particular order. */
    public static void interactions(DuckDBConnection connection, long before, Touch touch) throws SQLException {
        Chunks.forEach(
                connection,
                "SELECT l.person, i.type, epoch_us(i.occurred), i.asset, i.campaign"
                        + " FROM interactions i JOIN links l ON l.record = i.record"
                        + " WHERE i.record < " + before,
                chunk -> {
                    for (long place = 0; place < chunk.rowCount(); place++) {
                        touch.take(
                                chunk.vector(0).getLong(place),
                                chunk.vector(1).getString(place),
                                chunk.vector(2).getLong(place),
                                chunk.vector(3).getString(place),
                                chunk.vector(4).getString(place));
                    }
                });
    }
}
