package org.winnable.workspace.internal.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import org.winnable.core.lead.ContactField;

/** Reads what all records say in a few attributes, oldest record first. */
public final class RecordValues {

    private RecordValues() {}

    /** Takes what one record says. */
    public interface Row {
        /**
         * One record.
         *
         * @param person whom it tells of
         * @param family the family of dialects that its external id belongs to
         * @param values in the order of the fields asked for; null where it is silent
         */
        void take(long person, String family, @Nullable String[] values);
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

    /**
     * What records say in fields of the model.
     *
     * @param family that of the records of an import which is still under way
     */
    public static void fields(DuckDBConnection connection, String family, List<ContactField> fields, Row row)
            throws SQLException {
        read(
                connection,
                family,
                fields.stream()
                        .map(field -> "r.\"" + Schema.column(field) + '"')
                        .toList(),
                row);
    }

    /** What records say in a column that the model does not know. */
    public static void other(DuckDBConnection connection, String family, String label, Row row) throws SQLException {
        read(connection, family, List.of("r.others[" + Encoder.literal(label) + "]"), row);
    }

    private static void read(DuckDBConnection connection, String family, List<String> expressions, Row row)
            throws SQLException {
        List<String> named = new ArrayList<>();
        for (String expression : expressions) {
            named.add(expression + " AS v" + named.size());
        }
        String sql = "SELECT l.person, coalesce(i.family, " + Encoder.literal(family) + "), " + String.join(", ", named)
                + " FROM records r JOIN links l ON l.record = r.id LEFT JOIN imports i ON i.id = r.import"
                + " ORDER BY i.recorded NULLS LAST, r.id";
        Chunks.forEach(connection, sql, chunk -> {
            for (long place = 0; place < chunk.rowCount(); place++) {
                @Nullable String[] values = new @Nullable String[expressions.size()];
                for (int i = 0; i < values.length; i++) {
                    values[i] = chunk.vector(2L + i).getString(place);
                }
                row.take(chunk.vector(0).getLong(place), chunk.vector(1).getString(place), values);
            }
        });
    }

    /** All interactions, in no particular order. */
    public static void interactions(DuckDBConnection connection, Touch touch) throws SQLException {
        Chunks.forEach(
                connection,
                "SELECT l.person, i.type, epoch_us(i.occurred), i.asset, i.campaign"
                        + " FROM interactions i JOIN links l ON l.record = i.record",
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
