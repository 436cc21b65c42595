package org.winnable.qualification.internal.lifecycle;

import java.util.Map;
import java.util.Set;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.rules.AttributeTest;
import org.winnable.core.scoring.Axis;

/** What the conditions of stages ask of a contact at a moment: as it is, or as it would be. */
public interface Standing {

    /** Since nothing of the kind was ever done. */
    long NEVER = Long.MIN_VALUE;

    /** The moment, epoch seconds. */
    long time();

    /** When the present stage was entered. */
    long entered();

    /** Whether all four clauses are met. */
    boolean isLead();

    /** A score in points. */
    double score(Axis axis);

    /** When one of some actions was last done; {@link #NEVER} if it was not. */
    long lastDone(Actions actions);

    /** When the person last did anything; before that, when they were first heard of. */
    long lastAct();

    /** What a test says of the contact's attributes. */
    AttributeTest.Answer attribute(AttributeTest test);

    /** The first second at which what happened at {@code time} is no longer of the last {@code months}. */
    long end(long time, int months);

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
        public long time() {
            return actual.time();
        }

        @Override
        public long entered() {
            return actual.entered();
        }

        @Override
        public double score(Axis axis) {
            Double supposed = scores.get(axis);
            return supposed == null ? actual.score(axis) : supposed;
        }

        @Override
        public long lastDone(Actions actions) {
            return done.stream().anyMatch(actions.types()::contains) ? actual.time() : actual.lastDone(actions);
        }

        @Override
        public long lastAct() {
            return done.stream().anyMatch(InteractionType::isAct) ? actual.time() : actual.lastAct();
        }

        @Override
        public AttributeTest.Answer attribute(AttributeTest test) {
            return actual.attribute(test);
        }

        @Override
        public long end(long time, int months) {
            return actual.end(time, months);
        }
    }
}
