package org.winnable.core.lead;

import java.util.Optional;

/**
 * A country as the facts name it: by its English name, whatever the lists call it. Compared by its code.
 *
 * @param code two letters of ISO 3166
 * @param name in English, for instance {@code Germany}; facts and rules have this form
 */
public record Country(String code, String name) {

    private static final CountryNames NAMES = CountryNames.load();

    /**
     * The country of a name in English, German, French, Spanish, Italian, Dutch, Portuguese, Swedish, Danish, Norwegian, Finnish,
     * Polish, Czech, Hungarian or Turkish, of a code of ISO 3166, or of a usual short form such as USA. Case, accents and
     * punctuation do not count. Takes about a microsecond; callers with many rows ask once for each spelling.
     */
    public static Optional<Country> of(String text) {
        return NAMES.of(text);
    }

    /** Whether it is two letters of ISO 3166 in upper case. */
    public static boolean isCode(String text) {
        return NAMES.isCode(text);
    }
}
