package org.winnable.core.figure;

/**
 * By how much a share among some exceeds that among comparable others: the difference of Mantel and Haenszel over strata, with the
 * variance of Greenland and Robins (1985). In the variance each share counts as if one more had been seen, half of it a hit (after
 * Agresti and Caffo, 2000), so that three of three is no certainty. Immutable; strata may come in any order.
 *
 * @param weight sum of the weights of the strata
 * @param weighted sum of the weighted differences
 * @param spread sum of the squared weights, each times the variance of its difference
 */
public record Difference(double weight, double weighted, double spread) {

    /** Nothing was compared. */
    public static final Difference NONE = new Difference(0, 0, 0);

    /**
     * This difference with one more stratum; one in which nobody stands on one of the sides tells nothing.
     *
     * @param hits how many of those had what was looked for
     * @param total of how many
     * @param otherHits how many of the others had it
     * @param others of how many
     */
    public Difference with(long hits, long total, long otherHits, long others) {
        if (total == 0 || others == 0) {
            return this;
        }
        double here = (double) total * others / (total + others);
        double apart = (double) hits / total - (double) otherHits / others;
        double variance = variance(hits, total) + variance(otherHits, others);
        return new Difference(weight + here, weighted + here * apart, spread + here * here * variance);
    }

    /** The difference, from −1 to 1; {@link Double#NaN} of nothing. */
    public double estimate() {
        return weighted / weight;
    }

    /**
     * Half the width of the interval.
     *
     * @param error how often an interval may miss, shared by both sides: 0.05 for one of 95 %, a tenth of that for ten of them together
     */
    public double margin(double error) {
        return weight == 0 ? 1 : NormalQuantile.exceededWith(error / 2) * Math.sqrt(spread) / weight;
    }

    /** The lower end of the interval; −1 of nothing. */
    public double low(double error) {
        return weight == 0 ? -1 : Math.max(-1, estimate() - margin(error));
    }

    /** The upper end of the interval; 1 of nothing. */
    public double high(double error) {
        return weight == 0 ? 1 : Math.min(1, estimate() + margin(error));
    }

    private static double variance(long hits, long total) {
        double share = (hits + 0.5) / (total + 1);
        return share * (1 - share) / total;
    }
}
