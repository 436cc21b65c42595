package org.winnable.sources.spreadsheet.internal;

import java.util.List;

/**
 * One row of a sheet.
 *
 * @param line its number on the sheet, from 1
 * @param values of its cells as text, up to the last that has one; at least one, which may be empty
 * @param flaws what is odd about cells of it
 */
record SheetRow(long line, List<String> values, List<Flaw> flaws) {

    /**
     * Something odd about a cell.
     *
     * @param column from 0
     * @param kind what
     * @param value as the file has it
     */
    record Flaw(int column, Kind kind, String value) {}

    /** What can be odd about a cell; the names are keys of the texts. */
    enum Kind {
        /** It says that its formula failed: #N/A, #REF!. */
        ERROR,
        /** A formula whose result was not saved. */
        UNCACHED,
        /** It refers to a shared text that is not there. */
        NO_TEXT,
        /** It says it is a number or a boolean and is none. */
        UNREADABLE,
        /** It is formatted as a date and is none; the number is kept. */
        NO_DATE,
        /** It lies beyond the edges that a sheet has. */
        OUTSIDE,
        /** The row says a number that cannot be; it was counted instead. */
        NUMBER
    }

    /** Whether there is nothing in it. */
    boolean isBlank() {
        return values.stream().allMatch(String::isBlank);
    }
}
