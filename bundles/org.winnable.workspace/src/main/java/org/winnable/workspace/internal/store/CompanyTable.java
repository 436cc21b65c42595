package org.winnable.workspace.internal.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.duckdb.DuckDBConnection;
import org.winnable.core.lead.Company;
import org.winnable.core.lead.ContactField;
import org.winnable.workspace.internal.match.NameFolding;

/** What was told about companies: one row of the table for each value, so that values of several sources survive apart. */
public final class CompanyTable {

    private CompanyTable() {}

    /**
     * Adds a company within the transaction of the connection.
     *
     * @param importId the import that told it, {@link Told#BY_HAND} for none
     * @param line where it stands in the file
     */
    public static void add(DuckDBConnection connection, long importId, long line, Company company) throws SQLException {
        long added = Counter.ADDED.read(connection);
        String folded = NameFolding.company(company.name());
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO companies"
                + " (added, import, line, name, folded, field, label, value) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
            Map<String, String> fields = new LinkedHashMap<>();
            company.values().forEach((field, value) -> fields.put(field.key(), value));
            // a company of which only the name is known is told of, too
            fields.put("", "");
            for (Map.Entry<String, String> entry : fields.entrySet()) {
                set(insert, ++added, importId, line, company.name(), folded);
                insert.setString(6, entry.getKey());
                insert.setString(7, null);
                insert.setString(8, entry.getValue());
                insert.addBatch();
            }
            for (Map.Entry<String, String> entry : company.others().entrySet()) {
                set(insert, ++added, importId, line, company.name(), folded);
                insert.setString(6, null);
                insert.setString(7, entry.getKey());
                insert.setString(8, entry.getValue());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        Counter.ADDED.write(connection, added);
    }

    private static void set(PreparedStatement insert, long added, long importId, long line, String name, String folded)
            throws SQLException {
        insert.setLong(1, added);
        insert.setLong(2, importId);
        insert.setLong(3, line);
        insert.setString(4, name);
        insert.setString(5, folded);
    }

    /** What is known of each company, by its folded name; the newest of each value. */
    public static Map<String, Company> read(DuckDBConnection connection) throws SQLException {
        Map<String, Parts> companies = new LinkedHashMap<>();
        String sql =
                "SELECT folded, name, field, label, value FROM companies s WHERE " + Told.IS_LIVE + " ORDER BY added";
        Chunks.forEach(connection, sql, chunk -> {
            for (long place = 0; place < chunk.rowCount(); place++) {
                Parts parts = companies.computeIfAbsent(chunk.vector(0).getString(place), key -> new Parts());
                parts.name = chunk.vector(1).getString(place);
                String value = chunk.vector(4).getString(place);
                if (chunk.vector(2).isNull(place)) {
                    parts.others.put(chunk.vector(3).getString(place), value);
                } else {
                    ContactField.byKey(chunk.vector(2).getString(place))
                            .ifPresent(field -> parts.values.put(field, value));
                }
            }
        });
        Map<String, Company> read = new LinkedHashMap<>();
        companies.forEach((key, parts) -> read.put(key, new Company(parts.name, parts.values, parts.others)));
        return Map.copyOf(read);
    }

    /** A company while its values are put together. */
    private static final class Parts {
        private String name = "";
        private final Map<ContactField, String> values = new EnumMap<>(ContactField.class);
        private final Map<String, String> others = new LinkedHashMap<>();
    }
}
