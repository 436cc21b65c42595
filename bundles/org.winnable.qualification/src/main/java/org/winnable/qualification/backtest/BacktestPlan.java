package org.winnable.qualification.backtest;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.rules.Lifecycle;
import org.winnable.core.scoring.Axis;

/**
 * What is tried, and on which past.
 *
 * @param from the first date on which everyone is judged
 * @param to the end of what is looked at; outcomes after it count for nothing
 * @param everyDays how many days lie between two dates of judgement; at least 1
 * @param horizonDays how many days after such a date an outcome is taken for one that the judgement could have foreseen; at least 1
 * @param outcomes what a model ought to foresee
 * @param axis the score by which people are ranked
 * @param threshold the key of the stage from which on sales is called
 * @param capacityPerWeek how many people sales can take in a week; 0 if nobody said
 */
public record BacktestPlan(
        Instant from,
        Instant to,
        int everyDays,
        int horizonDays,
        Set<InteractionType> outcomes,
        Axis axis,
        String threshold,
        double capacityPerWeek) {

    /** What sales did, or what became of a deal: what marketing qualifies for. */
    public static final Set<InteractionType> OUTCOMES =
            Set.of(InteractionType.SALES_ACCEPTED, InteractionType.DEAL_OPENED, InteractionType.DEAL_WON);

    private static final String MARKETING_QUALIFIED = "mql";

    /** Copies the outcomes and refuses a past without dates or outcomes. */
    public BacktestPlan {
        outcomes = Set.copyOf(outcomes);
        if (!from.isBefore(to) || everyDays < 1 || horizonDays < 1 || outcomes.isEmpty()) {
            throw new IllegalArgumentException(from + " to " + to + " every " + everyDays + " for " + horizonDays);
        }
    }

    /** The key of the stage that marketing calls its own product; the second one where a lifecycle has none of that name. */
    public static String thresholdOf(Lifecycle lifecycle) {
        List<Lifecycle.Stage> stages = lifecycle.stages();
        return lifecycle.place(MARKETING_QUALIFIED).isPresent()
                ? MARKETING_QUALIFIED
                : stages.get(Math.min(1, stages.size() - 1)).key();
    }
}
