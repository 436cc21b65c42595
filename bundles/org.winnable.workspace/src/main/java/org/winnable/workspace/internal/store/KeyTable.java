package org.winnable.workspace.internal.store;

import java.sql.SQLException;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDataChunkReader;
import org.winnable.workspace.internal.match.RecordKeys;

/** The keys of records as they stand in the store: made of the records, kept so that nobody has to fold names twice. */
final class KeyTable {

    /** The columns behind {@code record}, in the order of {@link #read}; prefixed with an alias of the table. */
    static final String COLUMNS = "k.fingerprint, k.id, k.email, k.profile, k.name, k.address";

    private KeyTable() {}

    /** Takes the keys of one record. */
    interface Taker {
        void take(long record, RecordKeys keys, DuckDBDataChunkReader chunk, long place) throws SQLException;
    }

    static void append(DuckDBAppender appender, long record, RecordKeys keys) throws SQLException {
        appender.beginRow()
                .append(record)
                .append(keys.row())
                .append(keys.id())
                .append(keys.email())
                .append(keys.profile())
                .append(keys.name())
                .append(keys.address())
                .endRow();
    }

    /** Hands over the keys of a query whose first columns are the record and {@link #COLUMNS}. */
    static void read(DuckDBConnection connection, String sql, Taker taker) throws SQLException {
        Chunks.forEach(connection, sql, chunk -> {
            for (long place = 0; place < chunk.rowCount(); place++) {
                RecordKeys keys = new RecordKeys(
                        chunk.vector(1).getLong(place),
                        chunk.vector(2).getLong(place),
                        chunk.vector(3).getLong(place),
                        chunk.vector(4).getLong(place),
                        chunk.vector(5).getLong(place),
                        chunk.vector(6).getLong(place));
                taker.take(chunk.vector(0).getLong(place), keys, chunk, place);
            }
        });
    }
}
