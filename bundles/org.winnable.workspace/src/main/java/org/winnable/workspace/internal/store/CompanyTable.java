package org.winnable.workspace.internal.store;

import java.sql.SQLException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDataChunkReader;
import org.jspecify.annotations.Nullable;
import org.winnable.core.lead.Company;
import org.winnable.core.lead.CompanyDomain;
import org.winnable.core.lead.ContactField;
import org.winnable.workspace.internal.match.NameFolding;

/** What was told about companies: one row of the table for each value, so that values of several sources survive apart. */
public final class CompanyTable {

    private CompanyTable() {}

    /**
     * Adds companies within the transaction of the connection.
     *
     * @param importId the import that told them, {@link Told#BY_HAND} for none
     */
    public static void add(DuckDBConnection connection, long importId, List<Told.Line<Company>> list)
            throws SQLException {
        if (list.isEmpty()) {
            return;
        }
        long added = Counter.ADDED.read(connection);
        try (DuckDBAppender appender = connection.createAppender("companies")) {
            for (Told.Line<Company> line : list) {
                Company company = line.told();
                // a company of which only the name is known is told of, too
                append(appender, ++added, importId, line, "", null, "");
                for (Map.Entry<ContactField, String> entry : company.values().entrySet()) {
                    append(appender, ++added, importId, line, entry.getKey().key(), null, entry.getValue());
                }
                for (Map.Entry<String, String> entry : company.others().entrySet()) {
                    append(appender, ++added, importId, line, null, entry.getKey(), entry.getValue());
                }
            }
        }
        Counter.ADDED.write(connection, added);
    }

    private static void append(
            DuckDBAppender appender,
            long added,
            long importId,
            Told.Line<Company> line,
            @Nullable String field,
            @Nullable String label,
            String value)
            throws SQLException {
        String name = line.told().name();
        appender.beginRow().append(added).append(importId).append(line.line());
        appender.append(name)
                .append(NameFolding.company(name))
                .append(field)
                .append(label)
                .append(value)
                .endRow();
    }

    /** What is known of each company, by its folded name; the newest of each value; its domain, where nobody told it, as its website tells it. */
    public static Map<String, Company> read(DuckDBConnection connection) throws SQLException {
        return read(connection, "");
    }

    /** As {@link #read(DuckDBConnection)}, of some companies by the names that are asked for; without those that no list tells of. */
    static Map<String, Company> named(DuckDBConnection connection, Set<String> names) throws SQLException {
        String[] folded = names.stream().map(NameFolding::company).distinct().toArray(String[]::new);
        String condition = " AND folded IN (" + String.join(", ", Collections.nCopies(folded.length, "?")) + ")";
        Map<String, Company> told = read(connection, condition, folded);
        Map<String, Company> named = new HashMap<>();
        for (String name : names) {
            Company company = told.get(NameFolding.company(name));
            if (company != null) {
                named.put(name, company);
            }
        }
        return named;
    }

    private static Map<String, Company> read(DuckDBConnection connection, String condition, String... parameters)
            throws SQLException {
        Map<String, Parts> companies = new LinkedHashMap<>();
        String sql = "SELECT folded, name, field, label, value FROM companies s WHERE " + Told.IS_LIVE + condition
                + " ORDER BY added";
        Chunks.forEach(
                connection,
                sql,
                chunk -> {
                    for (long place = 0; place < chunk.rowCount(); place++) {
                        Parts parts = companies.computeIfAbsent(text(chunk, 0, place), key -> new Parts());
                        parts.name = text(chunk, 1, place);
                        String value = text(chunk, 4, place);
                        if (chunk.vector(2).isNull(place)) {
                            parts.others.put(text(chunk, 3, place), value);
                        } else {
                            ContactField.byKey(text(chunk, 2, place))
                                    .ifPresent(field -> parts.values.put(field, value));
                        }
                    }
                },
                parameters);
        Map<String, Company> read = new LinkedHashMap<>();
        companies.forEach((key, parts) -> {
            Optional.ofNullable(parts.values.get(ContactField.WEBSITE))
                    .flatMap(CompanyDomain::ofWebsite)
                    .ifPresent(domain -> parts.values.putIfAbsent(ContactField.DOMAIN, domain));
            read.put(key, new Company(parts.name, parts.values, parts.others));
        });
        return Map.copyOf(read);
    }

    private static String text(DuckDBDataChunkReader chunk, long column, long place) throws SQLException {
        return Objects.requireNonNull(chunk.vector(column).getString(place));
    }

    /** A company while its values are put together. */
    private static final class Parts {
        private String name = "";
        private final Map<ContactField, String> values = new EnumMap<>(ContactField.class);
        private final Map<String, String> others = new LinkedHashMap<>();
    }
}
