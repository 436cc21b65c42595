package org.winnable.qualification.internal.scoring;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.winnable.core.plugin.Guard;
import org.winnable.core.plugin.Outcome;
import org.winnable.core.plugin.Phase;
import org.winnable.core.plugin.PluginFailure;
import org.winnable.core.scoring.Axis;
import org.winnable.core.work.Progress;
import org.winnable.qualification.internal.lead.FactsAsOf;
import org.winnable.qualification.internal.work.Workers;
import org.winnable.qualification.ledger.AxisLedger;
import org.winnable.qualification.ledger.LedgerEntry;

/**
 * A model whose strategies are ready. Scores strategy by strategy, each over all leads, so that one that fails half-way can be
 * left out as a whole: nobody's score holds part of it. Immutable and thread-safe.
 */
public final class PreparedModel {

    private final List<ModelStrategy> strategies;
    private final List<PluginFailure> failures;
    private final Caps caps;
    private final Guard guard;

    PreparedModel(List<ModelStrategy> strategies, List<PluginFailure> failures, Caps caps, Guard guard) {
        this.strategies = List.copyOf(strategies);
        this.failures = List.copyOf(failures);
        this.caps = caps;
        this.guard = guard;
    }

    /** How many strategies take part. */
    public int strategyCount() {
        return strategies.size();
    }

    /** Strategies that are missing or could not be prepared. */
    public List<PluginFailure> failures() {
        return failures;
    }

    /**
     * The scores of everyone.
     *
     * @param before scores of the same date: of the same facts, strategies that take part again are not asked again, and those with
     *     other parameters about no more than what these change; of other facts, strategies are asked about who changed
     * @throws CancellationException if the user cancelled
     */
    public Rescored score(FactsAsOf facts, @Nullable EarlierScores before, Workers workers, Progress progress) {
        Rescoring rescoring = new Rescoring(facts, before, guard, workers, progress);
        for (ModelStrategy strategy : strategies) {
            rescoring.score(strategy);
        }
        return rescoring.end(caps, failures);
    }

    /** The strategies that count in some scores, to be asked about the past. */
    public ReplayedModel replayed(Scores scores) {
        return new ReplayedModel(scores.strategies(), caps, guard);
    }

    /** This model without a strategy that failed. */
    public PreparedModel without(PluginFailure failure) {
        List<ModelStrategy> others = strategies.stream()
                .filter(strategy -> !strategy.id().equals(failure.contribution()))
                .toList();
        List<PluginFailure> all =
                Stream.concat(failures.stream(), Stream.of(failure)).toList();
        return new PreparedModel(others, all, caps, guard);
    }

    /** The ledgers of one row, by the strategies that count in the given scores. */
    public Ledgers explain(FactsAsOf facts, int row, Scores scores) {
        Map<Axis, List<LedgerEntry>> entries = new EnumMap<>(Axis.class);
        for (Axis axis : Axis.values()) {
            entries.put(axis, new ArrayList<>());
        }
        List<PluginFailure> failed = new ArrayList<>(scores.failures());
        for (ModelStrategy strategy : scores.strategies()) {
            Outcome<Tally> outcome = guard.call(strategy.id(), Phase.CALL, Guard.QUICK, () -> {
                Tally tally = Tally.remembering(strategy, facts.cursor());
                tally.scoreRow(row);
                return tally;
            });
            switch (outcome) {
                case Outcome.Success<Tally>(Tally tally) ->
                    tally.entries()
                            .forEach(e -> entries.computeIfAbsent(e.axis(), axis -> new ArrayList<>())
                                    .add(e.entry()));
                case Outcome.Failure<Tally>(PluginFailure reason) -> failed.add(reason);
            }
        }
        Map<Axis, AxisLedger> ledgers = new EnumMap<>(Axis.class);
        entries.forEach((axis, list) -> ledgers.put(axis, caps.ledger(axis, list)));
        return new Ledgers(ledgers, failed);
    }
}
