package org.winnable.qualification.verdict;

import org.winnable.core.text.Texts;

/** What became of a clause. Not knowing is not the same as no. */
public enum ClauseStatus {
    MET("met"),
    NOT_MET("not-met"),
    /** Nothing speaks against it, but something that is needed to tell is not known. */
    UNKNOWN("unknown");

    private final String key;

    ClauseStatus(String key) {
        this.key = key;
    }

    /** The name of this status in JSON. */
    public String key() {
        return key;
    }

    /** The name of this status for people, in the user's language. */
    public String label() {
        return Texts.of(ClauseStatus.class).get("status." + key);
    }

    /** Both must hold: a no on either side is a no, then an unknown is an unknown. */
    public ClauseStatus and(ClauseStatus other) {
        if (this == NOT_MET || other == NOT_MET) {
            return NOT_MET;
        }
        return this == UNKNOWN || other == UNKNOWN ? UNKNOWN : MET;
    }
}
