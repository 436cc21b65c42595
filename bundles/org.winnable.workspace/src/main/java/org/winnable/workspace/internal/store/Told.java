package org.winnable.workspace.internal.store;

import java.util.List;

/** Who told what stands beside the people: spend, deals, companies. */
public final class Told {

    /** Told by no import. */
    public static final long BY_HAND = 0;

    /** The condition in SQL that what a table aliased {@code s} tells was not undone. */
    static final String IS_LIVE =
            "(s.import = " + BY_HAND + " OR s.import IN (SELECT id FROM imports WHERE undone IS NULL))";

    private Told() {}

    /**
     * What one line of a file tells.
     *
     * @param line where it stands, from 1; 0 for what stands in no file
     */
    public record Line<T>(long line, T told) {}

    /** What stands in no file. */
    public static <T> List<Line<T>> inNoFile(List<T> told) {
        return told.stream().map(one -> new Line<>(0, one)).toList();
    }
}
