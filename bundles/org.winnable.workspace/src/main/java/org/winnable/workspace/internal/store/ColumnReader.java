package org.winnable.workspace.internal.store;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBReadableVector;
import org.jspecify.annotations.Nullable;
import org.winnable.workspace.internal.rules.SurvivorPolicy;
import org.winnable.workspace.internal.store.Encoder.Encoding;

/**
 * Reads one attribute of all people: of several records that know it the one wins that {@link Survivorship} says for one
 * person. Not thread-safe.
 */
final class ColumnReader {

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
    String[] texts(String column, SurvivorPolicy policy) throws SQLException {
        @Nullable String[] texts = new @Nullable String[index.people().length];
        winners(
                column,
                column,
                lengths(column, policy),
                policy,
                (row, values, place) -> texts[row] = values.getString(place));
        return texts;
    }

    /** A value that is no number hides those that it wins over, but is not known as a number. */
    double[] numbers(String column, SurvivorPolicy policy) throws SQLException {
        double[] numbers = new double[index.people().length];
        Arrays.fill(numbers, Double.NaN);
        winners(
                column,
                "TRY_CAST(" + column + " AS DOUBLE)",
                lengths(column, policy),
                policy,
                (row, values, place) -> numbers[row] = values.getDouble(place, Double.NaN));
        return numbers;
    }

    Category words(String column, SurvivorPolicy policy) throws SQLException {
        return words(column, lengths(column, policy), policy);
    }

    /** The words of a flag: once said to be set, it is. */
    Category flags(String column) throws SQLException {
        String isSet = "(" + column + " = " + Encoder.literal(Survivorship.YES) + ")::BIGINT";
        return words(column, isSet, SurvivorPolicy.NEWEST);
    }

    private Category words(String column, String priority, SurvivorPolicy policy) throws SQLException {
        Category category = Category.none(index.people().length);
        Optional<Encoding> encoding = encoder.encode("records", column);
        if (encoding.isEmpty()) {
            return category;
        }
        int[] codes = category.codes();
        winners(
                column,
                encoding.get().code(),
                priority,
                policy,
                (row, values, place) -> codes[row] = values.getInt(place));
        return new Category(encoding.get().words(), codes).compact();
    }

    /** Lengths are looked at only where they count. */
    private static String lengths(String column, SurvivorPolicy policy) {
        return policy.kind() == SurvivorPolicy.Kind.MOST_COMPLETE ? "length(" + column + ")::BIGINT" : "0::BIGINT";
    }

    /**
     * Hands over each value that wins over those handed over before, so that the survivor comes last.
     *
     * @param column where it is NULL, the record knows nothing
     * @param value what is handed over of it
     * @param weight a number in SQL: a length for the policy, or what makes a value win over others of its age
     */
    private void winners(String column, String value, String weight, SurvivorPolicy policy, Taker taker)
            throws SQLException {
        long[] ages = new long[index.people().length];
        long[] priorities = new long[index.people().length];
        boolean byPolicy = policy.kind() != SurvivorPolicy.Kind.NEWEST;
        Chunks.forEach(
                connection,
                "SELECT id, " + weight + ", " + value + " FROM records WHERE " + column + " IS NOT NULL",
                chunk -> {
                    DuckDBReadableVector ids = chunk.vector(0);
                    DuckDBReadableVector weights = chunk.vector(1);
                    DuckDBReadableVector values = chunk.vector(2);
                    long count = chunk.rowCount();
                    for (long place = 0; place < count; place++) {
                        long record = ids.getLong(place);
                        int row = index.row(record);
                        if (row < 0) {
                            continue;
                        }
                        long own = weights.getLong(place);
                        long priority = byPolicy ? policy.priority(own, index.teller(record)) : own;
                        long age = index.age(record);
                        if (priority > priorities[row] || priority == priorities[row] && age > ages[row]) {
                            priorities[row] = priority;
                            ages[row] = age;
                            taker.take(row, values, place);
                        }
                    }
                });
    }
}
