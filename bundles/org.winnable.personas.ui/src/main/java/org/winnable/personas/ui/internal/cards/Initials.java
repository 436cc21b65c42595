package org.winnable.personas.ui.internal.cards;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What stands in the portrait of a persona: the first letters of its first and last word. Pure. */
public final class Initials {

    private Initials() {}

    /** One or two letters or digits; a question mark where the name has none. */
    public static String of(String name) {
        List<String> words = Arrays.stream(name.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            return "?";
        }
        String first = first(words.getFirst());
        return words.size() == 1 ? first : first + first(words.getLast());
    }

    private static String first(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }
}
