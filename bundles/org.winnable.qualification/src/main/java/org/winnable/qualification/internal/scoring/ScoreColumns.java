package org.winnable.qualification.internal.scoring;

import org.jspecify.annotations.Nullable;
import org.winnable.core.scoring.Axis;
import org.winnable.qualification.internal.work.Workers;

/** Sums in whole thousandths by axis and row. An axis that nobody scores on takes no memory. Immutable once it is handed out. */
public final class ScoreColumns {

    private static final Axis[] AXES = Axis.values();

    private final int rows;
    private final long[] @Nullable [] sums = new long[AXES.length][];

    ScoreColumns(int rows) {
        this.rows = rows;
    }

    /** A score in whole thousandths. */
    public long thousandths(Axis axis, int row) {
        long[] column = sums[axis.ordinal()];
        return column == null ? 0 : column[row];
    }

    /** Adds what one strategy gave, chunk by chunk. */
    void add(@Nullable Tally[] tallies) {
        for (int chunk = 0; chunk < tallies.length; chunk++) {
            Tally tally = tallies[chunk];
            if (tally != null) {
                for (Axis axis : AXES) {
                    add(axis, tally.sums(axis), chunk * Workers.CHUNK);
                }
            }
        }
    }

    private void add(Axis axis, long @Nullable [] part, int from) {
        if (part == null) {
            return;
        }
        long[] column = sums[axis.ordinal()];
        if (column == null) {
            column = new long[rows];
            sums[axis.ordinal()] = column;
        }
        for (int index = 0; index < part.length; index++) {
            column[from + index] += part[index];
        }
    }

    /** Brings every sum down to the cap of its axis. */
    void apply(Caps caps) {
        for (Axis axis : AXES) {
            long[] column = sums[axis.ordinal()];
            if (column != null) {
                for (int row = 0; row < rows; row++) {
                    column[row] = caps.apply(axis, column[row]);
                }
            }
        }
    }
}
