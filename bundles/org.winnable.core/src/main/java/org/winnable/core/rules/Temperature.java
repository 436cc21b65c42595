package org.winnable.core.rules;

import java.util.Arrays;
import java.util.Optional;
import org.winnable.core.text.Texts;

/** How near a contact is to buying: the three parts of a market that S3 cites. */
public enum Temperature {
    /** "Actively buying". */
    BUYING("buying"),
    /** "Ready to start looking at options". */
    LOOKING("looking"),
    /** "Aren't ready or don't have a current need". */
    NOT_YET("not-yet");

    private final String key;

    Temperature(String key) {
        this.key = key;
    }

    /** The name of this part in files and JSON. */
    public String key() {
        return key;
    }

    /** The name of this part for people, in the user's language. */
    public String label() {
        return Texts.of(Temperature.class).get("temperature." + key);
    }

    /** The part with the given {@link #key()}. */
    public static Optional<Temperature> byKey(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }
}
