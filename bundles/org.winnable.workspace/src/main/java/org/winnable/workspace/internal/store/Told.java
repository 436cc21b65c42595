package org.winnable.workspace.internal.store;

/** Who told what stands beside the people: spend, deals, companies. */
public final class Told {

    /** Told by no import. */
    public static final long BY_HAND = 0;

    /** The condition in SQL that what a table aliased {@code s} tells was not undone. */
    static final String IS_LIVE =
            "(s.import = " + BY_HAND + " OR s.import IN (SELECT id FROM imports WHERE undone IS NULL))";

    private Told() {}
}
