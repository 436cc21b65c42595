package org.winnable.qualification.internal.verdict;

import java.util.List;

/**
 * What a verdict lacks and could be found out.
 *
 * @param name whether the name is missing
 * @param reach whether any way to reach the person is missing
 * @param attributes what the criteria need to know
 * @param otherProblem whether the person named a problem that we do not solve, which no finding out mends
 */
public record Gaps(boolean name, boolean reach, List<Attribute> attributes, boolean otherProblem) {

    /**
     * An attribute.
     *
     * @param name its name in rules
     * @param label its name for people
     */
    public record Attribute(String name, String label) {}

    /** Copies the list. */
    public Gaps {
        attributes = List.copyOf(attributes);
    }
}
