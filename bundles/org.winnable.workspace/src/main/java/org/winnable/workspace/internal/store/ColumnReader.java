package org.winnable.workspace.internal.store;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBReadableVector;
import org.jspecify.annotations.Nullable;
import org.winnable.workspace.internal.store.Encoder.Encoding;

/**
 * Reads one attribute of all people: of several records the newest that knows it wins, as {@link Survivorship} says for
 * one person. Not thread-safe.
 */
final class ColumnReader {

    /** Above every age of a record. */
    private static final int PRIORITY_SHIFT = 62;

    private static final long RECORD_MASK = (1L << PRIORITY_SHIFT) - 1;

    private final DuckDBConnection connection;
    private final RecordIndex index;
    private final Encoder encoder;

    ColumnReader(DuckDBConnection connection, RecordIndex index, Encoder encoder) {
        this.connection = connection;
        this.index = index;
        this.encoder = encoder;
    }

    /** Takes the value that stands in one place of a vector. */
    private interface Taker {
        void take(int row, DuckDBReadableVector values, long place);
    }

    @Nullable
    String[] texts(String column) throws SQLException {
        @Nullable String[] texts = new @Nullable String[index.people().length];
        newest(column, column, "0", (row, values, place) -> texts[row] = values.getString(place));
        return texts;
    }

    /** A value that is no number hides older ones, but is not known as a number. */
    double[] numbers(String column) throws SQLException {
        double[] numbers = new double[index.people().length];
        Arrays.fill(numbers, Double.NaN);
        newest(
                column,
                "TRY_CAST(" + column + " AS DOUBLE)",
                "0",
                (row, values, place) -> numbers[row] = values.getDouble(place, Double.NaN));
        return numbers;
    }

    Category words(String column) throws SQLException {
        return words(column, "0");
    }

    /** As {@link #words(String)}, but one word, once said, wins over all others. */
    Category words(String column, String priority) throws SQLException {
        Category category = Category.none(index.people().length);
        Optional<Encoding> encoding = encoder.encode("records", column);
        if (encoding.isEmpty()) {
            return category;
        }
        int[] codes = category.codes();
        newest(column, encoding.get().code(), priority, (row, values, place) -> codes[row] = values.getInt(place));
        return new Category(encoding.get().words(), codes).compact();
    }

    /**
     * Hands over each value that is newer than those handed over before, so that the newest comes last.
     *
     * @param column where it is NULL, the record knows nothing
     * @param value what is handed over of it
     * @param priority a truth value or number in SQL; what is higher counts as newer, whatever its age
     */
    private void newest(String column, String value, String priority, Taker taker) throws SQLException {
        long[] best = new long[index.people().length];
        Chunks.forEach(
                connection,
                "SELECT id | ((" + priority + ")::BIGINT << " + PRIORITY_SHIFT + "), " + value + " FROM records WHERE "
                        + column + " IS NOT NULL",
                chunk -> {
                    DuckDBReadableVector ids = chunk.vector(0);
                    DuckDBReadableVector values = chunk.vector(1);
                    long count = chunk.rowCount();
                    for (long place = 0; place < count; place++) {
                        long prior = ids.getLong(place);
                        long record = prior & RECORD_MASK;
                        int row = index.row(record);
                        if (row < 0) {
                            continue;
                        }
                        long rank = prior & ~RECORD_MASK | index.age(record);
                        if (rank > best[row]) {
                            best[row] = rank;
                            taker.take(row, values, place);
                        }
                    }
                });
    }
}
