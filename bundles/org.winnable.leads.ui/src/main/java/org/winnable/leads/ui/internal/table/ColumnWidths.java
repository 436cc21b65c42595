package org.winnable.leads.ui.internal.table;

import java.util.List;

/** Shares the width of the table among its columns. Pure. */
final class ColumnWidths {

    private ColumnWidths() {}

    /**
     * What a column asks for.
     *
     * @param least the narrowest it may be, in points
     * @param weight its part of what is left over; 0 for none
     */
    record Wish(int least, int weight) {}

    /** A width for each wish: together as wide as there is room, unless the least widths need more. */
    static int[] share(List<Wish> wishes, int room) {
        int[] widths = wishes.stream().mapToInt(Wish::least).toArray();
        int left = room;
        int weights = 0;
        for (Wish wish : wishes) {
            left -= wish.least();
            weights += wish.weight();
        }
        for (int i = 0; i < widths.length && left > 0 && weights > 0; i++) {
            int weight = wishes.get(i).weight();
            int more = (int) ((long) left * weight / weights);
            widths[i] += more;
            left -= more;
            weights -= weight;
        }
        return widths;
    }
}
