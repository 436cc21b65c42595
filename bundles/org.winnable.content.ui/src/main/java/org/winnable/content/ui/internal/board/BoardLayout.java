package org.winnable.content.ui.internal.board;

import org.eclipse.swt.graphics.Rectangle;

/**
 * Where the cards of a board lie. Pure; a value.
 *
 * @param width of all, in points
 * @param line height of a line of text
 * @param columns at least 1
 */
record BoardLayout(int width, int line, int columns) {

    /** Between cards, and between columns. */
    static final int SPACE = 8;

    /** Between the edge of a card and its text. */
    static final int INSET = 8;

    private static final int LINES = 4;

    /** Where a column lies, from left to right. */
    int left(int column) {
        return column * (across() + SPACE);
    }

    /** How wide a column is. */
    int across() {
        return (width - (columns - 1) * SPACE) / columns;
    }

    /** Where a card lies. */
    Rectangle card(Board.Place place) {
        return new Rectangle(left(place.column()), place.row() * (high() + SPACE) + SPACE, across(), high());
    }

    /** How high a card is: two lines of title, two of what else is known. */
    int high() {
        return LINES * line + 2 * INSET;
    }

    /** The height of a column of so many cards. */
    int height(int cards) {
        return cards * (high() + SPACE) + SPACE;
    }

    /** The column at a point; the nearest one beside the edges. */
    int column(int x) {
        return Math.clamp(x / Math.max(1, across() + SPACE), 0, columns - 1);
    }

    /** The place at a point, whether there is a card or not; its row is −1 between cards. */
    Board.Place at(int x, int y) {
        int column = column(x);
        int row = (y - SPACE) / (high() + SPACE);
        Board.Place place = new Board.Place(column, row);
        return y >= SPACE && card(place).contains(x, y) ? place : new Board.Place(column, -1);
    }
}
