package org.winnable.content;

import org.winnable.core.content.Cell;

/**
 * One cell of the plan with the people who stand in it.
 *
 * @param cell which
 * @param people how many stand in it at the as-of date
 * @param value what they are worth together, in whatever the plan was asked to count
 * @param assets how many assets cover it that people can read
 * @param coming how many that are planned or in production
 */
public record PlanCell(Cell cell, long people, double value, long assets, long coming) {

    /**
     * How much is missing here: what the people are worth, shared among the assets that they have and one more. Assets that are to come
     * count half, as nobody can read them yet.
     */
    public double gap() {
        return value / (1 + assets + coming / 2.0);
    }
}
