package org.winnable.core.lead;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Folds titles to plain lower-case words, so that spelling does not count: "Directeur Général", "V.P. Sales", "IT-Leiter/in". */
final class TitleWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern ABBREVIATION_DOT = Pattern.compile("(?<=\\b\\p{L})\\.(?=\\p{L}\\b)|(?<=\\.\\p{L})\\.");
    private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}*]+");

    private TitleWords() {}

    /** The folded words in order. A star survives, as the rules give it a meaning; in titles it marks gender and splits. */
    static List<String> of(String title) {
        return split(title.replace('*', ' '));
    }

    /** The folded words of a phrase of the rules, stars kept. */
    static List<String> ofPhrase(String phrase) {
        return split(phrase);
    }

    /** German umlauts in their two-letter spelling, where a source has no others. */
    static String umlautsSpeltOut(String phrase) {
        return phrase.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue");
    }

    private static List<String> split(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace("ß", "ss").replace("œ", "oe");
        String plain =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
        String joined = ABBREVIATION_DOT.matcher(plain).replaceAll("");
        return Arrays.stream(BREAKS.split(joined))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
