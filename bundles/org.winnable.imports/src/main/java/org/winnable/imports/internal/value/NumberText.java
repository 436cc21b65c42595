package org.winnable.imports.internal.value;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as people write them: with separators, currencies, magnitudes, and as ranges. */
public final class NumberText {

    private static final Pattern CURRENCY =
            Pattern.compile("[€$£¥₹]|\\b(?:EUR|USD|GBP|CHF|US\\$)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile(
            "([-+]?\\d[\\d.,'’\\s]*)(k|thousand|tsd|m|mio|mn|million|millionen|bn|mrd|billion)?\\.?( ?%)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RANGE = Pattern.compile(
            "(\\d[\\d.,'’\\s]*[km]?) ?(?:[-–—]|to|bis|à|\\+)(?: ?\\d[\\d.,'’\\s]*[km]?)?(?: .*)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,15}(?:\\.\\d{1,2})?");
    private static final Map<String, Integer> ZEROES = Map.ofEntries(
            Map.entry("k", 3),
            Map.entry("thousand", 3),
            Map.entry("tsd", 3),
            Map.entry("m", 6),
            Map.entry("mio", 6),
            Map.entry("mn", 6),
            Map.entry("million", 6),
            Map.entry("millionen", 6),
            Map.entry("bn", 9),
            Map.entry("mrd", 9),
            Map.entry("billion", 9));

    /** A thousand times longer than any number of people or money. */
    private static final int LONGEST = 60;

    private static final int LONGEST_CANONICAL = 15;

    private NumberText() {}

    /**
     * A plain decimal number. Of a range ({@code 51-200}, {@code 1000+}) the lower end, which is the part that is certain.
     *
     * @param whole whether the number counts something, so that a lone separator before three digits is one of thousands
     */
    public static Reading read(String text, boolean whole) {
        if (isCanonical(text)) {
            return Reading.of(text);
        }
        if (PLAIN.matcher(text).matches()) {
            return Reading.of(plain(new BigDecimal(text)));
        }
        if (text.length() > LONGEST) {
            return Reading.UNREADABLE;
        }
        String value = Spacing.single(CURRENCY.matcher(text).replaceAll(" "));
        Matcher number = NUMBER.matcher(value);
        if (number.matches()) {
            return amount(number.group(1), number.group(2), whole);
        }
        Matcher range = RANGE.matcher(value);
        if (range.matches()) {
            Matcher lower = NUMBER.matcher(Spacing.single(range.group(1)));
            return lower.matches() ? inexact(amount(lower.group(1), lower.group(2), whole)) : Reading.UNREADABLE;
        }
        return Reading.UNREADABLE;
    }

    /** Whether it is a whole number as this program stores it: nothing but digits, no zeroes before them. */
    private static boolean isCanonical(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= LONGEST_CANONICAL && (text.charAt(0) != '0' || text.length() == 1);
    }

    private static Reading inexact(Reading reading) {
        return reading instanceof Reading.Value(String value, boolean exact)
                ? new Reading.Value(value, false)
                : reading;
    }

    private static Reading amount(String digits, @Nullable String magnitude, boolean whole) {
        String compact = digits.replaceAll("[\\s'’]", "");
        int comma = compact.lastIndexOf(',');
        int point = compact.lastIndexOf('.');
        String plain;
        if (comma >= 0 && point >= 0) {
            char decimal = comma > point ? ',' : '.';
            plain = withDecimal(compact, decimal);
        } else {
            plain = oneSeparator(compact, comma >= 0 ? ',' : '.', whole && magnitude == null);
        }
        if (!plain.matches("[-+]?\\d+(\\.\\d+)?")) {
            return Reading.UNREADABLE;
        }
        int zeroes = magnitude == null ? 0 : ZEROES.getOrDefault(magnitude.toLowerCase(Locale.ROOT), 0);
        return Reading.of(plain(new BigDecimal(plain).scaleByPowerOfTen(zeroes)));
    }

    private static String oneSeparator(String digits, char separator, boolean whole) {
        int first = digits.indexOf(separator);
        int last = digits.lastIndexOf(separator);
        if (first < 0) {
            return digits;
        }
        boolean repeated = first != last;
        boolean beforeThree = digits.length() - last - 1 == 3;
        boolean thousands = repeated || beforeThree && (whole || separator == ',');
        return thousands ? digits.replace(String.valueOf(separator), "") : digits.replace(separator, '.');
    }

    private static String withDecimal(String digits, char decimal) {
        String other = decimal == ',' ? "." : ",";
        return digits.replace(other, "").replace(decimal, '.');
    }

    /** A number without exponent and closing zeroes. */
    static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
