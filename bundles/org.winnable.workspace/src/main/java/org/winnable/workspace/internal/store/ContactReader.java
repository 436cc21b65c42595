package org.winnable.workspace.internal.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
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
import org.winnable.workspace.internal.match.NameFolding;
import org.winnable.workspace.internal.rules.SurvivorPolicy.Teller;
import org.winnable.workspace.internal.rules.SurvivorRules;

/** Reads one person with everything that is known about them. */
public final class ContactReader {

    private static final String OF_PERSON = "(SELECT record FROM links WHERE person = ?)";

    private final DuckDBConnection connection;
    private final SurvivorRules survivors;
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
        try (PreparedStatement statement = statement("""
                        SELECT r.*, l.import AS teller, l.line AS told_at, i.rank, i.family, i.source,
                            epoch_us(r.occurred) AS occurred_us, epoch_us(i.recorded) AS recorded_us
                        FROM links l JOIN records r ON r.id = l.record JOIN imports i ON i.id = l.import
                        WHERE l.person = ? ORDER BY\s""" + RecordOrder.SQL_OLDEST_FIRST);
                ResultSet rows = statement.executeQuery()) {
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
        Optional<Company> company = name.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(CompanyTable.read(connection).get(NameFolding.company(name.get())));
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
        try (PreparedStatement statement = statement(
                        "SELECT id, entry.key, entry.value FROM (SELECT id, unnest(map_entries(others)) AS entry"
                                + " FROM records WHERE id IN " + OF_PERSON + ")");
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                others.computeIfAbsent(rows.getLong(1), id -> new LinkedHashMap<>())
                        .put(rows.getString(2), rows.getString(3));
            }
        }
        return others;
    }

    private Map<Long, List<Interaction>> interactions() throws SQLException {
        Map<Long, List<Interaction>> interactions = new HashMap<>();
        try (PreparedStatement statement = statement(
                        "SELECT record, type, epoch_us(occurred), asset, campaign FROM interactions WHERE record IN "
                                + OF_PERSON + " ORDER BY record, occurred, place");
                ResultSet rows = statement.executeQuery()) {
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

    private PreparedStatement statement(String sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setLong(1, person);
        return statement;
    }
}
