package org.winnable.core.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that a misspelt one was probably meant to be. */
public final class NearestWord {

    private NearestWord() {}

    /**
     * The candidate with the smallest edit distance (insert, delete, replace, swap of neighbours; case does not count),
     * unless more than a third of the word would have to change. Ties go to the first in alphabetical order.
     */
    public static Optional<String> to(String word, Collection<String> candidates) {
        String folded = word.toLowerCase(Locale.ROOT);
        int allowed = Math.max(1, word.length() / 3);
        return candidates.stream()
                .filter(c -> distance(folded, c.toLowerCase(Locale.ROOT)) <= allowed)
                .min(Comparator.<String>comparingInt(c -> distance(folded, c.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Optimal string alignment distance. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int replace = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                d[i][j] = Math.min(replace, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
