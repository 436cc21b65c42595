package org.winnable.core.lead;

import java.util.Arrays;
import java.util.Optional;
import org.winnable.core.text.Texts;

/**
 * What people got, or hoped for, in return for their data. It says how much a name on the list is worth: a consultation is
 * asked for by those who have a problem, a prize draw by those who like prizes.
 */
public enum LeadMagnet {
    /** The product itself, for a while. */
    TRIAL("trial"),
    /** A piece of the product, or of the work. */
    SAMPLE("sample"),
    /** Text that is read once: a white paper, an e-book, a study. */
    WHITE_PAPER("white-paper"),
    NEWSLETTER("newsletter"),
    CONSULTATION("consultation"),
    WEBINAR("webinar"),
    /** A meeting of many in one place: a fair, a conference. */
    EVENT("event"),
    DEMO("demo"),
    /** A reward that has nothing to do with what is sold. */
    PRIZE_DRAW("prize-draw");

    private final String key;

    LeadMagnet(String key) {
        this.key = key;
    }

    /** The name of this magnet in files, options and JSON. */
    public String key() {
        return key;
    }

    /** The name of this magnet for people, in the user's language. */
    public String label() {
        return Texts.of(LeadMagnet.class).get("magnet." + key);
    }

    /** The magnet with the given {@link #key()}. */
    public static Optional<LeadMagnet> byKey(String key) {
        return Arrays.stream(values()).filter(m -> m.key.equals(key)).findFirst();
    }
}
