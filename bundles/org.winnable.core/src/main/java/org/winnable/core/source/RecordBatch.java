package org.winnable.core.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Raw rows on their way from a source to the import. Reused from batch to batch; not thread-safe.
 */
public final class RecordBatch {

    /** How many rows a batch should have when it is handed back. */
    public static final int TARGET_ROWS = 2048;

    /** More rows than this are refused: the import holds few batches at a time, however long the file is. */
    public static final int MAXIMUM_ROWS = 64 * TARGET_ROWS;

    private final List<Row> rows = new ArrayList<>(TARGET_ROWS);

    /**
     * One raw row.
     *
     * @param line the first line of the row in the file, from 1
     * @param values as read, in the order of the labels; shorter if values at the end are missing
     */
    public record Row(long line, List<String> values) {

        /**
         * Copies the values.
         *
         * @throws IllegalArgumentException if the line is below 1
         */
        public Row {
            if (line < 1) {
                throw new IllegalArgumentException("a row in line " + line + "; lines are counted from 1");
            }
            values = List.copyOf(values);
        }

        /** The value of a column; empty where the row is too short. */
        public String value(int column) {
            return column < values.size() ? values.get(column) : "";
        }
    }

    /**
     * Adds a row.
     *
     * @throws IllegalArgumentException if the line is below 1
     * @throws IllegalStateException if there are {@link #MAXIMUM_ROWS} already
     */
    public void add(long line, List<String> values) {
        if (rows.size() == MAXIMUM_ROWS) {
            throw new IllegalStateException("more than " + MAXIMUM_ROWS + " rows in one batch");
        }
        rows.add(new Row(line, values));
    }

    /** The rows in file order. */
    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /** Whether a source should hand the batch back. */
    public boolean isFull() {
        return rows.size() >= TARGET_ROWS;
    }

    /** Empties the batch for its next use. */
    public void clear() {
        rows.clear();
    }
}
