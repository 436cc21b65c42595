package org.winnable.application.internal;

import java.util.stream.IntStream;

/** Keeps the rows with the largest values of many, the largest first; of equals those that came first. Not thread-safe. */
final class LargestRows {

    private final int[] rows;
    private final long[] values;
    private int size;

    LargestRows(int most) {
        rows = new int[most];
        values = new long[most];
    }

    void offer(int row, long value) {
        if (size == rows.length && value <= values[size - 1]) {
            return;
        }
        int place = size < rows.length ? size++ : size - 1;
        for (; place > 0 && values[place - 1] < value; place--) {
            rows[place] = rows[place - 1];
            values[place] = values[place - 1];
        }
        rows[place] = row;
        values[place] = value;
    }

    IntStream rows() {
        return IntStream.range(0, size).map(place -> rows[place]);
    }
}
