package org.winnable.qualification.internal.scoring;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.winnable.core.scoring.Axis;
import org.winnable.qualification.internal.work.Workers;

/**
 * Sums in whole thousandths by axis and row. An axis that nobody scores on takes no memory. While it is filled each row belongs to
 * one thread; not changed once it is handed out.
 */
public final class ScoreColumns {

    private static final Axis[] AXES = Axis.values();

    private final int rows;
    private final AtomicReferenceArray<long @Nullable []> sums = new AtomicReferenceArray<>(AXES.length);

    ScoreColumns(int rows) {
        this.rows = rows;
    }

    /** Columns that have those of others but on some axes, a bit each, which are still to be filled. */
    static ScoreColumns sharing(ScoreColumns others, int without) {
        ScoreColumns columns = new ScoreColumns(others.rows);
        for (Axis axis : AXES) {
            if ((without & Difference.bit(axis)) == 0) {
                columns.sums.set(axis.ordinal(), others.sums.get(axis.ordinal()));
            }
        }
        return columns;
    }

    /**
     * The sums of several columns, each brought down to the cap of its axis.
     *
     * @param before sums that hold still on axes on which nothing differs
     */
    static ScoreColumns sum(
            List<ScoreColumns> parts,
            Caps caps,
            @Nullable ScoreColumns before,
            Difference difference,
            Workers workers) {
        ScoreColumns whole = before == null
                ? new ScoreColumns(difference.rows())
                : sharing(before, Difference.axes(difference::concerns));
        for (Axis axis : AXES) {
            long[][] columns = parts.stream()
                    .map(part -> part.sums.get(axis.ordinal()))
                    .filter(column -> column != null)
                    .toArray(long[][]::new);
            if (columns.length > 0 && difference.concerns(axis)) {
                long[] column = whole.column(axis);
                workers.forEachChunk(whole.rows, (chunk, from, to) -> sum(columns, column, axis, caps, from, to));
            }
        }
        return whole;
    }

    /** Takes a row of others, on some axes, a bit each. */
    void copy(int row, ScoreColumns others, int otherRow, int axes) {
        for (Axis axis : AXES) {
            long[] column = others.sums.get(axis.ordinal());
            if (column != null && (axes & Difference.bit(axis)) != 0) {
                column(axis)[row] = column[otherRow];
            }
        }
    }

    /** A score in whole thousandths. */
    public long thousandths(Axis axis, int row) {
        long[] column = sums.get(axis.ordinal());
        return column == null ? 0 : column[row];
    }

    /** The sums of an axis, to be filled; made by whoever asks first. */
    long[] column(Axis axis) {
        long[] column = sums.get(axis.ordinal());
        if (column == null) {
            sums.compareAndSet(axis.ordinal(), null, new long[rows]);
            return column(axis);
        }
        return column;
    }

    private static void sum(long[][] columns, long[] sums, Axis axis, Caps caps, int from, int to) {
        for (long[] column : columns) {
            for (int row = from; row < to; row++) {
                sums[row] += column[row];
            }
        }
        for (int row = from; row < to; row++) {
            sums[row] = caps.apply(axis, sums[row]);
        }
    }
}
