package org.winnable.core.content;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.winnable.core.text.Texts;

/** Who hands an asset to buyers. */
public enum AssetKind {
    /** Marketing publishes it, and buyers find it. */
    PUBLISHED("published"),
    /** Sales collateral: sales knows it or hands it over, such as a battle card, a case study or a reference (S2). */
    COLLATERAL("collateral");

    private static final Set<String> COLLATERAL_FORMATS = Set.of(
            "battle-card", "case-study", "reference", "proposal", "sales-deck", "roi-calculator", "objection-answers");

    private final String key;

    AssetKind(String key) {
        this.key = key;
    }

    /** The word in files and commands. */
    public String key() {
        return key;
    }

    /** For people, in their language. */
    public String label() {
        return Texts.of(AssetKind.class).get("kind." + key);
    }

    /** What assets of a format usually are. */
    public static AssetKind usual(String format) {
        return COLLATERAL_FORMATS.contains(format) ? COLLATERAL : PUBLISHED;
    }

    /** The kind of a {@link #key()}. */
    public static Optional<AssetKind> byKey(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }
}
