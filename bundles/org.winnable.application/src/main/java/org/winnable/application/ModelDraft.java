package org.winnable.application;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.winnable.application.internal.RawParameters;
import org.winnable.application.internal.StrategyPairs;
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

    /**
     * This draft on other rules: where these have another model or another lifecycle than those it was begun on, what was tried
     * of that part is gone, and the rest stays.
     */
    public ModelDraft on(Rules rules) {
        return new ModelDraft(
                rules,
                rules.model().equals(published.model()) ? model : rules.model(),
                rules.lifecycle().equals(published.lifecycle()) ? lifecycle : rules.lifecycle());
    }

    /** What people are judged by who are judged by this draft. */
    public Rules rules() {
        return new Rules(published.zone(), published.agreement(), lifecycle, model);
    }

    /** Whether anything is other than what is in force. */
    public boolean differs() {
        return !model.equals(published.model()) || !lifecycle.equals(published.lifecycle());
    }

    /** How many values are other than what is in force; a line or a strategy that was added or taken away is one. */
    public int changes() {
        int changes = pairs().differences();
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
        Map<String, Object> inForce = inForce(use).map(StrategyUse::parameters).orElse(Map.of());
        return withUse(
                use,
                new StrategyUse(
                        now.strategy(), now.weight(), RawParameters.with(now.parameters(), path, value, inForce)));
    }

    /** The strategy in force that one of this draft goes back to; empty if it was added. */
    public Optional<StrategyUse> inForce(int use) {
        return pairs().before(use);
    }

    /**
     * This draft with one more line in a table of parameters, behind all others.
     *
     * @param use the place of the strategy in the model, from 0
     * @param table the key of the table
     * @param line values by the keys of its columns
     */
    public ModelDraft withLine(int use, String table, Map<String, Object> line) {
        return withRows(use, table, rows -> rows.add(line));
    }

    /**
     * This draft without a line of a table of parameters.
     *
     * @throws IndexOutOfBoundsException if the table has no such line
     */
    public ModelDraft withoutLine(int use, String table, int line) {
        return withRows(use, table, rows -> rows.remove(line));
    }

    /** This draft with one more strategy, behind all others, with its defaults. */
    public ModelDraft withStrategy(String id) {
        List<StrategyUse> uses = new ArrayList<>(model.strategies());
        uses.add(new StrategyUse(id, 1, Map.of()));
        return withModel(uses, model.caps());
    }

    /**
     * This draft without a strategy.
     *
     * @param use its place in the model, from 0
     */
    public ModelDraft withoutStrategy(int use) {
        List<StrategyUse> uses = new ArrayList<>(model.strategies());
        uses.remove(use);
        return withModel(uses, model.caps());
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

    private ModelDraft withRows(int use, String table, Consumer<List<Object>> change) {
        StrategyUse now = model.strategies().get(use);
        return withUse(
                use,
                new StrategyUse(now.strategy(), now.weight(), RawParameters.withRows(now.parameters(), table, change)));
    }

    private StrategyPairs pairs() {
        return new StrategyPairs(published.model().strategies(), model.strategies());
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
