package org.winnable.qualification.verdict;

import java.util.List;

/**
 * Whether a contact is a lead: a proof, not a number.
 *
 * @param clauses exactly the four, in the order of {@link Clause}
 */
public record Verdict(List<ClauseResult> clauses) {

    /** Copies the clauses and refuses others than the four in order. */
    public Verdict {
        clauses = List.copyOf(clauses);
        if (!clauses.stream().map(ClauseResult::clause).toList().equals(List.of(Clause.values()))) {
            throw new IllegalArgumentException("a verdict has the four clauses in order, not " + clauses.size());
        }
    }

    /** Whether all four clauses are met. */
    public boolean isLead() {
        return clauses.stream().allMatch(c -> c.status() == ClauseStatus.MET);
    }

    /** The result of one clause. */
    public ClauseResult clause(Clause clause) {
        return clauses.get(clause.ordinal());
    }
}
