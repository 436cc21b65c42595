package org.winnable.workspace.internal.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;

/** One open DuckDB file. Thread-safe: each piece of work takes a connection of its own. */
public final class Database implements AutoCloseable {

    private final DuckDBConnection root;
    private final Path temporary;
    private final RowFeed feed;

    private Database(DuckDBConnection root, Path temporary, RowFeed feed) {
        this.root = root;
        this.temporary = temporary;
        this.feed = feed;
    }

    /**
     * Opens a file, or makes it where there is none.
     *
     * @param temporary a folder for what does not fit into memory; emptied now and removed on close, because a killed
     *     process may have left people's data in it
     */
    public static Database open(Path file, Path temporary) throws SQLException, IOException {
        delete(temporary);
        Properties settings = new Properties();
        settings.setProperty("temp_directory", temporary.toString());
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        settings.setProperty("allow_community_extensions", "false");
        // the file holds people's data: no statement has any business in other files
        settings.setProperty("enable_external_access", "false");
        // full row groups are compressed while the next rows are being read, and not together when an import is
        // committed
        settings.setProperty("write_buffer_row_group_count", "1");
        // not by DriverManager, which does not see other bundles' drivers in OSGi
        DuckDBConnection connection =
                (DuckDBConnection) new DuckDBDriver().connect("jdbc:duckdb:" + file.toAbsolutePath(), settings);
        try {
            return new Database(connection, temporary, new RowFeed(connection));
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** Hands rows over to the statements of this database. */
    RowFeed feed() {
        return feed;
    }

    /** A new connection; whoever asks closes it. */
    public DuckDBConnection connect() throws SQLException {
        return root.duplicate();
    }

    /** Writes what is in the log into the file and closes it. */
    @Override
    public void close() throws SQLException, IOException {
        try (root) {
            execute(root, List.of("CHECKPOINT"));
        }
        delete(temporary);
    }

    static void execute(DuckDBConnection connection, List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** The one number that a query asks for. */
    static long count(DuckDBConnection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(folder)) {
            paths = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : paths) {
            Files.delete(path);
        }
    }
}
