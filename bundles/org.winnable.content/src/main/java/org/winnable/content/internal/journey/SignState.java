package org.winnable.content.internal.journey;

import java.util.Arrays;
import org.winnable.core.scoring.InteractionTest;
import org.winnable.core.scoring.Interactions;

/** Whether one sign of one person can be seen, while their history goes by. Not thread-safe. */
final class SignState {

    private final InteractionTest test;
    private final MonthWindows windows;
    /** The moments of the last ones, as many as it takes; in turn. */
    private final long[] last;

    private int seen;

    SignState(InteractionTest test, int times, MonthWindows windows) {
        this.test = test;
        this.windows = windows;
        this.last = new long[times];
    }

    void reset() {
        seen = 0;
        Arrays.fill(last, Long.MIN_VALUE);
    }

    /** Whether an interaction counts for the sign; one alone may not be enough to see it. */
    boolean pass(Interactions interactions, int index) {
        boolean counts = test.holds(interactions, index);
        if (counts) {
            last[seen++ % last.length] = interactions.time(index);
        }
        return counts;
    }

    /** Whether it can be seen at a moment, which is none before the last interaction that passed. */
    boolean holds(long moment) {
        // the oldest of the last ones is the next to be replaced
        return seen >= last.length && last[seen % last.length] >= windows.begin(moment);
    }
}
