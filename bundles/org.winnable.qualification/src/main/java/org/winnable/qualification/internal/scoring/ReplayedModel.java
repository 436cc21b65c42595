package org.winnable.qualification.internal.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.winnable.core.plugin.ContributionId;
import org.winnable.core.plugin.Guard;
import org.winnable.core.plugin.Outcome;
import org.winnable.core.plugin.Phase;
import org.winnable.core.plugin.PluginFailure;
import org.winnable.core.work.Progress;
import org.winnable.qualification.internal.lead.LeadCursor;
import org.winnable.qualification.internal.scoring.MomentScores.StrategyFailure;

/**
 * The strategies that count in some scores, asked about moments of the past. They are asked too often for a guard around each
 * call; there is one around each stretch of work, and who was asked last is named when a stretch does not end. Used by one
 * thread.
 */
public final class ReplayedModel {

    private final List<ModelStrategy> strategies;
    private final Caps caps;
    private final Guard guard;
    private final List<MomentScores> moments = new ArrayList<>();

    ReplayedModel(List<ModelStrategy> strategies, Caps caps, Guard guard) {
        this.strategies = List.copyOf(strategies);
        this.caps = caps;
        this.guard = guard;
    }

    /** What became of a stretch of work. */
    private sealed interface End {

        record Done() implements End {}

        record Threw(StrategyFailure failure) implements End {}

        /** Our own mistake, which no plug-in must be blamed for. */
        record Broke(Throwable cause) implements End {}
    }

    /** Scores of whatever the cursor shows. */
    public MomentScores at(LeadCursor lead) {
        MomentScores scores = new MomentScores(strategies, caps, lead);
        moments.add(scores);
        return scores;
    }

    /**
     * Does a stretch of work that asks the scores.
     *
     * @return the failure of the strategy that broke it off; empty if none did
     * @throws CancellationException if the user cancelled
     */
    public Optional<PluginFailure> run(Runnable work, Progress progress) {
        if (strategies.isEmpty()) {
            work.run();
            return Optional.empty();
        }
        for (ModelStrategy strategy : strategies) {
            Optional<PluginFailure> paused = guard.health().paused(strategy.id());
            if (paused.isPresent()) {
                return paused;
            }
        }
        Outcome<End> outcome = guard.watch(this::asked, Phase.CALL, Guard.QUICK, progress, () -> end(work));
        return switch (outcome) {
            case Outcome.Success<End>(End.Done done) -> Optional.empty();
            case Outcome.Success<End>(End.Threw(StrategyFailure failure)) ->
                guard.failed(failure.strategy().id(), Phase.CALL, Objects.requireNonNull(failure.getCause()))
                        .failure();
            case Outcome.Success<End>(End.Broke(Throwable cause)) -> throw rethrown(cause);
            case Outcome.Failure<End>(PluginFailure failure) -> Optional.of(failure);
        };
    }

    private static End end(Runnable work) {
        try {
            work.run();
            return new End.Done();
        } catch (StrategyFailure failure) {
            return new End.Threw(failure);
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException | Error e) {
            return new End.Broke(e);
        }
    }

    private static RuntimeException rethrown(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException exception ? exception : new IllegalStateException(cause);
    }

    private ContributionId asked() {
        for (MomentScores scores : moments) {
            ModelStrategy strategy = scores.asked();
            if (strategy != null) {
                return strategy.id();
            }
        }
        return strategies.getFirst().id();
    }
}
