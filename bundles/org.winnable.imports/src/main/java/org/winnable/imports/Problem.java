package org.winnable.imports;

import java.util.List;
import java.util.Optional;
import org.winnable.core.source.Issue;

/**
 * What is wrong with many rows or values alike, and how all of it is mended at once.
 *
 * @param severity how bad it is
 * @param message what it is and how often, in the user's language
 * @param column the label of the column it is in
 * @param examples some of it, in file order, at most {@link #EXAMPLES}
 * @param remedies decisions that mend it, the likeliest first; empty where only the file can be corrected
 */
public record Problem(
        Issue.Severity severity, String message, Optional<String> column, List<Issue> examples, List<Remedy> remedies) {

    /** How many examples are told at most. */
    public static final int EXAMPLES = 3;

    /** Copies the lists. */
    public Problem {
        examples = List.copyOf(examples);
        remedies = List.copyOf(remedies);
    }
}
