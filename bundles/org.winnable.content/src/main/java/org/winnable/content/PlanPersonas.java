package org.winnable.content;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.winnable.core.content.Cell;
import org.winnable.core.content.PlanVocabulary;

/**
 * The personas of a plan, and which of them people fit. Who fits several stands in the cells of each; who fits none stands in those of
 * {@link Cell#EVERYONE}, the last ones of the plan, so that nobody is left out.
 *
 * @param terms in the plan's order
 * @param fitting for a row of the facts, the places of the personas that the person fits, none if it fits none; may be called on several
 *     threads
 */
public record PlanPersonas(List<PlanVocabulary.Term> terms, IntFunction<int[]> fitting) {

    /** A plan without personas: everyone stands in the cells of {@link Cell#EVERYONE}. */
    public static final PlanPersonas NONE = new PlanPersonas(List.of(), row -> new int[0]);

    /** Copies the list. */
    public PlanPersonas {
        terms = List.copyOf(terms);
    }

    /** The keys that stand in cells, {@link Cell#EVERYONE} last. */
    public List<String> keys() {
        return Stream.concat(terms.stream().map(PlanVocabulary.Term::key), Stream.of(Cell.EVERYONE))
                .toList();
    }

    /** The keys of the rows of the plan in which a person stands. */
    public Set<String> keys(int row) {
        List<String> keys = keys();
        return Arrays.stream(places(row)).mapToObj(keys::get).collect(Collectors.toUnmodifiableSet());
    }

    /** The places among {@link #keys()} of those in whose cells the person in a row stands; at least one. */
    public int[] places(int row) {
        int[] fits = fitting.apply(row);
        return fits.length == 0 ? new int[] {terms.size()} : fits;
    }
}
