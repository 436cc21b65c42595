package org.winnable.workspace.internal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.duckdb.DuckDBConnection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.winnable.core.lead.ContactField;

/** What is handed over is what arrives, whatever signs it is written in. */
class RowFeedTest {

    private static final List<String> SIGNS =
            List.of("a", "é", "東", "\uD83D\uDE00", " ", "'", "\"", "\u0000", "\u001E", "\u001F", "s", "e", ",", "\n");

    private final Random random = new Random(11);

    @TempDir
    Path folder;

    @Test
    void numbersAndTextsArriveInTheirOrder() throws SQLException, IOException {
        RowBatch batch = new RowBatch(2, 3);
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            batch.beginRow();
            batch.number(0, i);
            if (i % 3 == 0) {
                batch.noNumber(1);
            } else {
                batch.number(1, i == 1 ? Long.MIN_VALUE : -i);
            }
            String text = i % 5 == 0 ? null : text();
            batch.text(1, text);
            expected.add(i + "|" + number(i) + "|" + text);
        }
        List<String> arrived = new ArrayList<>();
        try (Database database = Database.open(folder.resolve("rows.duckdb"), folder.resolve("temp"));
                DuckDBConnection connection = database.connect()) {
            Database.execute(connection, List.of("CREATE TABLE rows (n BIGINT, m BIGINT, text VARCHAR, none VARCHAR)"));
            database.feed()
                    .execute(
                            connection,
                            batch,
                            source -> "INSERT INTO rows SELECT n0, n1, t1, " + batch.expression(2) + " FROM " + source);
            Chunks.forEach(connection, "SELECT n, m, text, none FROM rows", chunk -> {
                for (long i = 0; i < chunk.rowCount(); i++) {
                    assertEquals(true, chunk.vector(3).isNull(i));
                    Long number =
                            chunk.vector(1).isNull(i) ? null : chunk.vector(1).getLong(i);
                    arrived.add(chunk.vector(0).getLong(i) + "|" + number + "|"
                            + chunk.vector(2).getString(i));
                }
            });
        }
        assertEquals(expected, arrived);
    }

    @Test
    void furtherColumnsArriveWhateverSignsTheyHave() throws SQLException, IOException {
        NewRecords rows = new NewRecords();
        Map<Long, Map<String, String>> expected = new LinkedHashMap<>();
        for (long record = 1; record <= 500; record++) {
            Map<String, String> further = new LinkedHashMap<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                further.put(i + text(), text());
            }
            rows.record(record, record, Optional.empty(), Map.of(ContactField.EMAIL, text()), further);
            expected.put(record, further);
        }
        Map<Long, Map<String, String>> arrived = new LinkedHashMap<>();
        try (Database database = Database.open(folder.resolve("rows.duckdb"), folder.resolve("temp"));
                DuckDBConnection connection = database.connect()) {
            Schema.upgrade(connection);
            rows.store(connection, database.feed(), 1);
            for (long record = 1; record <= expected.size(); record++) {
                arrived.put(record, new LinkedHashMap<>());
            }
            Chunks.forEach(
                    connection,
                    "SELECT id, unnest(map_keys(others)), unnest(map_values(others)) FROM records ORDER BY id",
                    chunk -> {
                        for (long i = 0; i < chunk.rowCount(); i++) {
                            arrived.get(chunk.vector(0).getLong(i))
                                    .put(
                                            chunk.vector(1).getString(i),
                                            chunk.vector(2).getString(i));
                        }
                    });
        }
        assertEquals(expected, arrived);
    }

    private static Long number(int row) {
        return row % 3 == 0 ? null : Long.valueOf(row == 1 ? Long.MIN_VALUE : -row);
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) {
            text.append(SIGNS.get(random.nextInt(SIGNS.size())));
        }
        return text.toString();
    }
}
