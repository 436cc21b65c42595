package org.winnable.workspace;

import java.util.Arrays;
import java.util.Optional;
import org.winnable.core.text.Texts;
import org.winnable.workspace.internal.rules.RuleFiles;

/** The definitions of stages that ship, to begin with and to change: each a file in the words of the article that it follows. */
public enum ShippedLifecycle {
    /** A threshold or a raised hand: what a new workspace has. */
    BOTH("both"),
    /** A lead raises a hand (S1). */
    RAISED_HAND("raised-hand"),
    /** Points reach a threshold (S2). */
    POINTS("points"),
    /** The right title at the right company, and intent (S3). */
    INTENT("intent");

    private final String key;

    ShippedLifecycle(String key) {
        this.key = key;
    }

    /** The name of this definition in commands. */
    public String key() {
        return key;
    }

    /** What this definition is for, in the user's language. */
    public String label() {
        return Texts.of(ShippedLifecycle.class).get("lifecycle." + key);
    }

    /** The text of {@code lifecycle.yaml}. */
    public String text() {
        return RuleFiles.lifecycle(key);
    }

    /** The definition with the given {@link #key()}. */
    public static Optional<ShippedLifecycle> byKey(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }
}
