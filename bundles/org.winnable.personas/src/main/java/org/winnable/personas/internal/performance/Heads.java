package org.winnable.personas.internal.performance;

import java.util.function.IntUnaryOperator;
import org.winnable.core.facts.Dictionary;
import org.winnable.core.facts.FactTable;
import org.winnable.personas.PersonaMatches;
import org.winnable.qualification.Qualification;

/**
 * How many people had something to do with each of some things; each person counts once for each thing.
 *
 * @param of by persona and code of the thing
 * @param everyone by code of the thing
 */
record Heads(int[][] of, int[] everyone) {

    /**
     * Counts.
     *
     * @param things how many codes there are
     * @param thing the code that an interaction is about, or {@link Dictionary#UNKNOWN}
     */
    static Heads count(Qualification people, PersonaMatches matches, int things, IntUnaryOperator thing) {
        FactTable facts = people.facts();
        Heads heads = new Heads(new int[matches.personas().size()][things], new int[things]);
        int[] last = new int[things];
        long asOf = people.asOf().getEpochSecond();
        for (int row = 0; row < facts.size(); row++) {
            int end = facts.endInteraction(row, asOf);
            for (int act = facts.firstInteraction(row); act < end; act++) {
                int code = thing.applyAsInt(act);
                // rows count from one here, so that nobody was seen at first
                if (code != Dictionary.UNKNOWN && last[code] != row + 1) {
                    last[code] = row + 1;
                    heads.note(matches, row, code);
                }
            }
        }
        return heads;
    }

    private void note(PersonaMatches matches, int row, int code) {
        everyone[code]++;
        for (int persona = 0; persona < of.length; persona++) {
            of[persona][code] += matches.fits(persona, row) ? 1 : 0;
        }
    }
}
