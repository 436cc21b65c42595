package org.winnable.content.ui.internal.heat;

import java.util.stream.IntStream;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Where the squares of a heat map lie. Pure; a value.
 *
 * @param width of all, in points
 * @param height of all
 * @param left that the names of rows take
 * @param top that the names of columns take
 * @param rows at least 1
 * @param columns at least 1
 */
public record HeatLayout(int width, int height, int left, int top, int rows, int columns) {

    /** Between squares. */
    static final int SPACE = 4;

    /** From this width on a square has room for words. */
    static final int ROOMY = 120;

    private static final int HIGHEST = 104;
    private static final int LOWEST = 44;
    private static final int NARROWEST = 34;

    /** Where a square lies. */
    Rectangle square(int place) {
        int row = place / columns;
        int column = place % columns;
        return new Rectangle(left + column * across(), top + row * down(), across() - SPACE, down() - SPACE);
    }

    /** The place of the square at a point; −1 for none. */
    int at(int x, int y) {
        return IntStream.range(0, rows * columns)
                .filter(place -> square(place).contains(x, y))
                .findFirst()
                .orElse(-1);
    }

    /** The column at a distance from the left, whether or not it is one. */
    int column(int x) {
        return (x - left) / across();
    }

    /** Whether squares have room for words beside the figure. */
    boolean isRoomy() {
        return across() - SPACE >= ROOMY;
    }

    /** The least height in which all rows can be read. */
    int least() {
        return top + rows * LOWEST;
    }

    /** The place to which a step leads, in rows and columns; at an edge it stays. */
    int step(int place, int byRow, int byColumn) {
        int row = Math.clamp(place / columns + byRow, 0, rows - 1);
        int column = Math.clamp(place % columns + byColumn, 0, columns - 1);
        return row * columns + column;
    }

    private int across() {
        return Math.max(NARROWEST, (width - left) / columns);
    }

    private int down() {
        return Math.clamp((height - top) / rows, LOWEST, HIGHEST);
    }
}
