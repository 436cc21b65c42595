package org.winnable.content.ui.internal.month;

import org.eclipse.swt.graphics.Rectangle;

/**
 * Where the days of a month lie. Pure; a value.
 *
 * @param width of all, in points
 * @param height of all
 * @param line height of a line of text
 * @param weeks at least 1
 */
record MonthLayout(int width, int height, int line, int weeks) {

    /** Between the edge of a day and what is in it. */
    static final int INSET = 4;

    /** Where a day lies. */
    Rectangle day(int place) {
        int column = place % Month.WEEK;
        int row = place / Month.WEEK;
        int left = column * width / Month.WEEK;
        int top = top() + row * (height - top()) / weeks;
        int right = (column + 1) * width / Month.WEEK;
        int bottom = top() + (row + 1) * (height - top()) / weeks;
        return new Rectangle(left, top, right - left, bottom - top);
    }

    /** Where an entry of a day lies. */
    Rectangle entry(int day, int number) {
        Rectangle bounds = day(day);
        int high = 2 * line + INSET;
        return new Rectangle(
                bounds.x + INSET, bounds.y + line + 2 * INSET + number * (high + 2), bounds.width - 2 * INSET, high);
    }

    /** How many entries have room in a day. */
    int room(int day) {
        Rectangle bounds = day(day);
        int free = bounds.height - line - 3 * INSET;
        return Math.max(0, free / (2 * line + INSET + 2));
    }

    /** The day at a point; −1 for none. */
    int at(int x, int y) {
        for (int place = 0; place < weeks * Month.WEEK; place++) {
            if (day(place).contains(x, y)) {
                return place;
            }
        }
        return -1;
    }

    /** What the names of the days of the week take. */
    int top() {
        return line + 2 * INSET;
    }
}
