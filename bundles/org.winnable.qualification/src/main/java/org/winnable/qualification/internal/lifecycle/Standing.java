package org.winnable.qualification.internal.lifecycle;

import java.util.Map;
import java.util.Set;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.scoring.Axis;

/** What the conditions of stages ask of a contact: as it is, or as it would be. */
public interface Standing {

    /** Whether all four clauses are met. */
    boolean isLead();

    /** A score in points. */
    double score(Axis axis);

    /** Whether one of some actions was done at or after a moment and not after the as-of date. */
    boolean hasDone(Actions actions, long since);

    /**
     * Some types of interaction.
     *
     * @param types the types
     * @param codes by code of the facts at hand, whether it is one of them
     */
    record Actions(Set<InteractionType> types, boolean[] codes) {}

    /**
     * A contact as it would be.
     *
     * @param actual as it is
     * @param isLead whether it would be a lead
     * @param done what it would have done just now; empty for nothing new
     * @param scores scores that would be other than they are
     */
    record Supposed(Standing actual, boolean isLead, Set<InteractionType> done, Map<Axis, Double> scores)
            implements Standing {

        @Override
        public double score(Axis axis) {
            Double supposed = scores.get(axis);
            return supposed == null ? actual.score(axis) : supposed;
        }

        @Override
        public boolean hasDone(Actions actions, long since) {
            return done.stream().anyMatch(actions.types()::contains) || actual.hasDone(actions, since);
        }
    }
}
