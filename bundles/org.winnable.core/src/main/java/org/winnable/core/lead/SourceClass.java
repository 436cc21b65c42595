package org.winnable.core.lead;

import java.util.Arrays;
import java.util.Optional;
import org.winnable.core.text.Texts;

/** How people came onto a list: the same download means different things from someone who searched and someone who scrolled. */
public enum SourceClass {
    /** We broke into what they were doing: a social feed, a display advertisement. */
    INTERRUPTED("interrupted"),
    /** They came with a problem: search, phone, "need help fast". */
    SEEKING("seeking"),
    /** They wanted the reward: a prize draw, a voucher. */
    INCENTIVISED("incentivised"),
    REFERRED("referred"),
    BOUGHT_LIST("bought-list"),
    /** Nobody said. */
    UNKNOWN("unknown");

    private final String key;

    SourceClass(String key) {
        this.key = key;
    }

    /** The name of this class in files, options and JSON. */
    public String key() {
        return key;
    }

    /** The name of this class for people, in the user's language. */
    public String label() {
        return Texts.of(SourceClass.class).get("class." + key);
    }

    /** The class with the given {@link #key()}. */
    public static Optional<SourceClass> byKey(String key) {
        return Arrays.stream(values()).filter(c -> c.key.equals(key)).findFirst();
    }
}
