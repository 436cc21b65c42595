package org.winnable.workspace.internal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.TreeSet;
import org.duckdb.DuckDBConnection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.winnable.core.lead.ContactField;
import org.winnable.workspace.internal.rules.SurvivorRules;

class SchemaTest {

    @TempDir
    private Path folder;

    @Test
    void aFileOfTheFirstFormatKeepsItsFactsAndBecomesLikeANewOne() throws SQLException, IOException {
        try (Database database = open("old")) {
            try (DuckDBConnection connection = database.connect()) {
                Schema.upgrade(connection, 1);
                Database.execute(
                        connection,
                        List.of(
                                "INSERT INTO records (id, import, line, \"f_email\") VALUES (1, 1, 2, 'a@example.org')",
                                "INSERT INTO links VALUES (1, 1, 'new')",
                                """
                                INSERT INTO imports VALUES (1, 'list', 'seeking', NULL, NULL, NULL, NULL, '', '', 'h',
                                    TIMESTAMP '2025-01-01 00:00:00', 1, 1, 0, 0, 0)""",
                                "UPDATE meta SET value = 1 WHERE name IN ('record', 'person', 'import')"));
                assertEquals(1, Schema.version(connection));
            }
        }
        try (Database database = open("old");
                DuckDBConnection connection = database.connect()) {
            Schema.upgrade(connection);
            assertEquals(Schema.VERSION, Schema.version(connection));
            assertEquals(
                    "a@example.org",
                    new ContactReader(connection, SurvivorRules.NONE, List.of(1L))
                            .read()
                            .get(1L)
                            .value(ContactField.EMAIL)
                            .orElseThrow());
            assertEquals(List.of(), SpendTable.read(connection));
            try (Database fresh = open("new");
                    DuckDBConnection other = fresh.connect()) {
                Schema.upgrade(other);
                assertEquals(tables(other), tables(connection));
            }
        }
    }

    @Test
    void aFieldThatTheModelLearntSinceGetsItsColumn() throws SQLException, IOException {
        try (Database database = open("old");
                DuckDBConnection connection = database.connect()) {
            Schema.upgrade(connection);
            Database.execute(connection, List.of("ALTER TABLE records DROP COLUMN \"f_mobile\""));
            Schema.upgrade(connection);
            // now the last column, so that writing must not go by the order of the enumeration
            assertEquals(ContactField.MOBILE, Schema.fields(connection).getLast());
            assertEquals(ContactField.values().length, Schema.fields(connection).size());
        }
    }

    @Test
    void aStepThatFailsLeavesTheFileAsItWas() throws SQLException, IOException {
        try (Database database = open("old");
                DuckDBConnection connection = database.connect()) {
            Schema.upgrade(connection, 1);
            // stands in the way of the next step's second table
            Database.execute(connection, List.of("CREATE TABLE deals (x INTEGER)"));
            TreeSet<String> before = tables(connection);
            assertThrows(SQLException.class, () -> Schema.upgrade(connection));
            try (DuckDBConnection other = database.connect()) {
                assertEquals(before, tables(other));
                assertEquals(1, Schema.version(other));
            }
        }
    }

    private Database open(String name) throws SQLException, IOException {
        return Database.open(folder.resolve(name), folder.resolve(name + ".temp"));
    }

    private static TreeSet<String> tables(DuckDBConnection connection) throws SQLException {
        TreeSet<String> columns = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT table_name || '.' || column_name || ' ' || data_type FROM duckdb_columns()"
                                + " WHERE NOT internal")) {
            while (rows.next()) {
                columns.add(rows.getString(1));
            }
        }
        return columns;
    }
}
