package org.winnable.qualification.backtest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.rules.Lifecycle;
import org.winnable.core.rules.Rules;
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

    /** How many days lie between two dates of judgement, unless somebody wants it otherwise. */
    public static final int EVERY_DAYS = 30;

    /** How many days an outcome may take, unless somebody wants it otherwise. */
    public static final int HORIZON_DAYS = 90;

    private static final String MARKETING_QUALIFIED = "mql";

    /** Copies the outcomes and refuses a past without dates or outcomes. */
    public BacktestPlan {
        outcomes = Set.copyOf(outcomes);
        if (!from.isBefore(to) || everyDays < 1 || horizonDays < 1 || outcomes.isEmpty()) {
            throw new IllegalArgumentException(from + " to " + to + " every " + everyDays + " for " + horizonDays);
        }
    }

    /**
     * The year before a moment, by the score of intent, for the stage that marketing calls its own product.
     *
     * @param rules that are tried; their time zone says when the first day begins
     */
    public static BacktestPlan yearBefore(Instant to, Rules rules) {
        return new BacktestPlan(
                yearBefore(to, rules.zone()),
                to,
                EVERY_DAYS,
                HORIZON_DAYS,
                OUTCOMES,
                Axis.INTENT,
                thresholdOf(rules.lifecycle()),
                0);
    }

    /** This plan with what sales can take in a week; 0 if nobody said. */
    public BacktestPlan withCapacity(double people) {
        return new BacktestPlan(from, to, everyDays, horizonDays, outcomes, axis, threshold, people);
    }

    /** The beginning of the day a year before a moment. */
    public static Instant yearBefore(Instant to, ZoneId zone) {
        return LocalDate.ofInstant(to, zone).minusYears(1).atStartOfDay(zone).toInstant();
    }

    /** The key of the stage that marketing calls its own product; the second one where a lifecycle has none of that name. */
    public static String thresholdOf(Lifecycle lifecycle) {
        List<Lifecycle.Stage> stages = lifecycle.stages();
        return lifecycle.place(MARKETING_QUALIFIED).isPresent()
                ? MARKETING_QUALIFIED
                : stages.get(Math.min(1, stages.size() - 1)).key();
    }
}
