package org.winnable.application;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.winnable.core.text.Texts;

/**
 * One condition on one column: {@code company~acme}, {@code intent>=30}, {@code country=Germany}, {@code lead=yes},
 * {@code stage>=mql}. A value.
 *
 * @param column the {@link LeadColumn#key()}
 * @param operator how to compare
 * @param value what to compare with; empty asks for values that are not known
 */
public record LeadFilter(String column, Operator operator, String value) {

    /** How a value is compared. Case and accents never count. */
    public enum Operator {
        CONTAINS("~"),
        NOT_CONTAINS("!~"),
        EQUAL("="),
        NOT_EQUAL("!="),
        AT_LEAST(">="),
        AT_MOST("<="),
        ABOVE(">"),
        BELOW("<");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        /** How it is written. */
        public String sign() {
            return sign;
        }
    }

    /**
     * Reads a condition as it is written on a command line or in the filter field: column, sign, value.
     *
     * @throws InvalidQueryException if it has no sign or names no column
     */
    public static LeadFilter parse(String text) throws InvalidQueryException {
        // the column is what stands before the first sign, so that a value may hold signs of its own
        int start = 0;
        while (start < text.length() && "~!=<>".indexOf(text.charAt(start)) < 0) {
            start++;
        }
        String rest = text.substring(start);
        String column = text.substring(0, start).strip();
        Optional<Operator> sign = Arrays.stream(Operator.values())
                .filter(operator -> rest.startsWith(operator.sign))
                .max(Comparator.comparingInt(operator -> operator.sign.length()));
        if (sign.isEmpty() || column.isEmpty()) {
            throw new InvalidQueryException(Texts.of(LeadFilter.class).get("noFilter", text));
        }
        String value = rest.substring(sign.get().sign.length()).strip();
        return new LeadFilter(column, sign.get(), value);
    }

    /** As it is written: what {@link #parse} reads. */
    @Override
    public String toString() {
        return column + operator.sign + value;
    }
}
