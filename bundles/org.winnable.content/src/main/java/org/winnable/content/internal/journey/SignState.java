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

    void pass(Interactions interactions, int index) {
        if (test.holds(interactions, index)) {
            last[seen++ % last.length] = interactions.time(index);
        }
    }

    /** Whether it can be seen at a moment, which is none before the last interaction that passed. */
    boolean holds(long moment) {
        // the oldest of the last ones is the next to be replaced
        return seen >= last.length && last[seen % last.length] >= windows.begin(moment);
    }
}
