package org.winnable.personas.internal.suggestion;

/** What chance can bring about. */
final class Chance {

    private Chance() {}

    /**
     * Whether something is seen too often to be chance, by the bound of Chernoff.
     *
     * @param seen how often it was seen
     * @param expected how often chance would have it
     * @param error how often this may be wrong
     */
    static boolean excludes(int seen, double expected, double error) {
        return seen > expected && seen * Math.log(seen / expected) - (seen - expected) >= -Math.log(error);
    }
}
