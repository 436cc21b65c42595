package org.winnable.qualification.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.winnable.core.plugin.PluginFailure;
import org.winnable.core.rules.Rules;
import org.winnable.core.work.Progress;
import org.winnable.qualification.history.StageMoves;
import org.winnable.qualification.internal.lead.FactChange;
import org.winnable.qualification.internal.lead.FactsAsOf;
import org.winnable.qualification.internal.lead.LeadCursor;
import org.winnable.qualification.internal.lead.MonthEnds;
import org.winnable.qualification.internal.lifecycle.LabelRules;
import org.winnable.qualification.internal.lifecycle.Moment;
import org.winnable.qualification.internal.lifecycle.NextStep;
import org.winnable.qualification.internal.lifecycle.OpenQuestions;
import org.winnable.qualification.internal.lifecycle.Replay;
import org.winnable.qualification.internal.lifecycle.StageRules;
import org.winnable.qualification.internal.scoring.Difference;
import org.winnable.qualification.internal.scoring.FitGains;
import org.winnable.qualification.internal.scoring.Ledgers;
import org.winnable.qualification.internal.scoring.PreparedModel;
import org.winnable.qualification.internal.scoring.ReplayedModel;
import org.winnable.qualification.internal.scoring.Rescored;
import org.winnable.qualification.internal.verdict.VerdictRules;
import org.winnable.qualification.internal.work.Workers;
import org.winnable.qualification.verdict.Clause;
import org.winnable.qualification.verdict.OpenQuestion;
import org.winnable.qualification.verdict.Verdict;

/** Facts, rules and date made ready: judges everyone, and explains anyone by the same parts. Immutable and thread-safe. */
public final class Judge {

    /** How many histories are replayed between two looks at whether the user cancelled, and under one deadline. */
    private static final int STRETCH = 2048;

    private final FactsAsOf facts;
    private final Rules rules;
    private final long asOf;
    private final PreparedModel model;
    private final VerdictRules verdictRules;
    private final StageRules stageRules;
    private final LabelRules labelRules;
    private final NextStep nextStep;
    private final MonthEnds ends;
    private final OpenQuestions questions;

    /** A judge with a model that was prepared for the facts. */
    public Judge(FactsAsOf facts, Rules rules, Instant asOf, PreparedModel model) {
        this.asOf = asOf.getEpochSecond();
        this.facts = facts;
        this.rules = rules;
        this.model = model;
        this.verdictRules = new VerdictRules(rules, facts.facts(), asOf);
        this.stageRules = new StageRules(rules.lifecycle(), facts.facts());
        this.labelRules = new LabelRules(rules.lifecycle(), facts.facts());
        this.nextStep = new NextStep(rules, stageRules);
        this.questions = new OpenQuestions(rules, stageRules);
        this.ends = new MonthEnds(rules.zone());
    }

    /** This judge by other rules, for which the model was prepared for the same facts. */
    public Judge with(Rules others, PreparedModel otherModel) {
        return new Judge(this, others, otherModel);
    }

    private Judge(Judge same, Rules rules, PreparedModel model) {
        this.asOf = same.asOf;
        this.facts = same.facts;
        this.rules = rules;
        this.model = model;
        boolean sameVerdicts = EarlierJudgement.agree(same.rules, rules);
        this.verdictRules =
                sameVerdicts ? same.verdictRules : new VerdictRules(rules, facts.facts(), Instant.ofEpochSecond(asOf));
        boolean sameStages = same.rules.lifecycle().equals(rules.lifecycle());
        this.stageRules = sameStages ? same.stageRules : new StageRules(rules.lifecycle(), facts.facts());
        this.labelRules = sameStages ? same.labelRules : new LabelRules(rules.lifecycle(), facts.facts());
        this.nextStep = new NextStep(rules, stageRules);
        this.questions = new OpenQuestions(rules, stageRules);
        this.ends = same.rules.zone().equals(rules.zone()) ? same.ends : new MonthEnds(rules.zone());
    }

    /**
     * What stands of a judgement made by this judge where other rules count, or other facts.
     *
     * @param change who is as they were; null if the facts are the same
     */
    public EarlierJudgement earlier(Judgements judgements, Rules others, @Nullable FactChange change) {
        return EarlierJudgement.of(judgements, rules, others, change);
    }

    /** The facts it judges by. */
    public FactsAsOf facts() {
        return facts;
    }

    /**
     * The judgement on everyone. Reports a step per row and strategy, and one per row for verdict and stage. A strategy that
     * fails only when it is asked about the past is left out of everything, like one that fails at once.
     *
     * @param earlier a judgement of the same date, of which is taken what stands
     */
    public Judgements judge(@Nullable EarlierJudgement earlier, Workers workers, Progress progress) {
        PreparedModel counted = model;
        while (true) {
            Rescored rescored = counted.score(facts, earlier == null ? null : earlier.scores(), workers, progress);
            JudgementColumns columns = new JudgementColumns(facts.size());
            PluginFailure failure = stand(rescored, columns, earlier, workers, progress);
            if (failure == null) {
                return new Judgements(rescored.scores(), columns);
            }
            counted = counted.without(failure);
        }
    }

    /** The verdict on a row with its evidence. */
    public Verdict verdict(int row) {
        return verdictRules.explain(facts.cursor(row));
    }

    /** What the scores of a row consist of. */
    public Ledgers ledgers(int row, Judgements judgements) {
        return model.explain(facts, row, judgements.scores());
    }

    /** Every change of stage of the person in a row, oldest first; none if a strategy fails that did not fail before. */
    public List<Replay.Step> history(int row, Judgements judgements) {
        ReplayedModel replayed = model.replayed(judgements.scores());
        List<Replay.Step> steps = new ArrayList<>();
        Replay replay = replay(moment(replayed));
        return replayed.run(() -> replay.run(row, steps), Progress.NONE).isEmpty() ? steps : List.of();
    }

