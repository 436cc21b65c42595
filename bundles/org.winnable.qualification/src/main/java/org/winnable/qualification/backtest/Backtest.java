package org.winnable.qualification.backtest;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.winnable.core.facts.FactTable;
import org.winnable.core.figure.Proportion;
import org.winnable.core.plugin.ContributionId;
import org.winnable.core.plugin.PluginFailure;
import org.winnable.core.rules.Rules;
import org.winnable.core.work.Progress;
import org.winnable.qualification.InvalidModelException;
import org.winnable.qualification.Qualification;
import org.winnable.qualification.Qualifier;
import org.winnable.qualification.internal.backtest.OutcomeTimes;
import org.winnable.qualification.internal.backtest.Ranking;

/**
 * Tries rules on the past. On each of some dates everyone is judged by what had happened until then, and it is looked at whether
 * an outcome followed within a horizon. Nothing that happened after a date takes part in its judgement, so that the future cannot
 * leak in by way of what people did; what is known of people as such (their titles, their companies) has no dates and is what is
 * known today.
 *
 * <p>Pure and deterministic: the same facts, rules and plan give the same report on any number of threads.
 */
public final class Backtest {

    private final Qualifier qualifier;
    private final FactTable facts;
    private final Rules rules;
    private final BacktestPlan plan;
    private final int threshold;
    private final OutcomeTimes outcomes;
    private final Ranking ranking = new Ranking();
    private final Map<ContributionId, PluginFailure> failures = new LinkedHashMap<>();
    private long called;
    private long foreseen;

    private Backtest(Qualifier qualifier, FactTable facts, Rules rules, BacktestPlan plan) {
        this.qualifier = qualifier;
        this.facts = facts;
        this.rules = rules;
        this.plan = plan;
        this.threshold = rules.lifecycle()
                .place(plan.threshold())
                .orElseThrow(() -> new IllegalArgumentException("no stage " + plan.threshold()));
        this.outcomes = OutcomeTimes.of(facts, plan.outcomes());
    }

    /**
     * Tries rules.
     *
     * @param facts everyone, with all that happened
     * @param rules draft or published
     * @param progress told of the work of each date
     * @throws InvalidModelException if parameters of the model's strategies are wrong
     * @throws IllegalArgumentException if the lifecycle has no stage of the plan's threshold
     * @throws java.util.concurrent.CancellationException if the user cancelled
     */
    public static BacktestReport run(
            Qualifier qualifier, FactTable facts, Rules rules, BacktestPlan plan, Progress progress)
            throws InvalidModelException {
        return new Backtest(qualifier, facts, rules, plan).run(progress);
    }

    private BacktestReport run(Progress progress) throws InvalidModelException {
        List<Instant> dates = dates();
        for (Instant date : dates) {
            judge(qualify(date, progress), date.getEpochSecond());
        }
        SortedMap<LocalDate, Integer> perWeek = perWeek(progress);
        return new BacktestReport(
                plan,
                dates,
                ranking.size(),
                ranking.hits(),
                new Proportion(foreseen, called),
                new Proportion(foreseen, ranking.hits()),
                ranking.lift(),
                perWeek,
                List.copyOf(failures.values()));
    }

    private Qualification qualify(Instant date, Progress progress) throws InvalidModelException {
        Qualification then = qualifier.qualify(facts, rules, date, progress);
        then.failures().forEach(failure -> failures.putIfAbsent(failure.contribution(), failure));
        return then;
    }

    /** Dates whose horizon is over by the end; at least the first, so that a short past is told of as what it is. */
    private List<Instant> dates() {
        List<Instant> dates = new ArrayList<>();
        Instant date = plan.from();
        Instant last = plan.to().minus(Duration.ofDays(plan.horizonDays()));
        do {
            dates.add(date);
            date = date.plus(Duration.ofDays(plan.everyDays()));
        } while (!date.isAfter(last));
        return dates;
    }

    private void judge(Qualification then, long date) {
        long end = Math.min(
                date + Duration.ofDays(plan.horizonDays()).toSeconds(),
                plan.to().getEpochSecond());
        for (int row = 0; row < then.size(); row++) {
            long outcome = outcomes.first(facts.row(then.facts().id(row)));
            if (outcome <= date) {
                continue;
            }
            boolean hit = outcome <= end;
            ranking.add(then.thousandths(plan.axis(), row), hit);
            if (isCalled(then.stage(row))) {
                called++;
                foreseen += hit ? 1 : 0;
            }
        }
    }

    private boolean isCalled(int stage) {
        return stage >= threshold && !rules.lifecycle().stages().get(stage).aside();
    }

    private SortedMap<LocalDate, Integer> perWeek(Progress progress) throws InvalidModelException {
        SortedMap<LocalDate, Integer> weeks = new TreeMap<>();
        LocalDate last = monday(plan.to().getEpochSecond());
        for (LocalDate week = monday(plan.from().getEpochSecond()); !week.isAfter(last); week = week.plusWeeks(1)) {
            weeks.put(week, 0);
        }
        long from = plan.from().getEpochSecond();
        qualify(plan.to(), progress)
                .eachMove(
                        (row, before, to, at) -> {
                            if (at >= from && isCalled(to) && !isCalled(before)) {
                                weeks.merge(monday(at), 1, Integer::sum);
                            }
                        },
                        progress)
                .ifPresent(failure -> failures.putIfAbsent(failure.contribution(), failure));
        return weeks;
    }

    private LocalDate monday(long second) {
        return LocalDate.ofInstant(Instant.ofEpochSecond(second), rules.zone())
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
