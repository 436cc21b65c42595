package org.winnable.personas.internal.suggestion;

import java.util.Optional;

/**
 * Which two features people have together far more often than chance would have it. How sure that is follows from the bound of Chernoff,
 * which holds for any number of people, however few: what chance brings about at least {@code o} times where {@code e} times are to be
 * expected has a probability of at most {@code exp(−(o ln(o/e) − (o − e)))}. As all pairs are looked at, it is compared with the error
 * that is allowed divided by their number (Bonferroni).
 */
final class Together {

    /** How often a pair may be found among people who have nothing in common. */
    private static final double ERROR = 0.01;
    /** What is found must be this many times what is to be expected, however sure it is. */
    private static final double LEAST_LIFT = 1.5;

    private final Features features;
    private final int people;
    private final int[] alone;
    private final int[] pairs;

    /** Counts some people. */
    Together(Features features, int[][] ofPeople) {
        this.features = features;
        people = ofPeople.length;
        alone = new int[features.size()];
        pairs = new int[features.size() * features.size()];
        for (int[] person : ofPeople) {
            for (int i = 0; i < person.length; i++) {
                alone[person[i]]++;
                for (int j = i + 1; j < person.length; j++) {
                    pairs[person[i] * alone.length + person[j]]++;
                }
            }
        }
    }

    /** Two features and how many people have both. */
    record Pair(int first, int second, int people) {}

    /**
     * The pair that most people have beyond what chance would have it.
     *
     * @param fewest people who must have both
     */
    Optional<Pair> strongest(int fewest) {
        int looked = 0;
        for (int first = 0; first < alone.length; first++) {
            for (int second = first + 1; second < alone.length; second++) {
                looked += isPair(first, second) ? 1 : 0;
            }
        }
        Optional<Pair> best = Optional.empty();
        double most = 0;
        for (int first = 0; first < alone.length; first++) {
            for (int second = first + 1; second < alone.length; second++) {
                int both = pairs[first * alone.length + second];
                double expected = (double) alone[first] * alone[second] / people;
                if (both >= fewest
                        && isPair(first, second)
                        && both - expected > most
                        && Chance.excludes(both, expected, ERROR / looked)
                        && both >= LEAST_LIFT * expected) {
                    most = both - expected;
                    best = Optional.of(new Pair(first, second, both));
                }
            }
        }
        return best;
    }

    /** Words of one title belong together anyhow, and values of one attribute never come together. */
    private boolean isPair(int first, int second) {
        return !features.get(first).key().equals(features.get(second).key());
    }
}
