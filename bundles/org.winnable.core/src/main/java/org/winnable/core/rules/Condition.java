package org.winnable.core.rules;

import java.util.List;
import java.util.Set;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.scoring.Axis;

/**
 * What must hold to come into a lifecycle stage, to stay in it or to leave it. A pure function of verdict, scores,
 * interactions and the time since the stage was entered, as of a date.
 */
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

    /** The other one does not hold. */
    record Not(Condition other) implements Condition {}

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
     * @param sinceEntry whether it must have happened after the present stage was entered, as in "a new demo request"
     */
    record ActedWithin(Set<InteractionType> types, int withinMonths, boolean sinceEntry) implements Condition {
        /** Copies the types and refuses what could never hold. */
        public ActedWithin {
            types = Set.copyOf(types);
            if (types.isEmpty() || withinMonths < 1) {
                throw new IllegalArgumentException("no types, or " + withinMonths + " months");
            }
        }

        /** One of the types, whatever the present stage. */
        public ActedWithin(Set<InteractionType> types, int withinMonths) {
            this(types, withinMonths, false);
        }
    }

    /**
     * The person did nothing at all for some time (S1: "haven't taken any actions … within the last 3 or 6 months"); only what
     * {@linkplain InteractionType#isAct() people do themselves} counts.
     *
     * @param months calendar months of the workspace's time zone; at least 1
     */
    record Idle(int months) implements Condition {
        /** Refuses periods below a month. */
        public Idle {
            if (months < 1) {
                throw new IllegalArgumentException(months + " months");
            }
        }
    }

    /**
     * The present stage was entered some time ago.
     *
     * @param days of 24 hours; at least 1
     */
    record InStage(int days) implements Condition {
        /** Refuses periods below a day. */
        public InStage {
            if (days < 1) {
                throw new IllegalArgumentException(days + " days");
            }
        }
    }

    /** An attribute is known and as a rule wants it. */
    record Attribute(AttributeRule rule) implements Condition {}
}
