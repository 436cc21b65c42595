package org.winnable.qualification.verdict;

import org.winnable.core.text.Texts;

/**
 * What it takes to be a lead, in the words of S1: "a known contact, that meets your customer criteria, is a decision maker or
 * important influencer and has taken an action that expresses they are interested in a problem you solve".
 */
public enum Clause {
    /** A name and a way to reach the person. */
    KNOWN("known"),
    /** The ideal customer of the agreement: nothing rules them out, and what must hold does. */
    MEETS_CRITERIA("meets-criteria"),
    /** Decides, or has weight with those who do. */
    CAN_DECIDE("can-decide"),
    /** A qualifying action, recently enough. */
    HAS_ACTED("has-acted");

    private final String key;

    Clause(String key) {
        this.key = key;
    }

    /** The name of this clause in JSON. */
    public String key() {
        return key;
    }

    /** The name of this clause for people, in the user's language. */
    public String label() {
        return Texts.of(Clause.class).get("clause." + key);
    }
}
