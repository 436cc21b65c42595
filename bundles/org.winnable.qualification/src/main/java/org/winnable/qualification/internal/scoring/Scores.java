package org.winnable.qualification.internal.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winnable.core.plugin.Contribution;
import org.winnable.core.plugin.PluginFailure;
import org.winnable.core.rules.ScoringModel.StrategyUse;
import org.winnable.core.scoring.ScoringStrategy;

/**
 * Everyone's scores.
 *
 * @param columns the sums, caps applied
 * @param strategies those that took part
 * @param parts what each of these gave, in the same order
 * @param failures those that did not take part, and why
 * @param caps the most that each axis can reach
 */
public record Scores(
        ScoreColumns columns,
        List<ModelStrategy> strategies,
        List<ScoreColumns> parts,
        List<PluginFailure> failures,
        Caps caps) {

    /** Copies the lists. */
    public Scores {
        strategies = List.copyOf(strategies);
        parts = List.copyOf(parts);
        failures = List.copyOf(failures);
    }

    /** What a strategy gave, null if it took no part. */
    @Nullable
    ScoreColumns part(ModelStrategy strategy) {
        int place = strategies.indexOf(strategy);
        return place < 0 ? null : parts.get(place);
    }

    /**
     * The strategy that took part with other parameters, the same weight and the same trained state; null if there is none, or more
     * than one.
     */
    @Nullable
    ModelStrategy before(ModelStrategy strategy) {
        List<ModelStrategy> alike = strategies.stream()
                .filter(other -> other.contribution() == strategy.contribution()
                        && other.use().weight() == strategy.use().weight()
                        && other.use().trained().equals(strategy.use().trained()))
                .toList();
        return alike.size() == 1 ? alike.getFirst() : null;
    }

    /** The strategy that took part by a use, prepared by a contribution; null if there is none. */
    @Nullable
    ModelStrategy prepared(StrategyUse use, Contribution<ScoringStrategy> contribution) {
        for (ModelStrategy strategy : strategies) {
            if (strategy.contribution() == contribution && strategy.use().equals(use)) {
                return strategy;
            }
        }
        return null;
    }
}
