package org.winnable.core.lead;

import java.util.Arrays;
import java.util.Optional;
import org.winnable.core.text.Texts;

/** Level of a person in their organisation, from lowest to highest: the order of the constants is their rank. */
public enum Seniority {
    ENTRY("entry"),
    SPECIALIST("specialist"),
    MANAGER("manager"),
    DIRECTOR("director"),
    VICE_PRESIDENT("vice-president"),
    EXECUTIVE("executive"),
    /** Founder, owner or partner: decides whatever the size of the title. */
    OWNER("owner");

    private final String key;

    Seniority(String key) {
        this.key = key;
    }

    /** The name of this level in files and JSON. */
    public String key() {
        return key;
    }

    /** The name of this level for people, in the user's language. */
    public String label() {
        return Texts.of(Seniority.class).get("seniority." + key);
    }

    /** Whether this level is the given one or higher. */
    public boolean isAtLeast(Seniority floor) {
        return compareTo(floor) >= 0;
    }

    /** The level with the given {@link #key()}. */
    public static Optional<Seniority> byKey(String key) {
        return Arrays.stream(values()).filter(s -> s.key.equals(key)).findFirst();
    }
}
