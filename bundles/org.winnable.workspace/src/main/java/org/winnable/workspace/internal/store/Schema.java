package org.winnable.workspace.internal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import org.winnable.core.lead.ContactField;

/**
 * The tables of the facts and the steps from each format to the next. A new file takes all steps, so that a new and an
 * upgraded file cannot differ.
 */
public final class Schema {

    /** What brings a file of format {@code n - 1} to format {@code n}; the first entry makes format 1 of nothing. */
    private static final List<List<String>> STEPS = List.of(
            List.of(
                    "CREATE TABLE meta (name VARCHAR NOT NULL, value BIGINT NOT NULL)",
                    "INSERT INTO meta VALUES ('format', 0), ('revision', 0), ('person', 0), ('record', 0), ('import', 0)",
                    """
                    CREATE TABLE imports (id BIGINT NOT NULL, source VARCHAR NOT NULL, class VARCHAR NOT NULL,
                        channel VARCHAR, campaign VARCHAR, cost DECIMAL(24, 6), currency VARCHAR,
                        dialect VARCHAR NOT NULL, family VARCHAR NOT NULL, hash VARCHAR NOT NULL,
                        recorded TIMESTAMP NOT NULL, rows_read BIGINT NOT NULL, created BIGINT NOT NULL,
                        merged BIGINT NOT NULL, unchanged BIGINT NOT NULL, rejected BIGINT NOT NULL)""",
                    """
                    CREATE TABLE records (id BIGINT NOT NULL, import BIGINT NOT NULL, line BIGINT NOT NULL,
                        occurred TIMESTAMP, others MAP(VARCHAR, VARCHAR))""",
                    "CREATE TABLE links (record BIGINT NOT NULL, person BIGINT NOT NULL, reason VARCHAR NOT NULL)",
                    """
                    CREATE TABLE interactions (record BIGINT NOT NULL, place INTEGER NOT NULL, type VARCHAR NOT NULL,
                        occurred TIMESTAMP NOT NULL, asset VARCHAR, campaign VARCHAR)"""),
            List.of("""
                    CREATE TABLE spend (added BIGINT NOT NULL, campaign VARCHAR NOT NULL, channel VARCHAR,
                        first_day DATE NOT NULL, last_day DATE NOT NULL, cost DECIMAL(24, 6) NOT NULL,
                        currency VARCHAR NOT NULL)""", """
                    CREATE TABLE deals (added BIGINT NOT NULL, key VARCHAR NOT NULL, company VARCHAR NOT NULL,
                        status VARCHAR NOT NULL, amount DECIMAL(24, 6), currency VARCHAR, opened DATE NOT NULL,
                        closed DATE)""", "INSERT INTO meta VALUES ('added', 0)"),
            List.of(
                    "ALTER TABLE imports ADD COLUMN undone TIMESTAMP",
                    "ALTER TABLE spend ADD COLUMN import BIGINT DEFAULT 0",
                    "ALTER TABLE spend ADD COLUMN line BIGINT DEFAULT 0",
                    "ALTER TABLE deals ADD COLUMN import BIGINT DEFAULT 0",
                    "ALTER TABLE deals ADD COLUMN line BIGINT DEFAULT 0",
                    "ALTER TABLE deals ADD COLUMN contacts VARCHAR DEFAULT ''",
                    "ALTER TABLE deals ADD COLUMN stage VARCHAR",
                    "ALTER TABLE deals ALTER COLUMN company DROP NOT NULL",
                    "ALTER TABLE deals ALTER COLUMN opened DROP NOT NULL",
                    """
                    CREATE TABLE companies (added BIGINT NOT NULL, import BIGINT NOT NULL, line BIGINT NOT NULL,
                        name VARCHAR NOT NULL, folded VARCHAR NOT NULL, field VARCHAR, label VARCHAR,
                        value VARCHAR NOT NULL)"""),
            List.of(
                    "ALTER TABLE imports ADD COLUMN rank INTEGER DEFAULT 0",
                    """
                    CREATE TABLE keys (record BIGINT NOT NULL, fingerprint BIGINT NOT NULL, id BIGINT NOT NULL,
                        email BIGINT NOT NULL, profile BIGINT NOT NULL, name BIGINT NOT NULL, address BIGINT NOT NULL)""",
                    "CREATE TABLE repeats (record BIGINT NOT NULL, import BIGINT NOT NULL, line BIGINT NOT NULL)",
                    """
                    CREATE TABLE edges (import BIGINT NOT NULL, one BIGINT NOT NULL, other BIGINT NOT NULL,
                        kind VARCHAR NOT NULL)""",
                    "DROP TABLE links",
                    """
                    CREATE TABLE links (record BIGINT NOT NULL, person BIGINT NOT NULL, cluster BIGINT NOT NULL,
                        import BIGINT NOT NULL, line BIGINT NOT NULL, reason VARCHAR NOT NULL)""",
                    "DELETE FROM meta WHERE name = 'person'"),
            List.of("ALTER TABLE imports ADD COLUMN magnet VARCHAR"),
            List.of(
                    BlockTable.CREATE,
                    "CREATE TABLE alike (one BIGINT NOT NULL, other BIGINT NOT NULL, likeness DOUBLE NOT NULL)"));

    /** The first format in which the keys of records are stored. */
    private static final int KEYED = 4;

    /** The first format in which it is stored who is alike. */
    private static final int LIKENED = 6;

    /** The format that this program writes. */
    public static final int VERSION = STEPS.size();

    private Schema() {}

    /** The format of an open file, 0 for a file without tables. */
    public static int version(DuckDBConnection connection) throws SQLException {
        if (columns(connection, "meta").isEmpty()) {
            return 0;
        }
        return (int) Counter.FORMAT.read(connection);
    }

    /**
     * Brings a file to {@link #VERSION} in one transaction, and gives each field of the model its column.
     *
     * @throws SQLException if a step fails; the file is then as it was
     */
    public static void upgrade(DuckDBConnection connection) throws SQLException {
        upgrade(connection, VERSION);
    }

    static void upgrade(DuckDBConnection connection, int target) throws SQLException {
        connection.setAutoCommit(false);
        int before = version(connection);
        for (int version = before; version < target; version++) {
            Database.execute(connection, STEPS.get(version));
            Counter.FORMAT.write(connection, version + 1L);
        }
        Set<String> present = columns(connection, "records");
        List<String> additions = Arrays.stream(ContactField.values())
                .map(Schema::column)
                .filter(column -> !present.contains(column))
                .map(column -> "ALTER TABLE records ADD COLUMN \"" + column + "\" VARCHAR")
                .toList();
        Database.execute(connection, additions);
        if (before < KEYED && target >= KEYED) {
            Rekeying.all(connection);
        }
        if (before < LIKENED && target >= LIKENED) {
            Likening.all(connection);
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    /** The column of a field in {@code records}; prefixed, so that no field can meet a column of the record itself. */
    static String column(ContactField field) {
        return "f_" + field.key();
    }

    /** The fields of {@code records} in the order of its columns, behind the record's own. */
    static List<ContactField> fields(DuckDBConnection connection) throws SQLException {
        Map<String, ContactField> byColumn =
                Arrays.stream(ContactField.values()).collect(Collectors.toMap(Schema::column, Function.identity()));
        return columns(connection, "records").stream()
                .filter(byColumn::containsKey)
                .map(byColumn::get)
                .toList();
    }

    private static Set<String> columns(DuckDBConnection connection, String table) throws SQLException {
        Set<String> names = new LinkedHashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT column_name FROM duckdb_columns() WHERE table_name = '"
                        + table + "' ORDER BY column_index")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
