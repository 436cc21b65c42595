package org.winnable.personas;

/**
 * Which people two personas share.
 *
 * @param both how many fit both
 * @param onlyFirst how many fit the first and not the second
 * @param onlySecond how many fit the second and not the first
 */
public record PersonaOverlap(int both, int onlyFirst, int onlySecond) {

    /**
     * Counts.
     *
     * @param first place of a persona in {@link PersonaMatches#personas()}
     * @param second place of another
     */
    public static PersonaOverlap of(PersonaMatches matches, int first, int second) {
        int both = 0;
        for (int row = 0; row < matches.facts().size(); row++) {
            both += matches.fits(first, row) && matches.fits(second, row) ? 1 : 0;
        }
        return new PersonaOverlap(both, matches.population(first) - both, matches.population(second) - both);
    }

    /** The part of all who fit either that fits both, from 0 to 1 (the index of Jaccard); 0 if nobody fits. */
    public double share() {
        int either = both + onlyFirst + onlySecond;
        return either == 0 ? 0 : (double) both / either;
    }
}
