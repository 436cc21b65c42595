package org.winnable.reports;

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
 * The people to speak with first, and why. The axes are never added up: whoever means more to buy comes first, then who stands in
 * a further stage, then who can best be won, then who fits best, then the lower id. Customers are nobody's lead.
 */
public final class LeadChoice {

    private static final String CUSTOMER = "customer";

    /**
     * Points of one reason, whatever the number of interactions that earned them.
     *
     * @param axis where they count
     * @param text the reason
     * @param points altogether
     * @param times how often it was given
     */
    public record Why(Axis axis, String text, double points, int times) {}

    private record ReasonKey(Axis axis, String text) {}

    private LeadChoice() {}

    /** The best rows among the leads, best first; where there are no leads, among those who lack the fewest clauses. */
    public static List<Integer> best(Qualification people, int most) {
        Comparator<Integer> order = Comparator.<Integer>comparingInt(row -> met(people, row))
                .thenComparingLong(row -> people.thousandths(Axis.INTENT, row))
                .thenComparingInt(people::stage)
                .thenComparingLong(row -> people.thousandths(Axis.WINNABILITY, row))
                .thenComparingLong(row -> people.thousandths(Axis.FIT, row))
                .thenComparing(Comparator.reverseOrder());
        int customer = people.rules().lifecycle().place(CUSTOMER).orElse(-1);
        int enough = leads(people) > 0 ? Clause.values().length : 1;
        PriorityQueue<Integer> best = new PriorityQueue<>(order);
        for (int row = 0; row < people.size(); row++) {
            if (people.stage(row) != customer && met(people, row) >= enough) {
                best.add(row);
                if (best.size() > most) {
                    best.remove();
                }
            }
        }
        return best.stream().sorted(order.reversed()).toList();
    }

    /** The reasons that gave a person the most points, largest first. */
    public static List<Why> reasons(Explanation explanation, int most) {
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
