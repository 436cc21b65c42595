package org.winnable.core.scoring;

/**
 * Points as whole thousandths: how every ledger keeps them.
 *
 * <p>Rounding happens here and nowhere else, so that bulk, explanation and plug-in tests agree to the last bit.
 */
public final class Points {

    /** Thousandths in a point. */
    public static final int SCALE = 1000;

    /** The largest number of points one entry may carry, either way. */
    public static final double LIMIT = 1_000_000;

    private Points() {}

    /**
     * Points as thousandths, rounded half away from zero.
     *
     * @throws IllegalArgumentException if {@code points} is not finite or beyond ±{@link #LIMIT}
     */
    public static long toThousandths(double points) {
        if (!(Math.abs(points) <= LIMIT)) {
            throw new IllegalArgumentException("points out of range: " + points);
        }
        return points < 0 ? -Math.round(-points * SCALE) : Math.round(points * SCALE);
    }

    /** Thousandths as points; the nearest double, which prints with at most three decimals. */
    public static double fromThousandths(long thousandths) {
        return (double) thousandths / SCALE;
    }
}
