package org.winnable.scoring.ui.internal.past;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.winnable.core.figure.Proportion;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.rules.Lifecycle;
import org.winnable.qualification.backtest.BacktestPlan;
import org.winnable.qualification.backtest.BacktestReport;
import org.winnable.qualification.backtest.BacktestReport.Lift;
import org.winnable.scoring.ui.internal.Messages;
import org.winnable.ui.text.Patterns;
import org.winnable.ui.text.StageNames;

/** What came of a trial, in sentences; what is in force stands beside the draft. Pure. */
final class PastSentences {

    private final PastTrial trial;
    private final BacktestReport shown;
    private final BacktestPlan plan;
    private final String stage;
    private final ZoneId zone;

    PastSentences(PastTrial trial) {
        this.trial = trial;
        shown = trial.shown();
        plan = shown.plan();
        Lifecycle lifecycle = trial.draft().lifecycle();
        stage = StageNames.brief(lifecycle)
                .get(lifecycle.place(plan.threshold()).orElseThrow());
        zone = trial.draft().published().zone();
    }

    /** What was done. */
    String about() {
        return Patterns.format(
                Messages.Past_about,
                shown.dates().size(),
                day(plan.from()),
                day(plan.to()),
                shown.judgements(),
                shown.outcomes(),
                plan.horizonDays());
    }

    /** Which interactions are taken for outcomes. */
    String outcomes() {
        return plan.outcomes().stream().map(InteractionType::label).sorted().collect(Collectors.joining(", "));
    }

    /** Whether anything can be said at all: judgements, and an outcome after one of them. */
    boolean saysAnything() {
        return shown.outcomes() > 0;
    }

    /** Why nothing can be said, and what would change that. */
    String missing() {
        return shown.judgements() == 0
                ? Patterns.format(Messages.Past_nobody, day(plan.from()), day(plan.to()))
                : Patterns.format(Messages.Past_noOutcome, day(plan.from()), day(plan.to()), outcomes());
    }

    /** Of those for whom sales is called, how many were worth it. */
    String precision() {
        if (shown.precision().total() == 0) {
            return Patterns.format(Messages.Past_nobodyCalled, stage)
                    + beside(BacktestReport::precision, Messages.Past_besideShare);
        }
        return share(Messages.Past_precision, shown.precision())
                + beside(BacktestReport::precision, Messages.Past_besideShare);
    }

    /** Of those who were worth it, for how many sales is called. */
    String recall() {
        return share(Messages.Past_recall, shown.recall()) + beside(BacktestReport::recall, Messages.Past_besideShare);
    }

    /** What the best tenth has. */
    String lift() {
        Lift first = shown.lift().getFirst();
        String sentence = Patterns.format(
                Messages.Past_lift,
                first.ranked(),
                plan.axis().label().toLowerCase(Locale.getDefault()),
                first.captured(),
                first.times());
        return sentence
                + trial.beside()
                        .map(before -> Patterns.format(
                                Messages.Past_besideLift,
                                before.lift().getFirst().captured()))
                        .orElse("");
    }

    /** How many come in a week, against what sales can take. */
    String weeks() {
        int weeks = shown.perWeek().size();
        double capacity = plan.capacityPerWeek();
        String sentence = capacity > 0
                ? Patterns.format(
                        Messages.Past_weeksCapacity,
                        shown.meanPerWeek(),
                        stage,
                        shown.weeksAboveCapacity(),
                        weeks,
                        capacity)
                : Patterns.format(Messages.Past_weeks, shown.meanPerWeek(), stage);
        String pattern = capacity > 0 ? Messages.Past_besideWeeksCapacity : Messages.Past_besideWeeks;
        return sentence
                + trial.beside()
                        .map(before -> Patterns.format(pattern, before.meanPerWeek(), before.weeksAboveCapacity()))
                        .orElse("");
    }

    /** A point of the curve. */
    String point(int place) {
        Lift point = shown.lift().get(place);
        String sentence = Patterns.format(
                Messages.Past_point,
                point.ranked(),
                plan.axis().label().toLowerCase(Locale.getDefault()),
                point.captured());
        return sentence
                + trial.beside()
                        .map(before -> Patterns.format(
                                Messages.Past_besideFigure,
                                before.lift().get(place).captured()))
                        .orElse("");
    }

    /** A week. */
    String week(LocalDate monday) {
        int people = shown.perWeek().getOrDefault(monday, 0);
        String sentence = Patterns.format(Messages.Past_week, day(monday), people, stage);
        return sentence
                + trial.beside()
                        .map(before -> Patterns.format(
                                Messages.Past_besideCount, before.perWeek().getOrDefault(monday, 0)))
                        .orElse("");
    }

    /** A day as it is written here, short. */
    static String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(day);
    }

    private String day(Instant at) {
        return day(LocalDate.ofInstant(at, zone));
    }

    private String share(String pattern, Proportion share) {
        return Patterns.format(pattern, share.share(), stage, share.low(), share.high(), share.total());
    }

    private String beside(Function<BacktestReport, Proportion> figure, String pattern) {
        Optional<Proportion> before = trial.beside().map(figure).filter(share -> share.total() > 0);
        return before.map(share -> Patterns.format(pattern, share.share(), share.low(), share.high()))
                .orElse("");
    }
}
