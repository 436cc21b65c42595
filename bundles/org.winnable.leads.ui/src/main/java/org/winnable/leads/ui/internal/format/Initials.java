package org.winnable.leads.ui.internal.format;

import java.util.Locale;

/** The letters in the place of a picture. Pure. */
public final class Initials {

    private Initials() {}

    /** The first letter of the first and of the last word; empty where there is no letter. */
    public static String of(String name) {
        String[] words = name.replaceAll("[^\\p{L}\\s]", "").strip().split("\\s+");
        String first = letter(words[0]);
        String last = words.length > 1 ? letter(words[words.length - 1]) : "";
        return (first + last).toUpperCase(Locale.ROOT);
    }

    private static String letter(String word) {
        return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
    }
}
