package org.winnable.workspace.internal.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBReadableVector;
import org.eclipse.collections.api.factory.primitive.LongLists;
import org.eclipse.collections.api.list.primitive.MutableLongList;
import org.winnable.core.lead.ContactField;
import org.winnable.workspace.internal.match.BlockKeys;

/**
 * What records must have in common to be compared ({@link BlockKeys}), kept so that finding who is to be compared with the
 * records of an import reads numbers only. What people said by hand is compared with nobody.
 */
final class BlockTable {

    static final String CREATE = """
            CREATE TABLE blocks (record BIGINT NOT NULL, company_last BIGINT NOT NULL, company_first BIGINT NOT NULL,
                domain_last BIGINT NOT NULL, mailbox BIGINT NOT NULL, phone BIGINT NOT NULL, mobile BIGINT NOT NULL,
                letters BIGINT NOT NULL)""";

    /** So many records are read before their keys are written. */
    private static final int AT_ONCE = 1 << 15;

    /** What records can have in common. */
    enum Kind {
        /** The company and one of their names, whichever a list calls the first one. */
        COMPANY("company_last", "company_first"),
        /** The domain of their address and the last name. */
        DOMAIN("domain_last"),
        /** What stands before the @ of their address. */
        MAILBOX("mailbox"),
        /** One of their numbers. */
        NUMBER("phone", "mobile");

        private final List<String> columns;

        Kind(String... columns) {
            this.columns = List.of(columns);
        }
    }

    /** The key that says nothing of the last name, whose letters have to be looked at, too. */
    private static final String WITHOUT_LAST_NAME = "company_first";

    /** Takes that a record has a key. */
    interface Entry {
        /**
         * One record and its key, which is not 0.
         *
         * @param letters of the last name, where the key says nothing of it; else 0
         */
        void take(long record, long key, long letters);
    }

    private BlockTable() {}

    /**
     * Hands over all entries of a kind, in no particular order.
     *
     * @param letters whether to read the letters of last names; they are 0 otherwise
     */
    static void read(DuckDBConnection connection, Kind kind, boolean letters, Entry taker) throws SQLException {
        for (String column : kind.columns) {
            boolean lettersToo = letters && column.equals(WITHOUT_LAST_NAME);
            String sql = "SELECT record, " + column + (lettersToo ? ", letters" : "") + " FROM blocks WHERE " + column
                    + " <> 0";
            Chunks.forEach(connection, sql, chunk -> {
                DuckDBReadableVector records = chunk.vector(0);
                DuckDBReadableVector keys = chunk.vector(1);
                long count = chunk.rowCount();
                for (long place = 0; place < count; place++) {
                    long last = lettersToo ? chunk.vector(2).getLong(place) : 0;
                    taker.take(records.getLong(place), keys.getLong(place), last);
                }
            });
        }
    }

    /** Adds the keys of all records for which a condition over {@code records r} is met. */
    static void addAll(DuckDBConnection connection, String condition) throws SQLException {
        String fields = BlockKeys.FIELDS.stream()
                .map(field -> "r.\"" + Schema.column(field) + '"')
                .collect(Collectors.joining(", "));
        long last = Database.count(connection, "SELECT coalesce(max(id), 0) FROM records");
        MutableLongList records = LongLists.mutable.empty();
        List<Map<ContactField, String>> rows = new ArrayList<>();
        try (DuckDBAppender appender = connection.createAppender("blocks")) {
            // a connection cannot read and append at once
            for (long begin = 1; begin <= last; begin += AT_ONCE) {
                records.clear();
                rows.clear();
                String sql = "SELECT r.id, " + fields + " FROM records r WHERE r.id >= " + begin + " AND r.id < "
                        + (begin + AT_ONCE) + " AND " + condition;
                Chunks.forEach(connection, sql, chunk -> read(chunk, records, rows));
                List<BlockKeys> keys = rows.parallelStream().map(BlockKeys::of).toList();
                for (int i = 0; i < keys.size(); i++) {
                    if (!keys.get(i).isEmpty()) {
                        append(appender, records.get(i), keys.get(i));
                    }
                }
            }
        }
    }

    private static void read(DuckDBDataChunkReader chunk, MutableLongList records, List<Map<ContactField, String>> rows)
            throws SQLException {
        DuckDBReadableVector[] texts = new DuckDBReadableVector[BlockKeys.FIELDS.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = chunk.vector(1L + i);
        }
        DuckDBReadableVector ids = chunk.vector(0);
        for (long place = 0; place < chunk.rowCount(); place++) {
            records.add(ids.getLong(place));
            rows.add(values(texts, place));
        }
    }

    private static Map<ContactField, String> values(DuckDBReadableVector[] texts, long place) {
        Map<ContactField, String> values = new EnumMap<>(ContactField.class);
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isNull(place)) {
                values.put(BlockKeys.FIELDS.get(i), Objects.requireNonNull(texts[i].getString(place)));
            }
        }
        return values;
    }

    private static void append(DuckDBAppender appender, long record, BlockKeys keys) throws SQLException {
        appender.beginRow()
                .append(record)
                .append(keys.companyAndLast())
                .append(keys.companyAndFirst())
                .append(keys.domainAndLast())
                .append(keys.mailbox())
                .append(keys.phone())
                .append(keys.mobile())
                .append(keys.lastLetters())
                .endRow();
    }

    /** The records that a query names. */
    static BitSet records(DuckDBConnection connection, String sql) throws SQLException {
        BitSet records = new BitSet();
        Chunks.forEach(connection, sql, chunk -> {
            DuckDBReadableVector ids = chunk.vector(0);
            for (long place = 0; place < chunk.rowCount(); place++) {
                records.set(Math.toIntExact(ids.getLong(place)));
            }
        });
        return records;
    }
}
