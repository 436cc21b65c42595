package org.winnable.core.source;

import java.util.Optional;

/**
 * Something wrong or noteworthy in a file, and what to do about it. Everything but the value is free of personal data; the
 * value is shown to the user and kept with the import, never logged.
 *
 * @param severity whether the row is lost
 * @param line where, from 1; 0 for the file as a whole
 * @param column the label of the column
 * @param value the value as read, cut to {@link #VALUE_LENGTH} characters
 * @param message what is wrong, in the user's language
 * @param remedy what to do, in the user's language
 */
public record Issue(
        Severity severity, long line, Optional<String> column, Optional<String> value, String message, String remedy) {

    /** The longest value kept. */
    public static final int VALUE_LENGTH = 80;

    /** How bad an issue is. */
    public enum Severity {
        /** The row or value was taken, after a repair or a guess. */
        NOTE,
        /** A value was left out; the rest of the row was taken. */
        WARNING,
        /** The row was rejected. */
        REJECTION
    }

    /** Cuts the value. */
    public Issue {
        value = value.map(Issue::cut);
    }

    private static String cut(String value) {
        if (value.length() <= VALUE_LENGTH) {
            return value;
        }
        // never between the halves of a surrogate pair
        int end = Character.isHighSurrogate(value.charAt(VALUE_LENGTH - 1)) ? VALUE_LENGTH - 1 : VALUE_LENGTH;
        return value.substring(0, end) + "…";
    }
}
