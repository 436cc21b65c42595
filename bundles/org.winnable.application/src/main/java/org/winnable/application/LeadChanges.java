package org.winnable.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.winnable.core.scoring.Axis;
import org.winnable.qualification.Explanation;
import org.winnable.qualification.Qualification;
import org.winnable.qualification.history.StageChange;
import org.winnable.qualification.ledger.AxisLedger;
import org.winnable.qualification.ledger.LedgerDiff;
import org.winnable.qualification.verdict.Clause;
import org.winnable.qualification.verdict.ClauseResult;
import org.winnable.qualification.verdict.ClauseStatus;

/**
 * What changed about one person between two dates, by today's facts and rules.
 *
 * @param row what lists show of them at the later date
 * @param from the earlier date
 * @param to the later date
 * @param wasKnown whether we had heard of them at the earlier date
 * @param axes why each score changed, in the order of {@link Axis}
 * @param clauses those of which the answer is another one
 * @param stages the changes of stage in between, oldest first
 */
public record LeadChanges(
        LeadRow row,
        Instant from,
        Instant to,
        boolean wasKnown,
        List<LedgerDiff> axes,
        List<ClauseChange> clauses,
        List<StageChange> stages) {

    /** Copies the lists. */
    public LeadChanges {
        axes = List.copyOf(axes);
        clauses = List.copyOf(clauses);
        stages = List.copyOf(stages);
    }

    /**
     * A clause that is answered differently.
     *
     * @param before the answer at the earlier date; empty if we had not heard of the person
     * @param after the answer at the later date, with its evidence
     */
    public record ClauseChange(Optional<ClauseStatus> before, ClauseResult after) {}

    /**
     * Compares two judgements of the same workspace.
     *
     * @param id the person
     * @throws NoSuchElementException if nobody of this id was known at the later date
     * @throws IllegalArgumentException if the first judgement is the later one
     */
    public static LeadChanges between(Qualification before, Qualification after, long id) {
        if (before.asOf().isAfter(after.asOf())) {
            throw new IllegalArgumentException(before.asOf() + " is after " + after.asOf());
        }
        int row = after.facts().row(id);
        if (row < 0) {
            throw new NoSuchElementException("no person " + id);
        }
        int earlierRow = before.facts().row(id);
        Optional<Explanation> earlier = earlierRow < 0 ? Optional.empty() : Optional.of(before.explain(earlierRow));
        Explanation later = after.explain(row);
        List<LedgerDiff> axes = new ArrayList<>();
        later.axes()
                .forEach((axis, ledger) -> axes.add(LedgerDiff.of(
                        earlier.map(then -> then.axes().get(axis)).orElseGet(() -> AxisLedger.of(axis, List.of())),
                        ledger)));
        List<ClauseChange> clauses = new ArrayList<>();
        for (Clause clause : Clause.values()) {
            ClauseResult now = later.verdict().clause(clause);
            Optional<ClauseStatus> then = earlier.map(
                    explanation -> explanation.verdict().clause(clause).status());
            if (!then.equals(Optional.of(now.status()))) {
                clauses.add(new ClauseChange(then, now));
            }
        }
        List<StageChange> stages = after.history(row).stream()
                .filter(change -> change.at().isAfter(before.asOf()))
                .toList();
        return new LeadChanges(
                LeadRow.of(after, row), before.asOf(), after.asOf(), earlier.isPresent(), axes, clauses, stages);
    }
}
