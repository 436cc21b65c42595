package org.winnable.core.rules;

import java.util.List;
import java.util.Set;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.scoring.Axis;

/** What must hold to stand in a lifecycle stage. A pure function of verdict, scores and interactions as of a date. */
public sealed interface Condition {

    /** Holds for everyone. */
    Condition ALWAYS = new AllOf(List.of());

    /** Every part holds. */
    record AllOf(List<Condition> parts) implements Condition {
        /** Copies the parts. */
        public AllOf {
            parts = List.copyOf(parts);
        }
    }

    /** At least one part holds. */
    record AnyOf(List<Condition> parts) implements Condition {
        /** Copies the parts and refuses an empty choice, which nobody could meet. */
        public AnyOf {
            parts = List.copyOf(parts);
            if (parts.isEmpty()) {
                throw new IllegalArgumentException("any of nothing");
            }
        }
    }

    /** All four clauses of the verdict are met. */
    record IsLead() implements Condition {}

    /**
     * A score reaches a threshold (S2: "once a contact has reached that threshold, they're deemed marketing qualified").
     *
     * @param axis which score
     * @param points the least, inclusive
     */
    record ScoreAtLeast(Axis axis, double points) implements Condition {}

    /**
     * One of some interactions happened recently enough (S1: "raised their hand").
     *
     * @param types any of these
     * @param withinMonths how recently, in calendar months of the workspace's time zone before the as-of date; at least 1
     */
    record ActedWithin(Set<InteractionType> types, int withinMonths) implements Condition {
        /** Copies the types and refuses what could never hold. */
        public ActedWithin {
            types = Set.copyOf(types);
            if (types.isEmpty() || withinMonths < 1) {
                throw new IllegalArgumentException("no types, or " + withinMonths + " months");
            }
        }
    }
}
