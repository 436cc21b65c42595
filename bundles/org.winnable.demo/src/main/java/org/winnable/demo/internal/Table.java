package org.winnable.demo.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Properties;

/**
 * The written part of the demo client: tables whose cells are parted by bars, and word lists. They come with the bundle, so
 * a flaw in one is a defect of ours and ends in an unchecked exception.
 *
 * @param rows in the order of the file, each with a cell for every column
 */
public record Table(List<Row> rows) {

    /** Copies the rows. */
    public Table {
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param cells by the name of their column; trimmed, perhaps empty
     */
    public record Row(Map<String, String> cells) {

        /** The cell of a column that the table has. */
        public String text(String column) {
            return Objects.requireNonNull(cells.get(column), column);
        }

        /** The cell of a column as a number. */
        public double number(String column) {
            return Double.parseDouble(text(column));
        }
    }

    /** The table in a file beside a class: lines beginning with # are comments, the first other line names the columns. */
    public static Table read(Class<?> beside, String file) {
        try (BufferedReader reader = open(beside, file)) {
            List<List<String>> lines = reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split("\\|", -1))
                            .map(String::strip)
                            .toList())
                    .toList();
            List<String> columns = lines.getFirst();
            List<Row> rows = new ArrayList<>();
            for (List<String> line : lines.subList(1, lines.size())) {
                if (line.size() != columns.size()) {
                    throw new IllegalStateException(file + ": " + line + " does not fit " + columns);
                }
                Map<String, String> cells = new LinkedHashMap<>();
                for (int place = 0; place < columns.size(); place++) {
                    cells.put(columns.get(place), line.get(place));
                }
                rows.add(new Row(cells));
            }
            return new Table(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The word lists in a properties file beside a class. */
    public static Properties words(Class<?> beside, String file) {
        Properties words = new Properties();
        try (BufferedReader reader = open(beside, file)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static BufferedReader open(Class<?> beside, String file) {
        InputStream stream = beside.getResourceAsStream(file);
        if (stream == null) {
            throw new MissingResourceException("not in the bundle: " + file, beside.getName(), file);
        }
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }
}
