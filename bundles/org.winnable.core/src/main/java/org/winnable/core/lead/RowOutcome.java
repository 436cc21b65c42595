package org.winnable.core.lead;

/** What became of one row of an import. */
public enum RowOutcome {
    /** It brought a person nobody knew. */
    CREATED,
    /** It brought something new about a person already known. */
    MERGED,
    /** It told nothing new. */
    UNCHANGED,
    /** It could not be taken. */
    REJECTED
}
