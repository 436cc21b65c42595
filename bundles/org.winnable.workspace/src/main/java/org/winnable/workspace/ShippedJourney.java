package org.winnable.workspace;

import java.util.Arrays;
import java.util.Optional;
import org.winnable.core.text.Texts;
import org.winnable.workspace.internal.content.JourneyReader;
import org.winnable.workspace.internal.rules.RuleFiles;

/** The journeys that ship, to begin with and to change. */
public enum ShippedJourney {
    /** Aware, considering, deciding: what a workspace has that names no other. */
    CLASSIC("classic"),
    /** From unaware to most aware (Schwartz). */
    AWARENESS_LEVELS("awareness-levels"),
    /** What a group of buyers must get done (Gartner). */
    BUYING_JOBS("buying-jobs");

    private final String key;

    ShippedJourney(String key) {
        this.key = key;
    }

    /** The name of this journey in commands. */
    public String key() {
        return key;
    }

    /** What this journey is, in the user's language. */
    public String label() {
        return Texts.of(ShippedJourney.class).get("journey." + key);
    }

    /** The text of {@code journey.yaml}. */
    public String text() {
        return RuleFiles.text(JourneyReader.class, "journeys/" + key + ".yaml");
    }

    /** The journey with the given {@link #key()}. */
    public static Optional<ShippedJourney> byKey(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }
}