    /**
     * Tells of every coming into a stage, row by row. Reports a step per row.
     *
     * @return why it broke off, if a strategy fails that did not fail before
     */
    public Optional<PluginFailure> moves(Judgements judgements, StageMoves moves, Progress progress) {
        ReplayedModel replayed = model.replayed(judgements.scores());
        Replay replay = replay(moment(replayed));
        Optional<PluginFailure> failure = Optional.empty();
        for (int start = 0; start < facts.size() && failure.isEmpty(); start += STRETCH) {
            int first = start;
            int end = Math.min(facts.size(), start + STRETCH);
            progress.checkCancelled();
            // told after the stretch: a plug-in's deadline is no limit for who listens
            List<List<Replay.Step>> stretch = new ArrayList<>();
            failure = replayed.run(
                    () -> {
                        for (int row = first; row < end; row++) {
                            List<Replay.Step> steps = new ArrayList<>();
                            replay.run(row, steps);
                            stretch.add(steps);
                        }
                    },
                    progress);
            for (int place = 0; place < stretch.size() && failure.isEmpty(); place++) {
                int row = first + place;
                stretch.get(place).forEach(step -> moves.came(row, step.from(), step.to(), step.at()));
            }
            progress.advance(end - (long) first);
        }
        return failure;
    }

    /** What would bring the person in a row further. */
    public String nextStep(int row, Verdict verdict, Judgements judgements) {
        return nextStep.tell(
                judgements.columns().stage(row), now(row, judgements), verdict, verdictRules.gaps(facts.cursor(row)));
    }

    /** What is still to be known of the person in a row, the most valuable first. */
    public List<OpenQuestion> questions(int row, Verdict verdict, Judgements judgements) {
        return questions.of(
                facts.facts(),
                row,
                judgements.columns().stage(row),
                now(row, judgements),
                verdict,
                verdictRules.gaps(facts.cursor(row)),
                FitGains.of(facts.facts(), row, asOf, model.replayed(judgements.scores())));
    }

    private Moment now(int row, Judgements judgements) {
        Moment moment = moment(model.replayed(judgements.scores()));
        moment.show(
                row,
                asOf,
                judgements.columns().entered(row),
                judgements.scores().columns());
        return moment;
    }

    /** Finds verdict, stage and labels of everyone; gives the failure of a strategy that broke it off. */
    private @Nullable PluginFailure stand(
            Rescored rescored,
            JudgementColumns columns,
            @Nullable EarlierJudgement earlier,
            Workers workers,
            Progress progress) {
        AtomicReference<@Nullable PluginFailure> failure = new AtomicReference<>();
        workers.forEachChunk(facts.size(), (chunk, from, to) -> {
            ReplayedModel replayed = model.replayed(rescored.scores());
            Stander stander = new Stander(replayed, rescored, columns, earlier);
            for (int start = from; start < to && failure.get() == null; start += STRETCH) {
                int first = start;
                int end = Math.min(to, start + STRETCH);
                progress.checkCancelled();
                replayed.run(() -> stander.stand(first, end), progress)
                        .ifPresentOrElse(
                                reason -> failure.compareAndSet(null, reason), () -> stander.label(first, end));
            }
            progress.advance(to - from);
        });
        return failure.get();
    }

    /** Finds out row by row where people stand. Used by one thread. */
    private final class Stander {

        private final LeadCursor lead = facts.cursor();
        private final Moment moment;
        private final Replay replay;
        private final Rescored rescored;
        private final JudgementColumns columns;
        private final @Nullable EarlierJudgement earlier;

        Stander(
                ReplayedModel replayed,
                Rescored rescored,
                JudgementColumns columns,
                @Nullable EarlierJudgement earlier) {
            this.moment = moment(replayed);
            this.replay = replay(moment);
            this.rescored = rescored;
            this.columns = columns;
            this.earlier = earlier;
        }

        /** Verdict and stage. */
        void stand(int from, int to) {
            EarlierJudgement known = earlier;
            for (int row = from; row < to; row++) {
                int verdict = known == null ? -1 : known.verdict(row);
                if (known == null || verdict < 0) {
                    lead.moveTo(row);
                    for (Clause clause : JudgementColumns.CLAUSES) {
                        columns.set(clause, row, verdictRules.status(clause, lead));
                    }
                } else {
                    columns.copyVerdict(row, known.columns(), verdict);
                }
                int stage = known == null ? -1 : known.stage(row, rescored.difference());
                if (known == null || stage < 0) {
                    columns.setStage(row, replay.run(row), replay.entered(), replay.askedAxes());
                } else {
                    columns.copyStage(row, known.columns(), stage);
                }
            }
        }

        /** Labels, of which none but a score or the stage may make another. */
        void label(int from, int to) {
            EarlierJudgement known = earlier;
            Difference difference = rescored.difference();
            for (int row = from; row < to; row++) {
                if (known == null || difference.axes(row) != 0 || known.stage(row, difference) < 0) {
                    moment.show(
                            row, asOf, columns.entered(row), rescored.scores().columns());
                    columns.setLabels(
                            row,
                            labelRules.labels(moment),
                            labelRules.temperature(moment),
                            labelRules.isForRemoval(moment));
                }
            }
        }
    }

    private Moment moment(ReplayedModel replayed) {
        return new Moment(
                facts,
                replayed,
                verdictRules,
                rules.zone(),
                ends,
                rules.agreement().activity().withinMonths());
    }

    private Replay replay(Moment moment) {
        return new Replay(facts.facts(), stageRules, moment, asOf);
    }
}
