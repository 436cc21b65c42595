package org.winnable.demo.internal;

import java.util.List;

/**
 * Chance that falls the same way for the same seed on every machine and JDK: SplitMix64 (Steele, Lea and Flood, 2014), with
 * {@link StrictMath} where a logarithm is needed.
 *
 * <p>Each person and company gets dice of their own through {@link #fork(long)}, so that a change to one of them does not
 * tell the others a different story. Not thread-safe.
 */
public final class Dice {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final long seed;
    private long state;

    /** Dice for a seed. */
    public Dice(long seed) {
        this.seed = seed;
        this.state = seed;
    }

    /** Other dice, which depend on this seed and the key alone, not on how often these were thrown. */
    public Dice fork(long key) {
        return new Dice(mix(seed ^ mix(key + GOLDEN)));
    }

    /** Evenly from 0 (inclusive) to 1 (exclusive). */
    public double fraction() {
        state += GOLDEN;
        return (mix(state) >>> 11) * 0x1.0p-53;
    }

    /** Whether something of the given probability happens. */
    public boolean chance(double probability) {
        return fraction() < probability;
    }

    /** Evenly from {@code low} to {@code high}, both inclusive. */
    public int between(int low, int high) {
        return low + (int) (fraction() * (high - low + 1));
    }

    /** One of a list that is not empty. */
    public <T> T pick(List<T> choices) {
        return choices.get(between(0, choices.size() - 1));
    }

    /**
     * A place in a list of weights, in proportion to them.
     *
     * @param weights not negative, at least one above 0
     */
    public int weighted(double... weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double rest = fraction() * sum;
        int last = 0;
        for (int place = 0; place < weights.length; place++) {
            if (weights[place] > 0) {
                last = place;
                rest -= weights[place];
                if (rest < 0) {
                    return place;
                }
            }
        }
        return last;
    }

    /** From a normal distribution (Box and Muller). */
    public double normal(double mean, double deviation) {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - fraction()));
        return mean + deviation * radius * StrictMath.cos(2 * Math.PI * fraction());
    }

    /** How often something happens that happens {@code expected} times on average (Knuth); meant for up to a few hundred. */
    public int times(double expected) {
        double limit = StrictMath.exp(-expected);
        double product = fraction();
        int count = 0;
        while (product > limit) {
            product *= fraction();
            count++;
        }
        return count;
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
