package org.winnable.cli.internal.output;

import java.util.ArrayList;
import java.util.List;

/** Text in columns of a terminal, where a Chinese character takes two and an accent none. */
public final class Columns {

    private Columns() {}

    /** How many columns a text takes. */
    public static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    /** The text, cut to a number of columns with an ellipsis where it is longer; on one line whatever it held. */
    public static String cut(String text, int columns) {
        String line = oneLine(text);
        if (width(line) <= columns) {
            return line;
        }
        StringBuilder kept = new StringBuilder();
        int used = 1;
        for (int codePoint : line.codePoints().toArray()) {
            used += width(codePoint);
            if (used > columns) {
                break;
            }
            kept.appendCodePoint(codePoint);
        }
        return kept.toString().stripTrailing() + "…";
    }

    /** The text, filled up with spaces to a number of columns. */
    public static String pad(String text, int columns, boolean right) {
        String spaces = " ".repeat(Math.max(0, columns - width(text)));
        return right ? spaces + text : text + spaces;
    }

    /** The text in lines of at most so many columns, broken between words; a longer word is cut. */
    public static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        for (String word : oneLine(text).split(" ")) {
            if (!current.isEmpty() && width(current.toString()) + 1 + width(word) > columns) {
                lines.add(current.toString());
                current.setLength(0);
            }
            current.append(current.isEmpty() ? "" : " ").append(cut(word, columns));
        }
        lines.add(current.toString());
        return lines;
    }

    /** Control characters of a file must not steer the terminal. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
    }

    private static int width(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(codePoint) ? 2 : 1;
        };
    }

    private static boolean isWide(int codePoint) {
        return Character.isIdeographic(codePoint)
                || codePoint >= 0x1100 && codePoint <= 0x115F // Hangul
                || codePoint >= 0x3000 && codePoint <= 0x30FF // CJK punctuation, kana
                || codePoint >= 0xAC00 && codePoint <= 0xD7A3 // Hangul syllables
                || codePoint >= 0xFF01 && codePoint <= 0xFF60 // full-width forms
                || codePoint >= 0x1F300 && codePoint <= 0x1FAFF; // pictographs
    }
}
