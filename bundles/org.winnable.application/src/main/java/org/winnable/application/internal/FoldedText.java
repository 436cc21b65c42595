package org.winnable.application.internal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text without regard to case and accents, so that {@code muller} finds {@code Müller}. */
public final class FoldedText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private FoldedText() {}

    /** The text in the form in which two texts are compared. */
    public static String fold(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
                return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
            }
        }
        return text.toLowerCase(Locale.ROOT);
    }
}
