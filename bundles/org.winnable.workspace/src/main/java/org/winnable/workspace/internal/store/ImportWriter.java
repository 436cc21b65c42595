package org.winnable.workspace.internal.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import org.winnable.core.lead.Company;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.Deal;
import org.winnable.core.lead.ImportCounts;
import org.winnable.core.lead.Interaction;
import org.winnable.core.lead.SourceDescription;
import org.winnable.core.lead.Spend;

/** Writes the records of one import in one transaction. Not thread-safe. */
public final class ImportWriter implements AutoCloseable {

    private final DuckDBConnection connection;
    private final DuckDBAppender records;
    private final DuckDBAppender links;
    private final DuckDBAppender interactions;
    private final List<ContactField> fields;
    private final long importId;
    private long lastRecord;
    private long lastPerson;

    private ImportWriter(DuckDBConnection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        importId = Counter.IMPORT.read(connection) + 1;
        lastRecord = Counter.RECORD.read(connection);
        lastPerson = Counter.PERSON.read(connection);
        fields = Schema.fields(connection);
        records = connection.createAppender("records");
        links = connection.createAppender("links");
        interactions = connection.createAppender("interactions");
    }

    /** Adds what a row tells of money spent. */
    public void add(long line, Spend spend) throws SQLException {
        SpendTable.add(connection, importId, line, List.of(spend));
    }

    /** Adds what a row tells of a deal. */
    public void add(long line, Deal deal) throws SQLException {
        DealTable.add(connection, importId, line, List.of(deal));
    }

    /** Adds what a row tells of a company. */
    public void add(long line, Company company) throws SQLException {
        CompanyTable.add(connection, importId, line, company);
    }

    /** Begins a transaction on a connection, which is closed with the writer, or at once if it cannot begin. */
    public static ImportWriter begin(DuckDBConnection connection) throws SQLException {
        try {
            return new ImportWriter(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** The connection of this transaction, with everything added so far visible on it. */
    public DuckDBConnection reading() throws SQLException {
        records.flush();
        links.flush();
        interactions.flush();
        return connection;
    }

    /** A new person's id. */
    public long newPerson() {
        return ++lastPerson;
    }

    /** Adds one record and its link to a person. */
    public void add(
            long person,
            long line,
            Optional<Instant> occurred,
            Map<ContactField, String> values,
            Map<String, String> others,
            List<Interaction> touches,
            String reason)
            throws SQLException {
        long record = ++lastRecord;
        records.beginRow().append(record).append(importId).append(line);
        if (occurred.isPresent()) {
            records.appendEpochMicros(Times.micros(occurred.get()));
        } else {
            records.appendNull();
        }
        if (others.isEmpty()) {
            records.appendNull();
        } else {
            records.append(others);
        }
        for (ContactField field : fields) {
            append(records, values.get(field));
        }
        records.endRow();
        links.beginRow().append(record).append(person).append(reason).endRow();
        for (int place = 0; place < touches.size(); place++) {
            Interaction touch = touches.get(place);
            interactions
                    .beginRow()
                    .append(record)
                    .append(place)
                    .append(touch.type().key());
            interactions.appendEpochMicros(Times.micros(touch.occurred()));
            append(interactions, touch.asset().orElse(null));
            append(interactions, touch.campaign().orElse(null));
            interactions.endRow();
        }
    }

    /** Makes everything added visible to all, and durable. */
    public long commit(
            SourceDescription source, String dialect, String family, String hash, Instant recorded, ImportCounts counts)
            throws SQLException {
        records.close();
        links.close();
        interactions.close();
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO imports (id, source, class, channel, campaign, cost, currency, dialect, family, hash,
                    recorded, rows_read, created, merged, unchanged, rejected) VALUES
                    (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, make_timestamp(?::BIGINT), ?, ?, ?, ?, ?)""")) {
            insert.setLong(1, importId);
            insert.setString(2, source.name());
            insert.setString(3, source.sourceClass().key());
            insert.setString(4, source.channel().orElse(null));
            insert.setString(5, source.campaign().orElse(null));
            Amounts.set(insert, 6, source.cost().orElse(null));
            insert.setString(8, dialect);
            insert.setString(9, family);
            insert.setString(10, hash);
            insert.setLong(11, Times.micros(recorded));
            insert.setLong(12, counts.read());
            insert.setLong(13, counts.created());
            insert.setLong(14, counts.merged());
            insert.setLong(15, counts.unchanged());
            insert.setLong(16, counts.rejected());
            insert.executeUpdate();
        }
        Counter.IMPORT.write(connection, importId);
        Counter.RECORD.write(connection, lastRecord);
        Counter.PERSON.write(connection, lastPerson);
        Counter.REVISION.write(connection, Counter.REVISION.read(connection) + 1);
        connection.commit();
        return importId;
    }

    /** Ends the transaction; what was not committed has never been. */
    @Override
    public void close() throws SQLException {
        try (connection) {
            records.close();
            links.close();
            interactions.close();
            connection.rollback();
        }
    }

    private static void append(DuckDBAppender appender, @Nullable String value) throws SQLException {
        if (value == null) {
            appender.appendNull();
        } else {
            appender.append(value);
        }
    }
}
