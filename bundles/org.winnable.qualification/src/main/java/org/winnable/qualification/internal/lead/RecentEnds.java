package org.winnable.qualification.internal.lead;

/**
 * {@link MonthEnds} with the answer given last for each number of months: while a person does nothing, rules go on asking how long what
 * was done last still counts. Used by one thread.
 */
public final class RecentEnds {

    private static final int MONTHS = 32;

    private final MonthEnds ends;
    private final long[] times = new long[MONTHS];
    private final long[] found = new long[MONTHS];

    /** Asks what it does not remember. */
    public RecentEnds(MonthEnds ends) {
        this.ends = ends;
    }

    /** As {@link MonthEnds#of}. */
    public long of(long time, int months) {
        if (months >= MONTHS) {
            return ends.of(time, months);
        }
        // an end is never 0: that is none that was found
        if (times[months] != time || found[months] == 0) {
            times[months] = time;
            found[months] = ends.of(time, months);
        }
        return found[months];
    }
}
