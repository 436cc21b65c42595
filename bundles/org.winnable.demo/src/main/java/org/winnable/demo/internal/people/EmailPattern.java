package org.winnable.demo.internal.people;

import java.text.Normalizer;
import java.util.Locale;

/** How a company forms the part of an address before the @. */
public enum EmailPattern {
    FIRST_DOT_LAST,
    INITIAL_DOT_LAST,
    INITIAL_LAST,
    LAST,
    FIRST,
    FIRST_UNDERSCORE_LAST;

    /** The part before the @ for a name. */
    public String apply(String first, String last) {
        String given = ascii(first);
        String family = ascii(last);
        return switch (this) {
            case FIRST_DOT_LAST -> given + "." + family;
            case INITIAL_DOT_LAST -> given.charAt(0) + "." + family;
            case INITIAL_LAST -> given.charAt(0) + family;
            case LAST -> family;
            case FIRST -> given;
            case FIRST_UNDERSCORE_LAST -> given + "_" + family;
        };
    }

    /** A word as addresses and domains have it: letters a to z only, German umlauts written out. */
    public static String ascii(String word) {
        String spelled = word.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss")
                .replace("ł", "l");
        return Normalizer.normalize(spelled, Normalizer.Form.NFD).replaceAll("[^a-z]", "");
    }
}
