package org.winnable.core.source;

/**
 * How sure something is, and why.
 *
 * @param degree from 0 (certainly not) to 1 (certainly)
 * @param reason for people, in the user's language, without values from the file; may be blank where the degree is 0 and
 *     nothing in the file is worth a word
 */
public record Confidence(double degree, String reason) {

    /** Refuses degrees outside 0 … 1. */
    public Confidence {
        if (!(degree >= 0 && degree <= 1)) {
            throw new IllegalArgumentException("confidence " + degree);
        }
    }
}
