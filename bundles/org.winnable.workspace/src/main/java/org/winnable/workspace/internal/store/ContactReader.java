package org.winnable.workspace.internal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import org.winnable.core.lead.Company;
import org.winnable.core.lead.Contact;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.Interaction;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.lead.SourceRecord;
import org.winnable.workspace.internal.rules.SurvivorPolicy.Teller;
import org.winnable.workspace.internal.rules.SurvivorRules;

/** Reads people with everything that is known about them: in as many statements for a hundred as for one. */
public final class ContactReader {

    private final DuckDBConnection connection;
    private final SurvivorRules survivors;
    /** The people's ids, written into the statements: to prepare them first takes half as long again as to run them. */
    private final String people;

    /**
     * A reader of some people; the connection is in a transaction of its own.
     *
     * @param people their ids, at least one
     */
    public ContactReader(DuckDBConnection connection, SurvivorRules survivors, Collection<Long> people) {
        this.connection = connection;
        this.survivors = survivors;
        this.people = people.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
    }

    /** The people by their ids, without those that nobody has. */
    public Map<Long, Contact> read() throws SQLException {
        Map<Long, Map<String, String>> others = others();
        Map<Long, List<Interaction>> interactions = interactions();
        Map<Long, List<SourceRecord>> records = new HashMap<>();
        Map<Long, Teller> tellers = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        SELECT r.*, l.person AS person, l.import AS teller, l.line AS told_at, i.rank, i.family, i.source,
                            epoch_us(r.occurred) AS occurred_us, epoch_us(i.recorded) AS recorded_us
                        FROM links l JOIN records r ON r.id = l.record JOIN imports i ON i.id = l.import
                        WHERE l.person IN\s""" + people + " ORDER BY " + RecordOrder.SQL_OLDEST_FIRST)) {
            while (rows.next()) {
                long id = rows.getLong("id");
                long occurred = rows.getLong("occurred_us");
                Optional<Instant> when = rows.wasNull() ? Optional.empty() : Optional.of(Times.instant(occurred));
                tellers.put(
                        id, new Teller(rows.getInt("rank") > 0, rows.getString("family"), rows.getString("source")));
                records.computeIfAbsent(rows.getLong("person"), person -> new ArrayList<>())
                        .add(new SourceRecord(
                                id,
                                rows.getLong("teller"),
                                rows.getLong("told_at"),
                                when,
                                Times.instant(rows.getLong("recorded_us")),
                                values(rows),
                                others.getOrDefault(id, Map.of()),
                                interactions.getOrDefault(id, List.of())));
            }
        }
        Map<Long, Contact> contacts = new HashMap<>();
        records.forEach((person, told) -> contacts.put(person, Survivorship.derive(person, told, survivors, tellers)));
        Set<String> names = contacts.values().stream()
                .flatMap(contact -> contact.value(ContactField.COMPANY).stream())
                .collect(Collectors.toUnmodifiableSet());
        Map<String, Company> companies = names.isEmpty() ? Map.of() : CompanyTable.named(connection, names);
        contacts.replaceAll((person, contact) -> contact.value(ContactField.COMPANY)
                .map(companies::get)
                .map(company -> with(contact, company))
                .orElse(contact));
        return contacts;
    }

    /** With what lists of companies tell where the person's own records are silent. */
    private static Contact with(Contact contact, Company company) {
        Map<ContactField, Contact.Provenance> values = new EnumMap<>(contact.values());
        company.values()
                .forEach((field, value) ->
                        values.putIfAbsent(field, new Contact.Provenance(value, Contact.Provenance.OF_COMPANY)));
        return new Contact(contact.id(), values, contact.others(), contact.records());
    }

    private static Map<ContactField, String> values(ResultSet rows) throws SQLException {
        Map<ContactField, String> values = new EnumMap<>(ContactField.class);
        for (ContactField field : ContactField.values()) {
            String value = rows.getString(Schema.column(field));
            if (!rows.wasNull()) {
                values.put(field, value);
            }
        }
        return values;
    }

    private Map<Long, Map<String, String>> others() throws SQLException {
        Map<Long, Map<String, String>> others = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT id, entry.key, entry.value FROM (SELECT id, unnest(map_entries(others)) AS entry"
                                + " FROM records WHERE id IN " + theirs() + ")")) {
            while (rows.next()) {
                others.computeIfAbsent(rows.getLong(1), id -> new LinkedHashMap<>())
                        .put(rows.getString(2), rows.getString(3));
            }
        }
        return others;
    }

    private Map<Long, List<Interaction>> interactions() throws SQLException {
        Map<Long, List<Interaction>> interactions = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT record, type, epoch_us(occurred), asset, campaign FROM interactions WHERE record IN "
                                + theirs() + " ORDER BY record, occurred, place")) {
            while (rows.next()) {
                interactions
                        .computeIfAbsent(rows.getLong(1), id -> new ArrayList<>())
                        .add(new Interaction(
                                new InteractionType(rows.getString(2)),
                                Times.instant(rows.getLong(3)),
                                Optional.ofNullable(rows.getString(4)),
                                Optional.ofNullable(rows.getString(5))));
            }
        }
        return interactions;
    }

    private String theirs() {
        return "(SELECT record FROM links WHERE person IN " + people + ")";
    }
}
