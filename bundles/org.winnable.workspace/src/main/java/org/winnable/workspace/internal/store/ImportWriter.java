package org.winnable.workspace.internal.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.eclipse.collections.api.set.primitive.LongSet;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.ImportCounts;
import org.winnable.core.lead.Interaction;
import org.winnable.core.lead.SourceDescription;
import org.winnable.workspace.Settlement;
import org.winnable.workspace.internal.match.BlockKeys;
import org.winnable.workspace.internal.match.Identity;
import org.winnable.workspace.internal.match.RecordKeys;

/**
 * Writes the records of one import in one transaction; of one that is only rehearsed, what is read again before its end. Not
 * thread-safe.
 */
public final class ImportWriter implements AutoCloseable {

    private final DuckDBConnection connection;
    private final RowFeed feed;
    private final boolean rehearsing;
    private final StoringThread thread;
    private final long importId;
    private final long firstRecord;
    private NewRecords pending = new NewRecords();
    private long lastRecord;
    private long revision;
    private boolean saysSomething;

    private ImportWriter(DuckDBConnection connection, RowFeed feed, boolean rehearsing) throws SQLException {
        this.connection = connection;
        this.feed = feed;
        this.rehearsing = rehearsing;
        this.thread = new StoringThread(connection);
        connection.setAutoCommit(false);
        if (rehearsing) {
            Database.execute(connection, List.of(Rehearsed.CREATE));
        }
        importId = Counter.IMPORT.read(connection) + 1;
        lastRecord = Counter.RECORD.read(connection);
        firstRecord = lastRecord + 1;
    }

    /**
     * Begins a transaction on a connection of its own.
     *
     * @param rehearsing whether it is never committed
     */
    public static ImportWriter begin(Database database, boolean rehearsing) throws SQLException {
        DuckDBConnection connection = database.connect();
        try {
            return new ImportWriter(connection, database.feed(), rehearsing);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** The connection of this transaction, with everything added so far visible on it. */
    public DuckDBConnection reading() throws SQLException {
        store();
        thread.await();
        return connection;
    }

    private void store() throws SQLException {
        NewRecords batch = pending;
        pending = new NewRecords();
        thread.begin(() -> {
            if (rehearsing) {
                batch.rehearse(connection, feed, importId);
            } else {
                batch.store(connection, feed, importId);
            }
        });
    }

    /** Whether it is never committed. */
    public boolean isRehearsing() {
        return rehearsing;
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

    /**
     * Adds one record, {@link #nextRecord}.
     *
     * @param blocks what it must have in common with others to be compared with them; empty if it is compared with none
     */
    public void add(
            RecordKeys recordKeys,
            Optional<BlockKeys> blocks,
            long line,
            Optional<Instant> occurred,
            Map<ContactField, String> values,
            Map<String, String> others,
            List<Interaction> touches) {
        long record = ++lastRecord;
        if (rehearsing) {
            pending.compared(record, values);
        } else {
            pending.record(record, line, occurred, values, others);
            add(record, touches);
        }
        pending.keys(record, recordKeys);
        blocks.filter(shared -> !shared.isEmpty()).ifPresent(shared -> pending.blocks(record, shared));
    }

    private void add(long record, List<Interaction> touches) {
        for (int place = 0; place < touches.size(); place++) {
            pending.interaction(record, place, touches.get(place));
        }
    }

    /** Links the last record to a person, until {@link Relinking} has the last word. */
    public void link(long person, long cluster, long line, String reason) throws SQLException {
        pending.link(lastRecord, person, cluster, line, reason);
        storeIfEnough();
    }

    /**
     * Adds interactions to a record of this import.
     *
     * @param line where their row stands, by which they are told apart
     */
    public void add(long record, long line, List<Interaction> touches) throws SQLException {
        if (rehearsing) {
            return;
        }
        for (Interaction touch : touches) {
            pending.interaction(record, (int) line, touch);
        }
        storeIfEnough();
    }

    /** A row that says exactly what a record said: it stands for the record should the import of that be undone. */
    public void repeat(long record, long line) throws SQLException {
        if (!rehearsing) {
            pending.repeat(record, line);
            storeIfEnough();
        }
    }

    private void storeIfEnough() throws SQLException {
        if (pending.isEnough()) {
            thread.useAlone();
            store();
        }
    }

    /** Something that is said about two records. */
    public void edge(long one, long other, String kind) throws SQLException {
        saysSomething = true;
        try (PreparedStatement insert = reading().prepareStatement("INSERT INTO edges VALUES (?, ?, ?, ?)")) {
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
        reading();
        thread.share();
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
        Likening.came(
                connection,
                "SELECT record FROM blocks WHERE record >= " + firstRecord,
                rehearsing ? Rehearsed.WITH_RECORDS : RecordPairs.RECORDS);
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

    /** What {@link #commit()} made of {@link Counter#REVISION}. */
    public long revision() {
        return revision;
    }

    /** Makes everything added visible to all, and durable; returns the id of the import. */
    public long commit() throws SQLException {
        Counter.IMPORT.write(connection, importId);
        Counter.RECORD.write(connection, lastRecord);
        revision = Counter.rise(connection);
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
        try (connection;
                thread) {
            thread.end();
            connection.rollback();
        }
    }
}
