package org.winnable.core.scoring;

/**
 * How points fade with the age of what earned them; one home, so that every strategy decays the same way.
 *
 * <p>Ages are counted in whole hours, rounded down, and looked up in two tables, one of days and one of the hours of a day, of
 * which the factor is the product: a multiplication per interaction instead of an exponential, and tables so small that they stay
 * in the processor's cache. Immutable and thread-safe.
 *
 * <p>Half-life: {@code factor = 2^(−age / halfLife)}, the exponential decay law; taken as 0 after 20 half-lives (a millionth).
 * Linear: {@code factor = max(0, 1 − age / lifetime)}.
 */
public final class Decay {

    /** Points never fade. */
    public static final Decay NONE = new Decay(Long.MAX_VALUE, new double[0], new double[0], 0);

    private static final int SECONDS_PER_HOUR = 3600;
    private static final int HOURS_PER_DAY = 24;
    private static final int HALF_LIVES = 20;

    /** The longest period in days that can be asked for: ten years. */
    public static final double LONGEST_DAYS = 3660;

    /** From what age on nothing is left, in hours. */
    private final long end;

    private final double[] byDay;
    private final double[] byHour;
    /** How many hours an even decay takes; 0 where it is not even. */
    private final double lifetime;

    private Decay(long end, double[] byDay, double[] byHour, double lifetime) {
        this.end = end;
        this.byDay = byDay;
        this.byHour = byHour;
        this.lifetime = lifetime;
    }

    /**
     * Points halve with every period.
     *
     * @param days the half-life in days, above 0 and at most {@link #LONGEST_DAYS}
     */
    public static Decay halfLife(double days) {
        requirePeriod(days);
        double hours = days * HOURS_PER_DAY;
        long end = (long) Math.ceil(hours * HALF_LIVES);
        double[] byDay = powers(hours, HOURS_PER_DAY, (int) (end / HOURS_PER_DAY) + 1);
        return new Decay(end, byDay, powers(hours, 1, HOURS_PER_DAY), 0);
    }

    /**
     * Points shrink evenly until nothing is left.
     *
     * @param days the lifetime in days, above 0 and at most {@link #LONGEST_DAYS}
     */
    public static Decay linear(double days) {
        requirePeriod(days);
        double hours = days * HOURS_PER_DAY;
        return new Decay((long) Math.ceil(hours), new double[0], new double[0], hours);
    }

    /**
     * What is left of a point.
     *
     * @param ageSeconds age of what earned it; not negative
     * @return from 0 to 1
     */
    public double factor(long ageSeconds) {
        long hour = ageSeconds / SECONDS_PER_HOUR;
        if (hour >= end) {
            return 0;
        }
        if (byDay.length == 0) {
            return lifetime == 0 ? 1 : 1 - hour / lifetime;
        }
        int day = (int) hour / HOURS_PER_DAY;
        return byDay[day] * byHour[(int) hour - day * HOURS_PER_DAY];
    }

    /** What is left after every so many hours. */
    private static double[] powers(double halfLife, int hours, int count) {
        double[] powers = new double[count];
        for (int i = 0; i < count; i++) {
            powers[i] = StrictMath.pow(2, -i * hours / halfLife);
        }
        return powers;
    }

    private static void requirePeriod(double days) {
        if (!(days > 0 && days <= LONGEST_DAYS)) {
            throw new IllegalArgumentException("a period of " + days + " days");
        }
    }
}
