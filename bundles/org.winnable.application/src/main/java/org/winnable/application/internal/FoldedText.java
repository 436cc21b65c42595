package org.winnable.application.internal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Text without regard to case and accents, so that {@code muller} finds {@code Müller} and {@code orsted} {@code Ørsted}. */
public final class FoldedText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Letters that Unicode does not take apart, and what people type for them. */
    private static final Map<String, String> LETTERS =
            Map.of("ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ß", "ss", "æ", "ae", "œ", "oe", "ı", "i");

    private static final Pattern LETTER = Pattern.compile("[" + String.join("", LETTERS.keySet()) + "]");

    private FoldedText() {}

    /** The text in the form in which two texts are compared. */
    public static String fold(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
                String plain = MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
                return LETTER.matcher(plain).replaceAll(letter -> LETTERS.get(letter.group()));
            }
        }
        return text.toLowerCase(Locale.ROOT);
    }
}
