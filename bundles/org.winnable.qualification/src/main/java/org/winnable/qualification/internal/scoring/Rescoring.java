package org.winnable.qualification.internal.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.winnable.core.plugin.Guard;
import org.winnable.core.plugin.Outcome;
import org.winnable.core.plugin.Phase;
import org.winnable.core.plugin.PluginFailure;
import org.winnable.core.scoring.ScoringChange;
import org.winnable.core.work.Progress;
import org.winnable.qualification.internal.lead.FactsAsOf;
import org.winnable.qualification.internal.lead.LeadCursor;
import org.winnable.qualification.internal.work.Workers;

/**
 * Scores everyone strategy by strategy, and keeps account of how that may differ from before. What a strategy gave before stands where
 * nothing changed: the whole of it, or an axis, or a person. Used by one thread, which the workers help.
 */
final class Rescoring {

    /** How many leads are scored between two looks at whether the user cancelled. */
    private static final int CANCEL_STEP = 256;

    private final FactsAsOf facts;
    private final @Nullable EarlierScores before;
    private final Guard guard;
    private final Workers workers;
    private final Progress progress;
    private final Difference difference;
    private final List<ModelStrategy> counted = new ArrayList<>();
    private final List<ScoreColumns> parts = new ArrayList<>();
    private final List<PluginFailure> failed = new ArrayList<>();
    private final Set<ModelStrategy> stood = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * What a strategy gave by other parameters, or about other facts.
     *
     * @param part of which everything stands that is not concerned
     * @param change what other parameters concern; null if none of them is another
     * @param axes that are concerned, a bit each
     */
    private record Earlier(ScoreColumns part, @Nullable ScoringChange change, int axes) {

        boolean concerns(LeadCursor lead) {
            return change != null && change.concerns(lead);
        }
    }

    Rescoring(FactsAsOf facts, @Nullable EarlierScores before, Guard guard, Workers workers, Progress progress) {
        this.facts = facts;
        this.before = before;
        this.guard = guard;
        this.workers = workers;
        this.progress = progress;
        this.difference = new Difference(facts.size());
    }

    /** Lets a strategy score; one that fails is left out of everyone's scores. */
    void score(ModelStrategy strategy) {
        EarlierScores known = before;
        ScoreColumns same =
                known == null || known.change() != null ? null : known.scores().part(strategy);
        if (same != null) {
            progress.advance(facts.size());
            stood.add(strategy);
            count(strategy, same);
            return;
        }
        switch (earlier(strategy)) {
            case Outcome.Failure<Optional<Earlier>>(PluginFailure reason) -> leaveOut(reason);
            case Outcome.Success<Optional<Earlier>>(Optional<Earlier> found)
            when found.isPresent() -> again(strategy, found.get());
            case Outcome.Success<Optional<Earlier>> nothing -> {
                difference.addEveryone(Difference.ALL);
                fill(strategy, new ScoreColumns(facts.size()), Difference.ALL, null);
            }
        }
    }

    /** Everyone's scores by the strategies that were let score. */
    Rescored end(Caps caps, List<PluginFailure> missing) {
        List<PluginFailure> failures = new ArrayList<>(missing);
        failures.addAll(failed);
        Scores known = before == null ? null : before.scores();
        if (known == null || known.strategies().size() != stood.size() || counted.size() != stood.size()) {
            // a strategy came or is gone: nobody knows what it gave in the past
            difference.addEveryone(Difference.ALL);
        } else {
            difference.addEveryone(Difference.axes(axis -> !caps.allowSame(axis, known.caps())));
        }
        boolean sameRows = before != null && before.change() == null;
        ScoreColumns columns =
                ScoreColumns.sum(parts, caps, known == null || !sameRows ? null : known.columns(), difference, workers);
        return new Rescored(new Scores(columns, counted, parts, failures, caps), difference);
    }

    private void again(ModelStrategy strategy, Earlier earlier) {
        if (earlier.axes() != 0) {
            difference.expect(earlier.axes());
        }
        ScoreColumns part = earlier.change() == null
                ? new ScoreColumns(facts.size())
                : ScoreColumns.sharing(earlier.part(), earlier.axes());
        fill(strategy, part, earlier.axes(), earlier);
    }

    /** What a strategy gave before from which it can be told what it gives now; empty if it must be asked about everyone. */
    private Outcome<Optional<Earlier>> earlier(ModelStrategy strategy) {
        EarlierScores known = before;
        if (known == null) {
            return new Outcome.Success<>(Optional.empty());
        }
        Scores scores = known.scores();
        // of other facts only what was used in the same way can be compared: a scorer is prepared for its facts
        ModelStrategy other = known.change() == null
                ? scores.before(strategy)
                : scores.prepared(strategy.use(), strategy.contribution());
        ScoreColumns part = other == null ? null : scores.part(other);
        // each stands for one: of two that come from it, one is new
        if (other == null || part == null || !stood.add(other)) {
            return new Outcome.Success<>(Optional.empty());
        }
        if (known.change() != null) {
            return new Outcome.Success<>(Optional.of(new Earlier(part, null, Difference.ALL)));
        }
        return guard.call(strategy.id(), Phase.PREPARATION, Guard.QUICK, () -> {
            ScoringChange change = strategy.scorer().changeFrom(other.scorer());
            return Optional.of(new Earlier(part, change, Difference.axes(change::concerns)));
        });
    }

    /** Fills some axes of the columns of a strategy. */
    private void fill(ModelStrategy strategy, ScoreColumns part, int axes, @Nullable Earlier earlier) {
        AtomicReference<@Nullable PluginFailure> failure = new AtomicReference<>();
        workers.forEachChunk(facts.size(), (chunk, from, to) -> {
            progress.checkCancelled();
            if (failure.get() == null && axes != 0) {
                Tally tally = Tally.summing(strategy, facts.cursor(), axes, part);
                stretch(strategy, tally, part, earlier, from, to)
                        .failure()
                        .ifPresent(reason -> failure.compareAndSet(null, reason));
            }
            progress.advance(to - from);
        });
        PluginFailure reason = failure.get();
        if (reason == null) {
            count(strategy, part);
        } else {
            leaveOut(reason);
        }
    }

    /** The deadline is that of a quick call: a stretch takes milliseconds, and nobody should wait a minute for a loop. */
    private Outcome<Tally> stretch(
            ModelStrategy strategy, Tally tally, ScoreColumns part, @Nullable Earlier earlier, int from, int to) {
        return guard.call(strategy.id(), Phase.CALL, Guard.QUICK, progress, () -> {
            for (int row = from; row < to; row++) {
                if ((row - from) % CANCEL_STEP == 0) {
                    progress.checkCancelled();
                }
                if (earlier == null) {
                    tally.scoreRow(row);
                } else {
                    scoreAgain(row, tally, part, earlier);
                }
            }
            return tally;
        });
    }

    private void scoreAgain(int row, Tally tally, ScoreColumns part, Earlier earlier) {
        int then = before == null ? -1 : before.then(row);
        tally.lead().moveTo(row);
        if (then < 0 || earlier.concerns(tally.lead())) {
            difference.add(row, earlier.axes());
            tally.scoreRow(row);
        } else {
            part.copy(row, earlier.part(), then, earlier.axes());
        }
    }

    private void count(ModelStrategy strategy, ScoreColumns part) {
        counted.add(strategy);
        parts.add(part);
    }

    private void leaveOut(PluginFailure reason) {
        // whether it gave anything before or not, it gives nothing now
        difference.addEveryone(Difference.ALL);
        failed.add(reason);
    }
}
