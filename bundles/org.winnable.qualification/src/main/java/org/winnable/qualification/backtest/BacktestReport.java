package org.winnable.qualification.backtest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.winnable.core.figure.Proportion;
import org.winnable.core.plugin.PluginFailure;

/**
 * What a model would have said in the past, against what became of people. A judgement is one person on one date; who had had
 * an outcome before a date is not judged on it again.
 *
 * @param plan what was tried
 * @param dates on which everyone was judged
 * @param judgements how many judgements were made
 * @param outcomes after how many of them an outcome followed within the horizon
 * @param precision of those at or above the threshold, how many had an outcome
 * @param recall of those who had an outcome, how many were at or above the threshold
 * @param lift how much of all outcomes the best-ranked people had, from the best tenth to all; empty without outcomes
 * @param perWeek how many people came to the threshold in each week, by its Monday; weeks without anyone included
 * @param failures strategies that took no part, on any date
 */
public record BacktestReport(
        BacktestPlan plan,
        List<Instant> dates,
        long judgements,
        long outcomes,
        Proportion precision,
        Proportion recall,
        List<Lift> lift,
        SortedMap<LocalDate, Integer> perWeek,
        List<PluginFailure> failures) {

    /** Copies the collections. */
    public BacktestReport {
        dates = List.copyOf(dates);
        lift = List.copyOf(lift);
        perWeek = Collections.unmodifiableSortedMap(new TreeMap<>(perWeek));
        failures = List.copyOf(failures);
    }

    /**
     * A point of the lift curve.
     *
     * @param ranked the part of all judgements that is looked at, the best first, above 0 and at most 1
     * @param captured the part of all outcomes that is among them; people of the same score share what they have evenly
     */
    public record Lift(double ranked, double captured) {

        /** How many times as many outcomes as by chance. */
        public double times() {
            return captured / ranked;
        }
    }

    /** This report held against what sales can take in a week; 0 if nobody said. */
    public BacktestReport withCapacity(double people) {
        return new BacktestReport(
                plan.withCapacity(people), dates, judgements, outcomes, precision, recall, lift, perWeek, failures);
    }

    /** The mean number of people a week who came to the threshold. */
    public double meanPerWeek() {
        return perWeek.values().stream().mapToInt(Integer::intValue).average().orElse(0);
    }

    /** How many weeks brought more people than sales can take; 0 if nobody said how many that are. */
    public long weeksAboveCapacity() {
        double capacity = plan.capacityPerWeek();
        return capacity == 0
                ? 0
                : perWeek.values().stream().filter(people -> people > capacity).count();
    }
}
