package org.winnable.core.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.TrainedState;

/**
 * How strategies are combined into scores: which, with what parameters and weight, and the most an axis can reach.
 *
 * @param id the file's name without extension
 * @param name for people
 * @param version rises with each publication
 * @param strategies in the order in which a ledger lists them
 * @param caps the most points per axis; axes without entry have no cap
 */
public record ScoringModel(String id, String name, int version, List<StrategyUse> strategies, Map<Axis, Double> caps) {

    /** Copies the collections. */
    public ScoringModel {
        strategies = List.copyOf(strategies);
        caps = Map.copyOf(caps);
    }

    /**
     * One strategy in a model. The same strategy may be used several times with different parameters.
     *
     * @param strategy the id of the strategy's contribution
     * @param weight multiplies each of its entries; 1 leaves them as they are
     * @param parameters as the file holds them; checked by the strategy's schema when the model is prepared, so that a model
     *     whose plug-in is missing can still be read
     * @param trained what the strategy learnt, if the model names a version of it; it was trained for this strategy
     */
    public record StrategyUse(
            String strategy, double weight, Map<String, Object> parameters, Optional<TrainedState> trained) {

        /** Copies the parameters and refuses weights that are not finite and states of other strategies. */
        public StrategyUse {
            parameters = Map.copyOf(parameters);
            if (!Double.isFinite(weight)) {
                throw new IllegalArgumentException("weight " + weight);
            }
            if (trained.isPresent() && !trained.get().report().strategy().equals(strategy)) {
                throw new IllegalArgumentException(trained.get() + " was not trained for " + strategy);
            }
        }

        /** A strategy without trained state. */
        public StrategyUse(String strategy, double weight, Map<String, Object> parameters) {
            this(strategy, weight, parameters, Optional.empty());
        }

        /** This strategy by another state, or none. */
        public StrategyUse withTrained(Optional<TrainedState> state) {
            return new StrategyUse(strategy, weight, parameters, state);
        }
    }
}
