package org.winnable.core.content;

import java.util.Arrays;
import java.util.Optional;
import org.winnable.core.text.Texts;

/** How far an asset is: from the wish to have it to its end. */
public enum AssetStatus {
    /** Somebody wants it. */
    PLANNED("planned"),
    /** Somebody works on it. */
    IN_PRODUCTION("in-production"),
    /** People can read it. */
    LIVE("live"),
    /** People can still read it, but it must be looked over. */
    STALE("stale"),
    /** Taken away. */
    RETIRED("retired");

    private final String key;

    AssetStatus(String key) {
        this.key = key;
    }

    /** The word in files and commands. */
    public String key() {
        return key;
    }

    /** For people, in their language. */
    public String label() {
        return Texts.of(AssetStatus.class).get("status." + key);
    }

    /** Whether people can read it today. */
    public boolean isReadable() {
        return this == LIVE || this == STALE;
    }

    /** The status of a {@link #key()}. */
    public static Optional<AssetStatus> byKey(String key) {
        return Arrays.stream(values()).filter(status -> status.key.equals(key)).findFirst();
    }
}
