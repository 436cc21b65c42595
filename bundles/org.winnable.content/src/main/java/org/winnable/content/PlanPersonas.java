package org.winnable.content;

import java.util.List;
import java.util.function.IntFunction;
import org.winnable.core.content.Cell;
import org.winnable.core.content.PlanVocabulary;

/**
 * The personas of a plan, and which of them people fit.
 *
 * @param terms in the plan's order
 * @param fitting for a row of the facts, the places of the personas that the person fits; may be called on several threads
 */
public record PlanPersonas(List<PlanVocabulary.Term> terms, IntFunction<int[]> fitting) {

    /** A plan without personas: everyone stands in the cells of {@link Cell#EVERYONE}. */
    public static final PlanPersonas NONE = new PlanPersonas(List.of(), row -> new int[] {0});

    /** Copies the list. */
    public PlanPersonas {
        terms = List.copyOf(terms);
    }

    /** The keys that stand in cells. */
    public List<String> keys() {
        return terms.isEmpty()
                ? List.of(Cell.EVERYONE)
                : terms.stream().map(PlanVocabulary.Term::key).toList();
    }
}
