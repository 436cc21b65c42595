package org.winnable.sources.spreadsheet.internal;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a number format makes of a number, as far as it changes what the number means.
 *
 * @param kind number, date or time
 * @param digits the least number of digits, as of postal codes with leading zeroes; 0 for any
 */
record NumberFormat(Kind kind, int digits) {

    /** What numbers of a format are. */
    enum Kind {
        NUMBER,
        /** Days since an epoch, perhaps with a time of day. */
        DATE,
        /** A time of day or a duration, in parts of a day. */
        TIME
    }

    /** A number like any other. */
    static final NumberFormat GENERAL = new NumberFormat(Kind.NUMBER, 0);

    /** Text in quotes, characters after a backslash, an underscore or an asterisk, colours and conditions in brackets. */
    private static final Pattern DECORATION = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hms]+\\])[^\\]]*\\]");

    private static final Pattern DIGITS = Pattern.compile("0{2,18}");
    private static final Pattern DAY = Pattern.compile("[yde]");
    private static final Pattern TIME = Pattern.compile("[hs]");

    /** The format with a number of the list that files need not repeat (ECMA-376, part 1, 18.8.30). */
    static NumberFormat builtIn(int id) {
        boolean date = id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 31 || id == 36 || id >= 50 && id <= 58;
        boolean time = id >= 18 && id <= 21 || id >= 32 && id <= 35 || id >= 45 && id <= 47;
        return date ? new NumberFormat(Kind.DATE, 0) : time ? new NumberFormat(Kind.TIME, 0) : GENERAL;
    }

    /** The format of a code such as {@code dd.mm.yyyy}, by its first section. */
    static NumberFormat of(String code) {
        if (DIGITS.matcher(code).matches()) {
            return new NumberFormat(Kind.NUMBER, code.length());
        }
        String plain = DECORATION.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
        int end = plain.indexOf(';');
        String first = end < 0 ? plain : plain.substring(0, end);
        if (first.contains("general") || first.contains("0") || first.contains("#")) {
            // seconds may have decimals, dates have no digits
            return first.contains("s") && !first.contains("#") ? new NumberFormat(Kind.TIME, 0) : GENERAL;
        }
        if (DAY.matcher(first).find()) {
            return new NumberFormat(Kind.DATE, 0);
        }
        if (TIME.matcher(first).find() || first.contains("[m")) {
            return new NumberFormat(Kind.TIME, 0);
        }
        // months, where no hours or seconds make minutes of them
        return first.contains("m") ? new NumberFormat(Kind.DATE, 0) : GENERAL;
    }
}
