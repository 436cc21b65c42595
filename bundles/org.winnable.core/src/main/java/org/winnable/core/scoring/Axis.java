package org.winnable.core.scoring;

import java.util.Arrays;
import java.util.Optional;
import org.winnable.core.text.Texts;

/** The four things that are asked of a lead. They are never added up to one number. */
public enum Axis {
    /** Are they the kind of organisation and role we agreed to look for? */
    FIT("fit"),
    /** Do they pay attention to what we say? Swag and trend content count here only. */
    INTEREST("interest"),
    /** Do they mean to buy? */
    INTENT("intent"),
    /** Do they fit, are they early in their journey, and does trust grow? */
    WINNABILITY("winnability");

    private final String key;

    Axis(String key) {
        this.key = key;
    }

    /** The name of this axis in files and JSON. */
    public String key() {
        return key;
    }

    /** The name of this axis for people, in the user's language. */
    public String label() {
        return Texts.of(Axis.class).get("axis." + key);
    }

    /** The axis with the given {@link #key()}. */
    public static Optional<Axis> byKey(String key) {
        return Arrays.stream(values()).filter(a -> a.key.equals(key)).findFirst();
    }
}
