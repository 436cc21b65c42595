package org.winnable.imports.internal.mapping;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.winnable.core.text.NearestWord;

/**
 * A column label without what systems spell differently: {@code firstName}, {@code FIRST_NAME} and {@code First Name} are
 * one.
 *
 * @param words in lower case, without accents and punctuation
 */
record LabelKey(List<String> words) {

    /** Shorter words are too near to each other to tell a misspelling. */
    private static final int SHORTEST_TYPO = 4;

    private static final Pattern HUMP = Pattern.compile("(?<=[\\p{Ll}\\d])(?=\\p{Lu})");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** The key of a label; without words if the label has no letter and no digit. */
    static LabelKey of(String label) {
        String humps = HUMP.matcher(label).replaceAll(" ");
        String plain = MARKS.matcher(Normalizer.normalize(humps, Normalizer.Form.NFKD))
                .replaceAll("")
                .replace("ß", "ss")
                .toLowerCase(Locale.ROOT);
        return new LabelKey(
                BETWEEN.splitAsStream(plain).filter(word -> !word.isEmpty()).toList());
    }

    /** The words without space: equal for labels that mean the same. */
    String joined() {
        return String.join("", words);
    }

    /** Whether this is probably the other one with a slip of the pen: in one word, which begins alike. */
    boolean isTypoOf(LabelKey other) {
        if (words.size() != other.words.size()) {
            return false;
        }
        int slips = 0;
        for (int i = 0; i < words.size(); i++) {
            String written = words.get(i);
            String meant = other.words.get(i);
            if (!written.equals(meant)) {
                slips += isSlip(written, meant) ? 1 : 2;
            }
        }
        return slips == 1;
    }

    private static boolean isSlip(String written, String meant) {
        Optional<String> near =
                Math.min(written.length(), meant.length()) < SHORTEST_TYPO || written.charAt(0) != meant.charAt(0)
                        ? Optional.empty()
                        : NearestWord.to(written, Set.of(meant));
        return near.isPresent();
    }
}
