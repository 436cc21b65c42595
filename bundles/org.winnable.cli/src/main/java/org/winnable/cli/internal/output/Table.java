package org.winnable.cli.internal.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** An aligned table that fits the width of a terminal: where it is too wide, its widest columns are cut. Not thread-safe. */
public final class Table {

    private static final int GAP = 2;
    private static final int NARROWEST = 8;

    private final List<String> headings = new ArrayList<>();
    private final List<Boolean> right = new ArrayList<>();
    private final List<String[]> rows = new ArrayList<>();

    /** A column of text. */
    public Table column(String heading) {
        return column(heading, false);
    }

    /** A column of numbers. */
    public Table number(String heading) {
        return column(heading, true);
    }

    private Table column(String heading, boolean isNumber) {
        headings.add(heading);
        right.add(isNumber);
        return this;
    }

    /** One row, a cell per column. */
    public void row(String... cells) {
        if (cells.length != headings.size()) {
            throw new IllegalArgumentException(cells.length + " cells in " + headings.size() + " columns");
        }
        rows.add(cells);
    }

    /** The table, without a line break at the end. */
    public String text(int width) {
        int[] widths = widths(width);
        StringBuilder text = new StringBuilder();
        line(text, headings.toArray(String[]::new), widths);
        for (String[] row : rows) {
            text.append(System.lineSeparator());
            line(text, row, widths);
        }
        return text.toString();
    }

    private void line(StringBuilder text, String[] cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < cells.length; column++) {
            if (column > 0) {
                line.append(" ".repeat(GAP));
            }
            line.append(Columns.pad(Columns.cut(cells[column], widths[column]), widths[column], right.get(column)));
        }
        text.append(line.toString().stripTrailing());
    }

    private int[] widths(int most) {
        int[] widths = headings.stream().mapToInt(Columns::width).toArray();
        for (String[] row : rows) {
            for (int column = 0; column < row.length; column++) {
                widths[column] = Math.max(widths[column], Columns.width(row[column]));
            }
        }
        int left = most - GAP * (widths.length - 1);
        while (Arrays.stream(widths).sum() > left) {
            int widest = -1;
            for (int column = 0; column < widths.length; column++) {
                // a number that is cut is a wrong number
                if (!right.get(column) && (widest < 0 || widths[column] > widths[widest])) {
                    widest = column;
                }
            }
            if (widest < 0 || widths[widest] <= NARROWEST) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }
}
