package org.winnable.workspace.internal.store;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rows on their way into the store, column by column: some columns of numbers, and behind them some of texts. In SQL the
 * columns are called {@code n0, n1 …} and {@code t0, t1 …}. Filled by one thread, then read by another.
 */
final class RowBatch {

    private static final int FIRST_CAPACITY = 1024;

    private final long[][] numbers;
    /** Where there is no number, by column: any number can be one that is handed over. */
    private final BitSet[] without;

    private final @Nullable String[] @Nullable [] texts;
    private int capacity;
    private int rows;

    /** An empty batch with so many columns of each kind. */
    RowBatch(int numbers, int texts) {
        this.numbers = new long[numbers][0];
        this.without = Stream.generate(BitSet::new).limit(numbers).toArray(BitSet[]::new);
        this.texts = new String[texts][];
    }

    /** Begins a row, in which all numbers are 0 and there are no texts yet. */
    void beginRow() {
        if (rows == capacity) {
            capacity = Math.max(FIRST_CAPACITY, capacity * 2);
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = Arrays.copyOf(numbers[i], capacity);
            }
            for (int i = 0; i < texts.length; i++) {
                @Nullable String[] column = texts[i];
                texts[i] = column == null ? null : Arrays.copyOf(column, capacity);
            }
        }
        rows++;
    }

    /** Sets a number of the row that was begun last. */
    void number(int column, long value) {
        numbers[column][rows - 1] = value;
    }

    /** Says that the row that was begun last has no number here. */
    void noNumber(int column) {
        without[column].set(rows - 1);
    }

    /** Sets a text of the row that was begun last. */
    void text(int column, @Nullable String value) {
        if (value != null) {
            @Nullable String[] values = texts[column];
            if (values == null) {
                values = new String[capacity];
                texts[column] = values;
            }
            values[rows - 1] = value;
        }
    }

    int rows() {
        return rows;
    }

    int numberColumns() {
        return numbers.length;
    }

    int textColumns() {
        return texts.length;
    }

    boolean hasNumberAt(int row, int column) {
        return !without[column].get(row);
    }

    long numberAt(int row, int column) {
        return numbers[column][row];
    }

    @Nullable
    String textAt(int row, int column) {
        @Nullable String[] values = texts[column];
        return values == null ? null : values[row];
    }

    /** Whether any row has a text in this column. Columns without are not handed over. */
    boolean hasTexts(int column) {
        return texts[column] != null;
    }

    /** A column of texts as it stands in SQL. */
    String expression(int column) {
        return hasTexts(column) ? "t" + column : "NULL";
    }
}
