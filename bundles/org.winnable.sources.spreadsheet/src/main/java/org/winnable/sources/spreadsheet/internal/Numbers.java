package org.winnable.sources.spreadsheet.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** Numbers as workbooks write them. */
final class Numbers {

    /** Excel shows no more digits; the ones after these come from binary fractions. */
    private static final MathContext SHOWN = new MathContext(15);

    /** A double has no greater exponent, and a greater one would make a very long text. */
    private static final int GREATEST_EXPONENT = 310;

    private static final int LONGEST = 400;
    private static final int LONGEST_INDEX = 9;

    private Numbers() {}

    /** A whole number from 0 to a thousand million; nothing if the text is none. */
    static Optional<Integer> index(String text) {
        boolean digits = !text.isEmpty()
                && text.length() <= LONGEST_INDEX
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /** A number; nothing if the text is none or no double. */
    static Optional<BigDecimal> decimal(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(text.strip()).round(SHOWN);
            long exponent = (long) number.precision() - number.scale();
            return Math.abs(exponent) > GREATEST_EXPONENT && number.signum() != 0
                    ? Optional.empty()
                    : Optional.of(number);
        } catch (NumberFormatException e) {
            // no number; the caller reports it with its place
            return Optional.empty();
        }
    }

    /** A number without exponent and without zeroes behind the point. */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
