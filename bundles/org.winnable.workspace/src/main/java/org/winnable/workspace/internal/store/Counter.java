package org.winnable.workspace.internal.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.duckdb.DuckDBConnection;

/** Numbers that the store keeps about itself. Numbers given out are never given out again. */
public enum Counter {
    /** The format of the file. */
    FORMAT,
    /** Rises with each committed change; see {@link #rise}. */
    REVISION,
    /** The last record. */
    RECORD,
    /** The last import. */
    IMPORT,
    /** The last spend or deal. */
    ADDED;

    /** The value as this connection's transaction sees it. */
    public long read(DuckDBConnection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT value FROM meta WHERE name = ?")) {
            statement.setString(1, key());
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new SQLException("Catalog Error: no counter " + key());
                }
                return rows.getLong(1);
            }
        }
    }

    /** Writes the value within this connection's transaction. */
    public void write(DuckDBConnection connection, long value) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("UPDATE meta SET value = ? WHERE name = ?")) {
            statement.setLong(1, value);
            statement.setString(2, key());
            statement.executeUpdate();
        }
    }

    /**
     * Lets {@link #REVISION} rise, by a step that nobody foresees: of two files that were copies of each other and went their own
     * ways, one does not come to the number of the other by the same count of changes.
     *
     * @return the value from now on
     */
    public static long rise(DuckDBConnection connection) throws SQLException {
        long step = 1 + ThreadLocalRandom.current().nextLong(Integer.MAX_VALUE);
        long risen = REVISION.read(connection) + step;
        REVISION.write(connection, risen);
        return risen;
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
