package org.winnable.core.content;

/**
 * An asset's place in the plan.
 *
 * @param cell where it belongs
 * @param confidence from 0 to 1
 * @param reason for people, in the user's language
 */
public record Placement(Cell cell, double confidence, String reason) {

    /** Refuses confidences outside 0 … 1. */
    public Placement {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence);
        }
    }
}
