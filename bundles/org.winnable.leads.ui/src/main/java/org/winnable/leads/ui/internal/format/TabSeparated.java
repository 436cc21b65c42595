package org.winnable.leads.ui.internal.format;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows for the clipboard, as spreadsheets paste them. What came from a list must not become a formula there: a cell that
 * begins like one gets an apostrophe in front (OWASP, "CSV Injection"). Pure.
 */
public final class TabSeparated {

    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private TabSeparated() {}

    /** One line of cells, without a line end. */
    public static String line(List<String> cells) {
        return cells.stream().map(TabSeparated::flat).collect(Collectors.joining("\t"));
    }

    /** A text of others, so that it stays a text. */
    public static String text(String value) {
        return !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }

    /** Tabs and line ends would begin other cells. */
    private static String flat(String cell) {
        return cell.replaceAll("[\\t\\r\\n]+", " ");
    }
}
