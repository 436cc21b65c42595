package org.winnable.reports.internal;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.Stream;
import org.winnable.core.scoring.Axis;
import org.winnable.qualification.Explanation;
import org.winnable.qualification.Qualification;
import org.winnable.qualification.ledger.AxisLedger;
import org.winnable.qualification.ledger.LedgerEntry;
import org.winnable.qualification.verdict.Clause;
import org.winnable.qualification.verdict.ClauseStatus;

/**
 * The people to speak with first, and why. The axes are never added up: further stages come first, within a stage whoever
 * means more to buy, then who can best be won, then who fits best, then the lower id.
 */
final class LeadChoice {

    /**
     * Points of one reason, whatever the number of interactions that earned them.
     *
     * @param axis where they count
     * @param text the reason
     * @param points altogether
     * @param times how often it was given
     */
    record Why(Axis axis, String text, double points, int times) {}

    private record ReasonKey(Axis axis, String text) {}

    private LeadChoice() {}

    /** The best rows among the leads; where there are no leads, among those who lack the fewest clauses. */
    static List<Integer> best(Qualification people, int most) {
        Comparator<Integer> order = Comparator.<Integer>comparingInt(row -> met(people, row))
                .thenComparingInt(people::stage)
                .thenComparingLong(row -> people.thousandths(Axis.INTENT, row))
                .thenComparingLong(row -> people.thousandths(Axis.WINNABILITY, row))
                .thenComparingLong(row -> people.thousandths(Axis.FIT, row))
                .thenComparing(Comparator.reverseOrder());
        int enough = leads(people) > 0 ? Clause.values().length : 1;
        PriorityQueue<Integer> best = new PriorityQueue<>(order);
        for (int row = 0; row < people.size(); row++) {
            if (met(people, row) >= enough) {
                best.add(row);
                if (best.size() > most) {
                    best.remove();
                }
            }
        }
        return best.stream().sorted(order.reversed()).toList();
    }

    /** The reasons that gave a person the most points. */
    static List<Why> reasons(Explanation explanation, int most) {
        Map<ReasonKey, Why> reasons = new LinkedHashMap<>();
        for (AxisLedger ledger : explanation.axes().values()) {
            for (LedgerEntry entry : ledger.entries()) {
                Why one = new Why(ledger.axis(), entry.reason().text(), entry.points(), 1);
                reasons.merge(
                        new ReasonKey(one.axis(), one.text()),
                        one,
                        (a, b) -> new Why(a.axis(), a.text(), a.points() + b.points(), a.times() + b.times()));
            }
        }
        return reasons.values().stream()
                .filter(why -> why.points() > 0)
                .sorted(Comparator.comparingDouble(Why::points)
                        .reversed()
                        .thenComparing(Why::axis)
                        .thenComparing(Why::text))
                .limit(most)
                .toList();
    }

    private static int leads(Qualification people) {
        int leads = 0;
        for (int row = 0; row < people.size(); row++) {
            leads += people.isLead(row) ? 1 : 0;
        }
        return leads;
    }

    private static int met(Qualification people, int row) {
        return (int) Stream.of(Clause.values())
                .filter(clause -> people.status(clause, row) == ClauseStatus.MET)
                .count();
    }
}
