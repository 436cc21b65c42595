package org.winnable.content.metadata;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.winnable.core.content.PlanVocabulary.Term;

/**
 * What was chosen on one axis of the plan, with how sure that is. Immutable.
 *
 * @param degrees by the key of a term, above 0, at most 1; empty where nothing was found, which leaves the axis open
 * @param reason for people; empty where nothing was found
 */
record Choice(Map<String, Double> degrees, String reason) {

    static final Choice NOTHING = new Choice(Map.of(), "");

    /** All terms alike. */
    static Choice of(List<Term> terms, double degree, String reason) {
        Map<String, Double> degrees = new TreeMap<>();
        terms.forEach(term -> degrees.put(term.key(), degree));
        return terms.isEmpty() ? NOTHING : new Choice(degrees, reason);
    }

    boolean isOpen() {
        return degrees.isEmpty();
    }

    /** How sure it is that an asset belongs to a term; wholly, as far as this axis goes, where it is left open. */
    double degree(String key) {
        return degrees.isEmpty() ? 1 : degrees.getOrDefault(key, 0.0);
    }
}
