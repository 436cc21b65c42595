package org.winnable.qualification.internal.lifecycle;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.winnable.core.facts.FactSchema;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.rules.AttributeTest;
import org.winnable.core.rules.Condition;
import org.winnable.core.scoring.Axis;

/** A condition made ready for the facts at hand. Immutable and thread-safe; allocates nothing when it is asked. */
interface StageTest {

    /** No change to come. */
    long NEVER_AGAIN = Long.MAX_VALUE;

    /** A day of a period in a stage. */
    long DAY = 86_400;

    /** Whether it holds. */
    boolean holds(Standing standing);

    /**
     * When the clock alone may next change the answer, between the present moment and a limit; {@link #NEVER_AGAIN} if it does
     * not. The answer may stay the same at that moment, but cannot change before.
     */
    long next(Moment moment, long limit);

    /** Whether scores may be asked for, which costs most. */
    default boolean asksForScore() {
        return false;
    }

    /** The test of a condition. */
    static StageTest of(Condition condition, FactSchema facts) {
        return switch (condition) {
            case Condition.AllOf(List<Condition> parts) -> Parts.of(parts, facts, true);
            case Condition.AnyOf(List<Condition> parts) -> Parts.of(parts, facts, false);
            case Condition.Not(Condition other) -> new Not(of(other, facts));
            case Condition.IsLead lead -> new Lead();
            case Condition.ScoreAtLeast(Axis axis, double points) -> new Score(axis, points);
            case Condition.ActedWithin(Set<InteractionType> types, int months, boolean sinceEntry) ->
                new Acted(new Standing.Actions(types, codes(types, facts)), months, sinceEntry);
            case Condition.Idle(int months) -> new Idle(months);
            case Condition.InStage(int days) -> new Waited(days * DAY);
            case Condition.Attribute(var rule) -> new Is(AttributeTest.of(rule, facts));
        };
    }

    /** By code of the facts, whether it is one of some types. */
    static boolean[] codes(Set<InteractionType> types, FactSchema facts) {
        boolean[] codes = new boolean[facts.interactionTypes().size()];
        for (InteractionType type : types) {
            int code = facts.interactionTypes().code(type.key());
            if (code >= 0) {
                codes[code] = true;
            }
        }
        return codes;
    }

    /** Every part, or at least one; those that ask for scores come last, as the others often decide. */
    record Parts(StageTest[] parts, boolean all, boolean asksForScore) implements StageTest {

        static Parts of(List<Condition> conditions, FactSchema facts, boolean all) {
            StageTest[] parts = conditions.stream()
                    .map(condition -> StageTest.of(condition, facts))
                    .sorted(Comparator.comparing(StageTest::asksForScore))
                    .toArray(StageTest[]::new);
            return new Parts(parts, all, Arrays.stream(parts).anyMatch(StageTest::asksForScore));
        }

        @Override
        public boolean holds(Standing standing) {
            for (StageTest part : parts) {
                if (part.holds(standing) != all) {
                    return !all;
                }
            }
            return all;
        }

        @Override
        public long next(Moment moment, long limit) {
            long decided = decidedUntil(moment, limit);
            if (decided > moment.time()) {
                return decided;
            }
            long next = NEVER_AGAIN;
            for (StageTest part : parts) {
                // a change behind that of another part is of no interest yet
                next = Math.min(next, part.next(moment, Math.min(limit, next)));
            }
            return next;
        }

        /** Until when a part alone decides, whatever the others do; the beginning of time if none does or it takes a score. */
        private long decidedUntil(Moment moment, long limit) {
            long decided = Long.MIN_VALUE;
            for (StageTest part : parts) {
                if (!part.asksForScore() && part.holds(moment) != all) {
                    decided = Math.max(decided, part.next(moment, limit));
                }
            }
            return decided;
        }
    }

    /** The opposite. */
    record Not(StageTest other) implements StageTest {

        @Override
        public boolean holds(Standing standing) {
            return !other.holds(standing);
        }

        @Override
        public long next(Moment moment, long limit) {
            return other.next(moment, limit);
        }

        @Override
        public boolean asksForScore() {
            return other.asksForScore();
        }
    }

    /** All four clauses. */
    record Lead() implements StageTest {

        @Override
        public boolean holds(Standing standing) {
            return standing.isLead();
        }

        @Override
        public long next(Moment moment, long limit) {
            return moment.isLead() ? moment.activeUntil() : NEVER_AGAIN;
        }
    }

    /** A threshold. */
    record Score(Axis axis, double points) implements StageTest {

        @Override
        public boolean holds(Standing standing) {
            return standing.score(axis) >= points;
        }

        @Override
        public long next(Moment moment, long limit) {
            return holds(moment) ? moment.fallsBelow(axis, points, limit) : NEVER_AGAIN;
        }

        @Override
        public boolean asksForScore() {
            return true;
        }
    }

    /** An action, recently. */
    record Acted(Standing.Actions actions, int months, boolean sinceEntry) implements StageTest {

        @Override
        public boolean holds(Standing standing) {
            long last = standing.lastDone(actions);
            return last != Standing.NEVER
                    && (!sinceEntry || last > standing.entered())
                    && standing.time() < standing.end(last, months);
        }

        @Override
        public long next(Moment moment, long limit) {
            return holds(moment) ? moment.end(moment.lastDone(actions), months) : NEVER_AGAIN;
        }
    }

    /** Nothing done for some time. */
    record Idle(int months) implements StageTest {

        @Override
        public boolean holds(Standing standing) {
            return standing.time() >= standing.end(standing.lastAct(), months);
        }

        @Override
        public long next(Moment moment, long limit) {
            return holds(moment) ? NEVER_AGAIN : moment.end(moment.lastAct(), months);
        }
    }

    /** Some time in the stage. */
    record Waited(long seconds) implements StageTest {

        @Override
        public boolean holds(Standing standing) {
            return standing.time() >= standing.entered() + seconds;
        }

        @Override
        public long next(Moment moment, long limit) {
            return holds(moment) ? NEVER_AGAIN : moment.entered() + seconds;
        }
    }

    /** What the contact is. */
    record Is(AttributeTest test) implements StageTest {

        @Override
        public boolean holds(Standing standing) {
            return standing.attribute(test) == AttributeTest.Answer.YES;
        }

        @Override
        public long next(Moment moment, long limit) {
            return NEVER_AGAIN;
        }
    }
}
