package org.winnable.application;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.winnable.application.internal.RawParameters;
import org.winnable.application.internal.Thresholds;
import org.winnable.core.rules.Condition.ScoreAtLeast;
import org.winnable.core.rules.Lifecycle;
import org.winnable.core.rules.Rules;
import org.winnable.core.rules.ScoringModel;
import org.winnable.core.rules.ScoringModel.StrategyUse;
import org.winnable.core.scoring.Axis;

/**
 * A scoring model and the thresholds of a lifecycle as somebody tries them, beside what is in force. Immutable and
 * thread-safe: every change makes another draft, so that going back is keeping the one before.
 *
 * <p>A draft may hold values that its strategies refuse; that shows when people are judged by it.
 *
 * @param published what is in force
 * @param model what is tried
 * @param lifecycle the stages with the thresholds that are tried
 */
public record ModelDraft(Rules published, ScoringModel model, Lifecycle lifecycle) {

    /** A threshold of the lifecycle: a least score that decides on a stage, a label or the market. */
    public record Threshold(Rule rule, String name, ScoreAtLeast score) {

        /** What a threshold decides. */
        public enum Rule {
            /** Coming into the stage of that name. */
            ENTER,
            /** Staying in the stage of that name. */
            STAY,
            /** Leaving the stage of that name. */
            LEAVE,
            /** Having the label of that name. */
            LABEL,
            /** Being counted to that part of the market. */
            MARKET,
            /** Being proposed for removal. */
            REMOVAL
        }
    }

    /** A draft that changes nothing yet. */
    public static ModelDraft of(Rules published) {
        return new ModelDraft(published, published.model(), published.lifecycle());
    }

    /** What people are judged by who are judged by this draft. */
    public Rules rules() {
        return new Rules(published.zone(), published.agreement(), lifecycle, model);
    }

    /** Whether anything is other than what is in force. */
    public boolean differs() {
        return !model.equals(published.model()) || !lifecycle.equals(published.lifecycle());
    }

    /** How many values are other than what is in force. */
    public int changes() {
        int changes = 0;
        List<StrategyUse> uses = published.model().strategies();
        for (int use = 0; use < uses.size(); use++) {
            StrategyUse before = uses.get(use);
            StrategyUse now = model.strategies().get(use);
            changes += before.weight() == now.weight() ? 0 : 1;
            changes += RawParameters.differences(before.parameters(), now.parameters());
        }
        for (Axis axis : Axis.values()) {
            changes += cap(published.model(), axis).equals(cap(model, axis)) ? 0 : 1;
        }
        List<Threshold> before = Thresholds.of(published.lifecycle());
        List<Threshold> now = thresholds();
        for (int number = 0; number < before.size(); number++) {
            changes += before.get(number).equals(now.get(number)) ? 0 : 1;
        }
        return changes;
    }

    /**
     * This draft with another value of a parameter; the value in force gives back the very draft that had it.
     *
     * @param use the place of the strategy in the model, from 0
     * @param path keys and row numbers joined by slashes, as in {@link org.winnable.core.parameter.ParameterProblem}
     * @param value as a file would hold it: a number, a word or a list of words; empty to leave it out
     * @throws IndexOutOfBoundsException if the model has no such strategy or the table no such row
     */
    public ModelDraft withParameter(int use, String path, Optional<Object> value) {
        StrategyUse now = model.strategies().get(use);
        Map<String, Object> inForce = published.model().strategies().get(use).parameters();
        return withUse(
                use,
                new StrategyUse(
                        now.strategy(), now.weight(), RawParameters.with(now.parameters(), path, value, inForce)));
    }

    /**
     * This draft with another weight of a strategy.
     *
     * @param use the place of the strategy in the model, from 0
     * @throws IllegalArgumentException if the weight is not finite
     */
    public ModelDraft withWeight(int use, double weight) {
        StrategyUse now = model.strategies().get(use);
        return withUse(use, new StrategyUse(now.strategy(), weight, now.parameters()));
    }

    /** This draft with another cap of an axis, or none. */
    public ModelDraft withCap(Axis axis, OptionalDouble cap) {
        Map<Axis, Double> caps = new EnumMap<>(Axis.class);
        caps.putAll(model.caps());
        caps.remove(axis);
        cap.ifPresent(points -> caps.put(axis, points));
        return withModel(model.strategies(), caps);
    }

    /** The thresholds of the lifecycle, in the order in which its file holds them. */
    public List<Threshold> thresholds() {
        return Thresholds.of(lifecycle);
    }

    /**
     * This draft with another threshold.
     *
     * @param number its place among {@link #thresholds()}
     * @throws IndexOutOfBoundsException if there is no such threshold
     */
    public ModelDraft withThreshold(int number, double points) {
        return new ModelDraft(published, model, Thresholds.with(lifecycle, number, points));
    }

    private ModelDraft withUse(int use, StrategyUse changed) {
        List<StrategyUse> uses = new ArrayList<>(model.strategies());
        // trying values does not touch what a strategy learnt
        uses.set(use, changed.withTrained(uses.get(use).trained()));
        return withModel(uses, model.caps());
    }

    private ModelDraft withModel(List<StrategyUse> uses, Map<Axis, Double> caps) {
        return new ModelDraft(
                published, new ScoringModel(model.id(), model.name(), model.version(), uses, caps), lifecycle);
    }

    private static Optional<Double> cap(ScoringModel model, Axis axis) {
        return Optional.ofNullable(model.caps().get(axis));
    }
}
