package org.winnable.qualification.internal.lead;

import java.time.ZoneId;

/**
 * {@link CalendarMonths#end}, remembered: the same acts are asked about at moment after moment. Used by one thread.
 */
public final class MonthEnds {

    private static final int SLOTS = 256;
    private static final int SPREAD = 0x9E3779B1;
    private static final int SHIFT = 24;

    private final ZoneId zone;
    private final long[] times = new long[SLOTS];
    private final int[] months = new int[SLOTS];
    private final long[] ends = new long[SLOTS];

    /** Ends in a time zone. */
    public MonthEnds(ZoneId zone) {
        this.zone = zone;
    }

    /** The first second at which what happened at {@code time} is no longer of the last {@code count} months. */
    public long of(long time, int count) {
        int slot = (Long.hashCode(time) * 31 + count) * SPREAD >>> SHIFT;
        // no period has 0 months, so that an empty slot is never taken for an answer
        if (times[slot] != time || months[slot] != count) {
            times[slot] = time;
            months[slot] = count;
            ends[slot] = CalendarMonths.end(time, zone, count);
        }
        return ends[slot];
    }
}
