package org.winnable.imports.internal.value;

import java.util.Locale;
import java.util.Set;

/** Yes and no in the languages of the lists. */
public final class FlagText {

    private static final Set<String> YES = Set.of(
            "true",
            "yes",
            "y",
            "1",
            "x",
            "on",
            "t",
            "checked",
            "ja",
            "wahr",
            "oui",
            "vrai",
            "sí",
            "si",
            "sì",
            "verdadero",
            "sim",
            "vero",
            "tak",
            "unsubscribed",
            "opted out",
            "opt-out",
            "optout");
    private static final Set<String> NO = Set.of(
            "false",
            "no",
            "n",
            "0",
            "off",
            "f",
            "unchecked",
            "nein",
            "falsch",
            "non",
            "faux",
            "falso",
            "não",
            "nee",
            "nie",
            "subscribed",
            "opted in",
            "opt-in",
            "optin");

    private FlagText() {}

    /** {@code true} or {@code false}. */
    public static Reading read(String text) {
        String word = Spacing.single(text).toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return Reading.of("true");
        }
        return NO.contains(word) ? Reading.of("false") : Reading.UNREADABLE;
    }
}
