package org.winnable.workspace.internal.match;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Whether one text is the other one with a slip of the pen in it. Pure functions, symmetric. */
final class Slips {

    /** Below it, one letter makes another name, above all where it is the first one: Bauer and Sauer. */
    private static final double NAMES_ALIKE = 0.88;

    /** Of longer texts two letters may be wrong. */
    private static final int LONG = 9;

    /** Shorter names are too often one letter away from another name: Kai and Kay, Tim and Tom. */
    private static final int SHORTEST = 4;

    private static final LevenshteinDistance LETTERS = new LevenshteinDistance(2);
    private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();

    private Slips() {}

    /** Whether a person's name may be another one mistyped. */
    static boolean alike(String one, String other) {
        return Math.min(one.length(), other.length()) >= SHORTEST
                && isSlip(one, other)
                && JARO_WINKLER.apply(one, other) >= NAMES_ALIKE;
    }

    /** Whether a company's name may be another one mistyped or abbreviated. */
    static boolean companiesAlike(String one, String other) {
        if (!digits(one).equals(digits(other))) {
            return false;
        }
        String shorter = one.length() <= other.length() ? one : other;
        String longer = shorter.equals(one) ? other : one;
        return shorter.length() >= SHORTEST && longer.startsWith(shorter + ' ')
                || shorter.length() > SHORTEST && isSlip(one, other)
                || one.replace(" ", "").equals(other.replace(" ", ""));
    }

    /** Whether one is the other one with a letter too many, too few, wrong or in its neighbour's place. */
    static boolean isSlip(String one, String other) {
        int distance = letters(one, other);
        if (distance < 0 || !digits(one).equals(digits(other))) {
            return false;
        }
        return distance == 1
                || distance == 2 && (isTransposition(one, other) || Math.min(one.length(), other.length()) >= LONG);
    }

    /** Letters to change, -1 if more than two. */
    private static int letters(String one, String other) {
        return LETTERS.apply(one, other);
    }

    private static boolean isTransposition(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        int first = 0;
        while (first < one.length() && one.charAt(first) == other.charAt(first)) {
            first++;
        }
        return first + 1 < one.length()
                && one.charAt(first) == other.charAt(first + 1)
                && one.charAt(first + 1) == other.charAt(first)
                && one.substring(first + 2).equals(other.substring(first + 2));
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }
}
