package org.winnable.content;

import org.winnable.core.content.Cell;

/**
 * One cell of the plan with the people who stand in it.
 *
 * @param cell which
 * @param people how many stand in it at the as-of date
 * @param value what they are worth together, in whatever the plan was asked to count
 * @param live how many assets cover it that people can read, and that are as they should be
 * @param coming how many that are planned or in production
 * @param stale how many that people can still read, but that must be looked over
 */
public record PlanCell(Cell cell, long people, double value, long live, long coming, long stale) {

    /**
     * How much is missing here: what the people are worth, shared among the assets that they have and one more. Assets that are to come
     * count half, as nobody can read them yet, and so do stale ones, as nobody vouches for them.
     */
    public double gap() {
        return value / (1 + live + (coming + stale) / 2.0);
    }

    /** How many assets cover it that people can read. */
    public long readable() {
        return live + stale;
    }

    /** Whether something covers it, or will. */
    public boolean isCovered() {
        return live + stale + coming > 0;
    }
}
