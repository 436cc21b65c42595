package org.winnable.qualification.internal.scoring;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.Ledger;
import org.winnable.core.scoring.Points;
import org.winnable.core.scoring.Reason;
import org.winnable.core.scoring.Scorer;
import org.winnable.qualification.internal.lead.LeadCursor;

/**
 * The score on an axis of the lead that a cursor shows, at the moment that it shows: what a replay asks for. Positive and
 * negative points are summed apart, since each of the two can only fade. Used by one thread.
 */
public final class MomentScores implements Ledger {

    private final ModelStrategy[] strategies;
    private final @Nullable Scorer[] scorers;
    private final Caps caps;
    private final LeadCursor lead;
    private final boolean fades;
    private Axis wanted = Axis.FIT;
    private long positive;
    private long negative;
    private volatile @Nullable ModelStrategy asked;

    MomentScores(List<ModelStrategy> strategies, Caps caps, LeadCursor lead) {
        this.strategies = strategies.toArray(ModelStrategy[]::new);
        this.scorers = new Scorer[this.strategies.length];
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

    /** Asks all strategies about an axis. */
    public void compute(Axis axis) {
        wanted = axis;
        positive = 0;
        negative = 0;
        for (int place = 0; place < strategies.length; place++) {
            asked = strategies[place];
            try {
                scorer(place).score(lead, this);
            } catch (RuntimeException | LinkageError | StackOverflowError e) {
                throw new StrategyFailure(strategies[place], e);
            }
        }
    }

    private Scorer scorer(int place) {
        Scorer scorer = scorers[place];
        if (scorer == null) {
            // not earlier: this is where the guard listens
            scorer = strategies[place].worker();
            scorers[place] = scorer;
        }
        return scorer;
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

    /** The score in whole thousandths, its cap applied. */
    public long thousandths() {
        return caps.apply(wanted, positive + negative);
    }

    /** The sum of the positive entries, in thousandths. */
    public long positive() {
        return positive;
    }

    /** The sum of the negative entries, in thousandths; not above 0. */
    public long negative() {
        return negative;
    }

    /** What a sum comes to in points, the cap of the axis applied. */
    public double of(long sum) {
        return Points.fromThousandths(caps.apply(wanted, sum));
    }

    @Override
    public boolean wants(Axis axis) {
        return axis == wanted;
    }

    @Override
    public void add(Reason reason, Axis axis, double points, int interaction) {
        if (axis != wanted) {
            return;
        }
        ModelStrategy strategy = Objects.requireNonNull(asked);
        long thousandths = strategy.thousandths(lead, reason, points, interaction);
        if (thousandths > 0) {
            positive += thousandths;
        } else {
            negative += thousandths;
        }
    }
}
