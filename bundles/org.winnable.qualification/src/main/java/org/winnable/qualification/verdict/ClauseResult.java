package org.winnable.qualification.verdict;

import java.util.List;

/**
 * One clause of a verdict with its proof.
 *
 * @param clause which
 * @param status what became of it
 * @param evidence why, as sentences in the user's language; at least one
 */
public record ClauseResult(Clause clause, ClauseStatus status, List<String> evidence) {

    /** Copies the evidence and refuses a result without any. */
    public ClauseResult {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("no evidence for " + clause);
        }
    }
}
