package org.winnable.core.scoring;

import java.util.Objects;

/**
 * Why points were given. Made once, in {@code prepare}; bulk runs pass it by without a word.
 *
 * @param id stable within its strategy, for comparing two ledgers: {@code visit/pricing-visit}
 * @param text for people, in the user's language: "Looked at the pricing page"
 */
public record Reason(String id, String text) {

    /** Refuses what could not be shown: where reasons are made, the plug-in is still named for it. */
    public Reason {
        Objects.requireNonNull(id, "id of a reason");
        Objects.requireNonNull(text, "text of a reason");
    }
}
