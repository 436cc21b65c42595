package org.winnable.sources.vcard.internal;

import java.util.List;

/**
 * One card as it stands in a file, without pictures, sounds and keys.
 *
 * @param line of its beginning, from 1
 * @param text from BEGIN to END; empty if the card is broken
 * @param lines where each line of the text stands in the file
 * @param broken the key of the text that says what is wrong with it; empty if nothing is
 * @param cut lines too long to be read, which were left out
 */
record Card(long line, String text, List<Long> lines, String broken, List<Long> cut) {

    /** Copies the lists. */
    Card {
        lines = List.copyOf(lines);
        cut = List.copyOf(cut);
    }

    /** Where a line of the text, from 1, stands in the file. */
    long lineOf(int textLine) {
        return textLine >= 1 && textLine <= lines.size() ? lines.get(textLine - 1) : line;
    }
}
