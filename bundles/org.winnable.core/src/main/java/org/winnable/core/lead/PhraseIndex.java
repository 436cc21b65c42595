package org.winnable.core.lead;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds known phrases in a list of words: at each word the longest that begins there, whose words are then used up. Looks up
 * by first word; only the few phrases that begin with a star are tried at every word.
 */
final class PhraseIndex {

    private static final String STAR = "*";
    private static final String REST = "…";

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
    private final List<Phrase> wild = new ArrayList<>();

    /**
     * A phrase and what it means.
     *
     * @param words each plain, or with a star at its beginning or end for any letters
     * @param takesRest whether what follows belongs to somebody else: "assistant to …"
     * @param meaning what was found with it
     */
    private record Phrase(List<String> words, boolean takesRest, String meaning) {

        boolean beginsAt(List<String> text, int start) {
            if (start + words.size() > text.size()) {
                return false;
            }
            for (int word = 0; word < words.size(); word++) {
                if (!matches(words.get(word), text.get(start + word))) {
                    return false;
                }
            }
            return true;
        }

        private static boolean matches(String pattern, String word) {
            if (pattern.startsWith(STAR)) {
                return word.endsWith(pattern.substring(1));
            }
            if (pattern.endsWith(STAR)) {
                return word.startsWith(pattern.substring(0, pattern.length() - 1));
            }
            return word.equals(pattern);
        }

        /** More words win, a phrase that takes the rest over all, plain words over stars, more letters over fewer. */
        boolean beats(@Nullable Phrase other) {
            return other == null || weight() > other.weight();
        }

        private int weight() {
            int letters = words.stream().mapToInt(String::length).sum();
            boolean plain = words.stream().noneMatch(word -> word.contains(STAR));
            return ((takesRest ? 1 : 0) * 100 + words.size()) * 1000 + (plain ? 500 : 0) + letters;
        }
    }

    /** Adds a phrase, also in the spelling without umlauts; a trailing ellipsis makes it take the rest of the title. */
    void add(String text, String meaning) {
        addSpelling(text, meaning);
        String spelt = TitleWords.umlautsSpeltOut(text);
        if (!spelt.equals(text)) {
            addSpelling(spelt, meaning);
        }
    }

    private void addSpelling(String text, String meaning) {
        boolean takesRest = text.endsWith(REST);
        List<String> words = TitleWords.ofPhrase(takesRest ? text.substring(0, text.length() - 1) : text);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("empty phrase for " + meaning);
        }
        Phrase phrase = new Phrase(words, takesRest, meaning);
        if (words.getFirst().contains(STAR)) {
            wild.add(phrase);
        } else {
            byFirstWord
                    .computeIfAbsent(words.getFirst(), word -> new ArrayList<>())
                    .add(phrase);
        }
    }

    /** What the phrases found mean, in order of their places. */
    List<String> find(List<String> words) {
        List<String> found = new ArrayList<>();
        int place = 0;
        while (place < words.size()) {
            Phrase phrase = longestAt(words, place);
            if (phrase == null) {
                place++;
            } else {
                found.add(phrase.meaning());
                place = phrase.takesRest()
                        ? words.size()
                        : place + phrase.words().size();
            }
        }
        return found;
    }

    private @Nullable Phrase longestAt(List<String> words, int place) {
        Phrase longest = null;
        for (Phrase phrase : byFirstWord.getOrDefault(words.get(place), List.of())) {
            longest = phrase.beginsAt(words, place) && phrase.beats(longest) ? phrase : longest;
        }
        for (Phrase phrase : wild) {
            longest = phrase.beginsAt(words, place) && phrase.beats(longest) ? phrase : longest;
        }
        return longest;
    }
}
