package org.winnable.reports.internal;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.Map;

/** Makes texts of the letters that the fonts of every reader of PDF have (Windows code page 1252), and notes whether any were lost. */
public final class PdfLetters {

    /** Letters with a stroke, which no rule takes apart. */
    private static final Map<Integer, String> STROKES = Map.of(
            (int) '\u0141', "L",
            (int) '\u0142', "l",
            (int) '\u0110', "D",
            (int) '\u0111', "d",
            (int) '\u0131', "i",
            (int) '\u2010', "-",
            (int) '\u2212', "-");

    private final CharsetEncoder encoder = Charset.forName("windows-1252").newEncoder();
    private boolean lost;

    /** The text in letters that can be shown. */
    public String shown(String text) {
        StringBuilder shown = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(letter -> shown.append(shown(letter)));
        return shown.toString();
    }

    private String shown(int letter) {
        String one = Character.toString(letter);
        if (encoder.canEncode(one)) {
            return one;
        }
        lost = true;
        String plain = STROKES.getOrDefault(
                letter, Normalizer.normalize(one, Normalizer.Form.NFKD).replaceAll("\\p{M}", ""));
        return encoder.canEncode(plain) && !plain.isEmpty() ? plain : "?";
    }

    /** Whether a letter was changed in any of the texts. */
    public boolean lost() {
        return lost;
    }
}
