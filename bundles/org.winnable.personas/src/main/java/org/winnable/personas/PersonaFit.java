package org.winnable.personas;

import java.util.List;
import org.winnable.core.persona.MatchingRule;
import org.winnable.core.persona.Persona;
import org.winnable.core.rules.AttributeTest.Answer;

/**
 * How far one person fits a persona, and why.
 *
 * @param persona which
 * @param degree from 0 to 1: the weight of the signs that they show, as a share of the weight of all signs
 * @param reasons every sign, in the order of the persona's file
 */
public record PersonaFit(Persona persona, double degree, List<Reason> reasons) {

    /** Copies the list. */
    public PersonaFit {
        reasons = List.copyOf(reasons);
    }

    /** Whether they fit: they show at least half of the weight of the signs. */
    public boolean fits() {
        return PersonaMatches.fits(degree);
    }

    /**
     * One sign, and what of it can be told.
     *
     * @param rule the sign with its weight
     * @param answer whether the person shows it; unknown counts as not shown
     */
    public record Reason(MatchingRule rule, Answer answer) {}
}
