package org.winnable.workspace.internal.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duckdb.DuckDBConnection;
import org.winnable.core.facts.Dictionary;

/**
 * Lets the store turn words into codes, which is cheaper than bringing each word over: a temporary enumeration per column,
 * gone with the connection. Not thread-safe.
 */
final class Encoder {

    private final DuckDBConnection connection;
    private int types;

    Encoder(DuckDBConnection connection) {
        this.connection = connection;
    }

    /**
     * The distinct words of a column in their order, and the SQL expression of their codes.
     *
     * @param code an INTEGER, NULL where there is no word
     */
    record Encoding(Dictionary words, String code) {}

    /** Encodes an expression over a table; empty if it has a word nowhere. */
    Optional<Encoding> encode(String table, String expression) throws SQLException {
        List<String> words = new ArrayList<>();
        Chunks.forEach(
                connection,
                "SELECT 1 FROM " + table + " WHERE " + expression + " IS NOT NULL LIMIT 1",
                chunk -> words.add(""));
        if (words.isEmpty()) {
            return Optional.empty();
        }
        words.clear();
        String type = "words_" + ++types;
        Database.execute(
                connection,
                List.of("CREATE TEMP TYPE " + type + " AS ENUM (SELECT DISTINCT " + expression + " AS word FROM "
                        + table + " WHERE word IS NOT NULL ORDER BY word)"));
        Chunks.forEach(
                connection,
                "SELECT word::VARCHAR FROM (SELECT unnest(enum_range(NULL::" + type + ")) AS word)",
                chunk -> {
                    for (long i = 0; i < chunk.rowCount(); i++) {
                        words.add(chunk.vector(0).getString(i));
                    }
                });
        return Optional.of(
                new Encoding(Dictionary.of(words), "enum_code(CAST(" + expression + " AS " + type + "))::INTEGER"));
    }

    /** A text as it stands in SQL. */
    static String literal(String text) {
        return '\'' + text.replace("'", "''") + '\'';
    }
}
