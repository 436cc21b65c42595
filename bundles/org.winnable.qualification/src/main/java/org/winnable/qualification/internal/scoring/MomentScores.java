package org.winnable.qualification.internal.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.Ledger;
import org.winnable.core.scoring.Points;
import org.winnable.core.scoring.Reason;
import org.winnable.qualification.internal.lead.LeadCursor;

/**
 * The scores of the lead that a cursor shows, at the moment that it shows: what a replay asks for. Positive and negative points
 * are summed apart, since each of the two can only fade. Used by one thread.
 */
public final class MomentScores implements Ledger {

    private static final int AXES = Axis.values().length;

    private final ModelStrategy[] strategies;
    private final Caps caps;
    private final LeadCursor lead;
    private final boolean fades;
    private final long[] positive = new long[AXES];
    private final long[] negative = new long[AXES];
    private volatile @Nullable ModelStrategy asked;

    MomentScores(List<ModelStrategy> strategies, Caps caps, LeadCursor lead) {
        this.strategies = strategies.toArray(ModelStrategy[]::new);
        this.caps = caps;
        this.lead = lead;
        this.fades = strategies.stream().allMatch(strategy -> strategy.scorer().fades());
    }

    /** A strategy that threw. */
    static final class StrategyFailure extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient ModelStrategy strategy;

        StrategyFailure(ModelStrategy strategy, Throwable cause) {
            super(cause);
            this.strategy = strategy;
        }

        ModelStrategy strategy() {
            return strategy;
        }
    }

    /** Asks all strategies. */
    public void compute() {
        Arrays.fill(positive, 0);
        Arrays.fill(negative, 0);
        for (ModelStrategy strategy : strategies) {
            asked = strategy;
            try {
                strategy.scorer().score(lead, this);
            } catch (RuntimeException | LinkageError | StackOverflowError e) {
                throw new StrategyFailure(strategy, e);
            }
        }
    }

    /** The strategy that was asked last, null if none was. Any thread may ask. */
    @Nullable
    ModelStrategy asked() {
        return asked;
    }

    /** Whether what all strategies give only fades between interactions. */
    public boolean fades() {
        return fades;
    }

    /** A score in whole thousandths, its cap applied. */
    public long thousandths(Axis axis) {
        return caps.apply(axis, positive[axis.ordinal()] + negative[axis.ordinal()]);
    }

    /** The sum of the positive entries of an axis, in thousandths. */
    public long positive(Axis axis) {
        return positive[axis.ordinal()];
    }

    /** The sum of the negative entries of an axis, in thousandths; not above 0. */
    public long negative(Axis axis) {
        return negative[axis.ordinal()];
    }

    /** What a sum of an axis comes to in points, its cap applied. */
    public double of(Axis axis, long sum) {
        return Points.fromThousandths(caps.apply(axis, sum));
    }

    @Override
    public void add(Reason reason, Axis axis, double points, int interaction) {
        ModelStrategy strategy = Objects.requireNonNull(asked);
        long thousandths = strategy.thousandths(lead, reason, points, interaction);
        (thousandths > 0 ? positive : negative)[axis.ordinal()] += thousandths;
    }
}
