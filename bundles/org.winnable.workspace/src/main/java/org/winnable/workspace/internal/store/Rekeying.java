package org.winnable.workspace.internal.store;

import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.winnable.core.lead.ContactField;
import org.winnable.workspace.internal.match.RecordKeys;

/** Makes the keys of all records anew, and from them whose they are: for files of a format that did not keep keys. */
final class Rekeying {

    /** The fields that keys are made of. */
    private static final List<ContactField> FIELDS = List.of(
            ContactField.EXTERNAL_ID,
            ContactField.EMAIL,
            ContactField.PROFILE,
            ContactField.FULL_NAME,
            ContactField.FIRST_NAME,
            ContactField.LAST_NAME,
            ContactField.COMPANY);

    private Rekeying() {}

    /** Within the transaction of the connection; every record counts as live, as it did when nothing could be undone. */
    static void all(DuckDBConnection connection) throws SQLException {
        String fields = FIELDS.stream()
                .map(field -> "r.\"" + Schema.column(field) + '"')
                .collect(Collectors.joining(", "));
        try (DuckDBAppender keys = connection.createAppender("keys")) {
            Chunks.forEach(
                    connection,
                    "SELECT r.id, i.family, " + fields + " FROM records r JOIN imports i ON i.id = r.import",
                    chunk -> {
                        for (long place = 0; place < chunk.rowCount(); place++) {
                            Map<ContactField, String> values = new EnumMap<>(ContactField.class);
                            for (int i = 0; i < FIELDS.size(); i++) {
                                if (!chunk.vector(2L + i).isNull(place)) {
                                    values.put(
                                            FIELDS.get(i), chunk.vector(2L + i).getString(place));
                                }
                            }
                            long record = chunk.vector(0).getLong(place);
                            String family =
                                    Objects.requireNonNull(chunk.vector(1).getString(place));
                            // no row of another format is ever equal to one of this
                            KeyTable.append(keys, record, RecordKeys.of(values, family, -record));
                        }
                    });
        }
        Database.execute(
                connection,
                List.of("INSERT INTO links (record, person, cluster, import, line, reason)"
                        + " SELECT id, id, id, import, line, '' FROM records"));
        Relinking.of(connection, "SELECT record FROM links");
    }
}
