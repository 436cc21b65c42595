package org.winnable.workspace.internal.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.eclipse.collections.api.set.primitive.LongSet;
import org.jspecify.annotations.Nullable;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.ImportCounts;
import org.winnable.core.lead.Interaction;
import org.winnable.core.lead.SourceDescription;
import org.winnable.workspace.Settlement;
import org.winnable.workspace.internal.match.Identity;
import org.winnable.workspace.internal.match.RecordKeys;

/** Writes the records of one import in one transaction. Not thread-safe. */
public final class ImportWriter implements AutoCloseable {

    private final DuckDBConnection connection;
    private final DuckDBAppender records;
    private final DuckDBAppender keys;
    private final DuckDBAppender links;
    private final DuckDBAppender repeats;
    private final DuckDBAppender interactions;
    private final List<DuckDBAppender> appenders = new ArrayList<>();
    private final List<ContactField> fields;
    private final long importId;
    private final long firstRecord;
    private long lastRecord;
    private boolean saysSomething;

    private ImportWriter(DuckDBConnection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        importId = Counter.IMPORT.read(connection) + 1;
        lastRecord = Counter.RECORD.read(connection);
        firstRecord = lastRecord + 1;
        fields = Schema.fields(connection);
        records = appender("records");
        keys = appender("keys");
        links = appender("links");
        repeats = appender("repeats");
        interactions = appender("interactions");
    }

    private DuckDBAppender appender(String table) throws SQLException {
        DuckDBAppender appender = connection.createAppender(table);
        appenders.add(appender);
        return appender;
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
        for (DuckDBAppender appender : appenders) {
            appender.flush();
        }
        return connection;
    }

    /** The id that the import will have. */
    public long importId() {
        return importId;
    }

    /** The id that the next record will have. */
    public long nextRecord() {
        return lastRecord + 1;
    }

    /** Whether nothing was ever recorded, this import included. */
    public boolean isFirstRecord() {
        return lastRecord == 0;
    }

    /** Adds one record, {@link #nextRecord}. */
    public void add(
            RecordKeys recordKeys,
            long line,
            Optional<Instant> occurred,
            Map<ContactField, String> values,
            Map<String, String> others,
            List<Interaction> touches)
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
        KeyTable.append(keys, record, recordKeys);
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

    /** Links the last record to a person, until {@link Relinking} has the last word. */
    public void link(long person, long cluster, long line, String reason) throws SQLException {
        links.beginRow()
                .append(lastRecord)
                .append(person)
                .append(cluster)
                .append(importId)
                .append(line)
                .append(reason)
                .endRow();
    }

    /** A row that says exactly what a record said: it stands for the record should the import of that be undone. */
    public void repeat(long record, long line) throws SQLException {
        repeats.beginRow().append(record).append(importId).append(line).endRow();
    }

    /** Something that is said about two records. */
    public void edge(long one, long other, String kind) throws SQLException {
        saysSomething = true;
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO edges VALUES (?, ?, ?, ?)")) {
            insert.setLong(1, importId);
            insert.setLong(2, one);
            insert.setLong(3, other);
            insert.setString(4, kind);
            insert.executeUpdate();
        }
    }

    /**
     * Decides whose the records are. Nothing can be added afterwards.
     *
     * @param rank of two values the one of the higher rank wins, whichever is newer
     * @param counts what became of the rows so far
     * @param unsettled clusters of records whose person has to be derived
     */
    public Settlement settle(
            SourceDescription source,
            String dialect,
            String family,
            String hash,
            int rank,
            Instant recorded,
            ImportCounts counts,
            LongSet unsettled)
            throws SQLException {
        for (DuckDBAppender appender : appenders) {
            appender.close();
        }
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO imports (id, source, class, channel, campaign, cost, currency, dialect, family, hash,
                    recorded, rows_read, created, merged, unchanged, rejected, rank, magnet) VALUES
                    (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, make_timestamp(?::BIGINT), ?, ?, ?, ?, ?, ?, ?)""")) {
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
            insert.setInt(17, rank);
            insert.setString(
                    18,
                    source.leadMagnet().isPresent() ? source.leadMagnet().get().key() : null);
            insert.executeUpdate();
        }
        if (rank == 0) {
            BlockTable.add(connection, firstRecord, "TRUE");
        }
        Likening.came(connection, "SELECT id FROM records WHERE id >= " + firstRecord);
        Database.execute(
                connection,
                List.of("CREATE OR REPLACE TEMP TABLE fresh AS SELECT record FROM links WHERE record >= " + firstRecord
                        + " AND reason = '" + Identity.NEW + "'"));
        settle(unsettled);
        // whoever was new by every key, and is not
        long joined = Database.count(
                connection,
                "SELECT count(*) FROM links l SEMI JOIN fresh f ON f.record = l.record WHERE l.reason = '"
                        + Identity.Edge.Kind.SIMILAR.key() + "'");
        ImportCounts settled = new ImportCounts(
                counts.read(),
                counts.created() - joined,
                counts.merged() + joined,
                counts.unchanged(),
                counts.rejected());
        Database.execute(
                connection,
                List.of(
                        "UPDATE imports SET created = " + settled.created() + ", merged = " + settled.merged()
                                + " WHERE id = " + importId,
                        "DROP TABLE fresh"));
        return new Settlement(settled, joined, AlikeTable.toAsk(connection, firstRecord));
    }

    /** Makes everything added visible to all, and durable; returns the id of the import. */
    public long commit() throws SQLException {
        Counter.IMPORT.write(connection, importId);
        Counter.RECORD.write(connection, lastRecord);
        Counter.REVISION.write(connection, Counter.REVISION.read(connection) + 1);
        connection.commit();
        return importId;
    }

    private void settle(LongSet unsettled) throws SQLException {
        if (unsettled.isEmpty() && !saysSomething && Database.count(connection, "SELECT count(*) FROM realiked") == 0) {
            return;
        }
        Database.execute(connection, List.of("CREATE OR REPLACE TEMP TABLE unsettled (cluster BIGINT)"));
        try (DuckDBAppender appender = connection.createAppender("temp", "main", "unsettled")) {
            for (long cluster : unsettled.toArray()) {
                appender.beginRow().append(cluster).endRow();
            }
        }
        Relinking.of(
                connection,
                Likening.CHANGED
                        + " UNION ALL SELECT l.record FROM links l SEMI JOIN unsettled u ON u.cluster = l.cluster"
                        + " UNION ALL SELECT e.one FROM edges e WHERE e.import = " + importId
                        + " UNION ALL SELECT e.other FROM edges e WHERE e.import = " + importId);
        Database.execute(connection, List.of("DROP TABLE unsettled"));
    }

    /** Ends the transaction; what was not committed has never been. */
    @Override
    public void close() throws SQLException {
        try (connection) {
            for (DuckDBAppender appender : appenders) {
                appender.close();
            }
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
