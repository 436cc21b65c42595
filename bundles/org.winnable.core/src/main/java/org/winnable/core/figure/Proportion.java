package org.winnable.core.figure;

/**
 * A measured share with its 95 % interval: that of Wilson (1927), which unlike the usual one stays between 0 and 1 and holds for
 * small numbers and for shares of a few percent.
 *
 * @param hits how many had what was looked for; fractions where a prior counts as some
 * @param total of how many
 */
public record Proportion(double hits, double total) {

    /** Of the normal distribution 95 % lie no more standard deviations than this from the mean. */
    private static final double Z = 1.959964;

    /** Refuses shares outside 0 … 1. */
    public Proportion {
        if (!(hits >= 0 && hits <= total)) {
            throw new IllegalArgumentException(hits + " of " + total);
        }
    }

    /** The share, from 0 to 1; {@link Double#NaN} of nothing. */
    public double share() {
        return hits / total;
    }

    /** The lower end of the interval; 0 of nothing. */
    public double low() {
        return total == 0 ? 0 : Math.max(0, centre() - half());
    }

    /** The upper end of the interval; 1 of nothing. */
    public double high() {
        return total == 0 ? 1 : Math.min(1, centre() + half());
    }

    private double wide() {
        return 1 + Z * Z / total;
    }

    private double centre() {
        return (share() + Z * Z / (2 * total)) / wide();
    }

    private double half() {
        return Z / wide() * Math.sqrt(share() * (1 - share()) / total + Z * Z / (4 * total * total));
    }
}
