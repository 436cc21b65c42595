package org.winnable.qualification.internal.verdict;

import java.util.List;

/**
 * What a verdict lacks and could be found out.
 *
 * @param name whether the name is missing
 * @param reach whether any way to reach the person is missing
 * @param attributes names, for people, of attributes that the criteria need
 * @param otherProblem whether the person named a problem that we do not solve, which no finding out mends
 */
public record Gaps(boolean name, boolean reach, List<String> attributes, boolean otherProblem) {

    /** Copies the names. */
    public Gaps {
        attributes = List.copyOf(attributes);
    }
}
