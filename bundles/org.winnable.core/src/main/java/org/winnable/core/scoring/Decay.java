package org.winnable.core.scoring;

/**
 * How points fade with the age of what earned them; one home, so that every strategy decays the same way.
 *
 * <p>Ages are counted in whole hours, rounded down, and looked up in a table: a multiplication per interaction instead of an
 * exponential. Immutable and thread-safe.
 *
 * <p>Half-life: {@code factor = 2^(−age / halfLife)}, the exponential decay law; taken as 0 after 20 half-lives (a millionth).
 * Linear: {@code factor = max(0, 1 − age / lifetime)}.
 */
public final class Decay {

    /** Points never fade. */
    public static final Decay NONE = new Decay(new double[] {1}, true);

    private static final int SECONDS_PER_HOUR = 3600;
    private static final int HOURS_PER_DAY = 24;
    private static final int HALF_LIVES = 20;

    /** The longest period in days that can be asked for: ten years. */
    public static final double LONGEST_DAYS = 3660;

    private final double[] byHour;
    private final boolean forEver;

    private Decay(double[] byHour, boolean forEver) {
        this.byHour = byHour;
        this.forEver = forEver;
    }

    /**
     * Points halve with every period.
     *
     * @param days the half-life in days, above 0 and at most {@link #LONGEST_DAYS}
     */
    public static Decay halfLife(double days) {
        requirePeriod(days);
        double hours = days * HOURS_PER_DAY;
        double[] table = new double[(int) Math.ceil(hours * HALF_LIVES)];
        for (int hour = 0; hour < table.length; hour++) {
            table[hour] = StrictMath.pow(2, -hour / hours);
        }
        return new Decay(table, false);
    }

    /**
     * Points shrink evenly until nothing is left.
     *
     * @param days the lifetime in days, above 0 and at most {@link #LONGEST_DAYS}
     */
    public static Decay linear(double days) {
        requirePeriod(days);
        double hours = days * HOURS_PER_DAY;
        double[] table = new double[(int) Math.ceil(hours)];
        for (int hour = 0; hour < table.length; hour++) {
            table[hour] = 1 - hour / hours;
        }
        return new Decay(table, false);
    }

    /**
     * What is left of a point.
     *
     * @param ageSeconds age of what earned it; not negative
     * @return from 0 to 1
     */
    public double factor(long ageSeconds) {
        if (forEver) {
            return 1;
        }
        long hour = ageSeconds / SECONDS_PER_HOUR;
        return hour < byHour.length ? byHour[(int) hour] : 0;
    }

    private static void requirePeriod(double days) {
        if (!(days > 0 && days <= LONGEST_DAYS)) {
            throw new IllegalArgumentException("a period of " + days + " days");
        }
    }
}
