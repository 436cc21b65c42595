package org.winnable.core.facts;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts a {@link FactTable} together from whole columns. Not thread-safe; used once.
 *
 * <p>Arrays are taken as they are, not copied, because they are large: hand them over and forget them.
 */
public final class FactTableBuilder {

    private final int rows;
    private final Map<CategoryKey, CategoryColumn> categories = new HashMap<>();
    private final Map<NumberKey, double[]> numbers = new HashMap<>();
    private final Map<TextKey, @Nullable String[]> texts = new HashMap<>();
    private long[] ids;
    private long @Nullable [] known;
    private InteractionColumns interactions;

    /** Begins a table with the given number of people, whose ids are their rows until {@link #ids(long[])} says otherwise. */
    public FactTableBuilder(int rows) {
        this.rows = rows;
        this.ids = new long[rows];
        for (int row = 0; row < rows; row++) {
            ids[row] = row;
        }
        this.interactions = InteractionColumns.none(rows);
    }

    /** The identifiers of the people, strictly rising. */
    public FactTableBuilder ids(long[] values) {
        requireRows(values.length);
        for (int row = 1; row < values.length; row++) {
            if (values[row] <= values[row - 1]) {
                throw new IllegalArgumentException("ids must rise, but not at row " + row);
            }
        }
        ids = values;
        return this;
    }

    /**
     * When each person was first told of, in epoch seconds; {@link Long#MAX_VALUE} where nothing but the interactions says. See
     * {@link FactTable#knownSince}.
     */
    public FactTableBuilder known(long[] values) {
        requireRows(values.length);
        known = values;
        return this;
    }

    /** A categorical attribute: a code of the dictionary, or {@link Dictionary#UNKNOWN}, per row. */
    public FactTableBuilder category(CategoryKey key, Dictionary dictionary, int[] codes) {
        requireRows(codes.length);
        categories.put(key, new CategoryColumn(dictionary, codes));
        return this;
    }

    /** A numeric attribute: a value, or {@link Double#NaN}, per row. */
    public FactTableBuilder number(NumberKey key, double[] values) {
        requireRows(values.length);
        numbers.put(key, values);
        return this;
    }

    /** A text, or null, per row. */
    public FactTableBuilder text(TextKey key, @Nullable String[] values) {
        requireRows(values.length);
        texts.put(key, values);
        return this;
    }

    /** The interactions of all rows. */
    public FactTableBuilder interactions(InteractionColumns columns) {
        requireRows(columns.offsets().length - 1);
        interactions = columns;
        return this;
    }

    /** The table. */
    public FactTable build() {
        return new FactTable(ids, known, categories, numbers, texts, interactions);
    }

    private void requireRows(int given) {
        if (given != rows) {
            throw new IllegalArgumentException("column has " + given + " rows, the table " + rows);
        }
    }
}
