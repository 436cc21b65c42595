package org.winnable.workspace.internal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duckdb.DuckDBConnection;
import org.winnable.core.lead.Company;
import org.winnable.core.lead.Contact;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.Interaction;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.lead.SourceRecord;
import org.winnable.workspace.internal.rules.SurvivorPolicy.Teller;
import org.winnable.workspace.internal.rules.SurvivorRules;

/** Reads one person with everything that is known about them. */
public final class ContactReader {

    private final DuckDBConnection connection;
    private final SurvivorRules survivors;
    /** The person's id, written into the statements: to prepare them first takes half as long again as to run them. */
    private final long person;

    /** A reader of one person; the connection is in a transaction of its own. */
    public ContactReader(DuckDBConnection connection, SurvivorRules survivors, long person) {
        this.connection = connection;
        this.survivors = survivors;
        this.person = person;
    }

    /** The person; empty if there is none of this id. */
    public Optional<Contact> read() throws SQLException {
        Map<Long, Map<String, String>> others = others();
        Map<Long, List<Interaction>> interactions = interactions();
        List<SourceRecord> records = new ArrayList<>();
        Map<Long, Teller> tellers = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        SELECT r.*, l.import AS teller, l.line AS told_at, i.rank, i.family, i.source,
                            epoch_us(r.occurred) AS occurred_us, epoch_us(i.recorded) AS recorded_us
                        FROM links l JOIN records r ON r.id = l.record JOIN imports i ON i.id = l.import
                        WHERE l.person =\s""" + person + " ORDER BY " + RecordOrder.SQL_OLDEST_FIRST)) {
            while (rows.next()) {
                long id = rows.getLong("id");
                long occurred = rows.getLong("occurred_us");
                Optional<Instant> when = rows.wasNull() ? Optional.empty() : Optional.of(Times.instant(occurred));
                tellers.put(
                        id, new Teller(rows.getInt("rank") > 0, rows.getString("family"), rows.getString("source")));
                records.add(new SourceRecord(
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
        return records.isEmpty()
                ? Optional.empty()
                : Optional.of(withCompany(Survivorship.derive(person, records, survivors, tellers)));
    }

    /** With what lists of companies tell where the person's own records are silent. */
    private Contact withCompany(Contact contact) throws SQLException {
        Optional<String> name = contact.value(ContactField.COMPANY);
        Optional<Company> company = name.isEmpty() ? Optional.empty() : CompanyTable.named(connection, name.get());
        if (company.isEmpty()) {
            return contact;
        }
        Map<ContactField, Contact.Provenance> values = new EnumMap<>(contact.values());
        company.get()
                .values()
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
                                + " FROM records WHERE id IN " + ofPerson() + ")")) {
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
                                + ofPerson() + " ORDER BY record, occurred, place")) {
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

    private String ofPerson() {
        return "(SELECT record FROM links WHERE person = " + person + ")";
    }
}
