package org.winnable.qualification.internal.lifecycle;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.winnable.core.facts.FactSchema;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.rules.Condition;
import org.winnable.core.rules.Lifecycle;
import org.winnable.core.rules.Rules;
import org.winnable.qualification.internal.lead.CalendarMonths;
import org.winnable.qualification.internal.lifecycle.Standing.Actions;

/** The conditions of all stages made ready for facts and date. Immutable and thread-safe; allocates nothing per lead. */
public final class StageRules {

    private final List<Lifecycle.Stage> stages;
    private final Test[] tests;

    /** A condition, ready to be asked. */
    private interface Test {
        boolean holds(Standing standing);
    }

    /** Makes the conditions ready. */
    public StageRules(Rules rules, FactSchema facts, Instant asOf) {
        this.stages = rules.lifecycle().stages();
        this.tests = stages.stream()
                .map(stage -> test(stage.enter(), rules, facts, asOf))
                .toArray(Test[]::new);
    }

    /** The stages, from first to last. */
    List<Lifecycle.Stage> stages() {
        return stages;
    }

    /** The place of the last stage whose condition holds. */
    public int stage(Standing standing) {
        for (int place = tests.length - 1; place > 0; place--) {
            if (tests[place].holds(standing)) {
                return place;
            }
        }
        return 0;
    }

    private static Test test(Condition condition, Rules rules, FactSchema facts, Instant asOf) {
        return switch (condition) {
            case Condition.AllOf(List<Condition> parts) -> allOf(tests(parts, rules, facts, asOf));
            case Condition.AnyOf(List<Condition> parts) -> anyOf(tests(parts, rules, facts, asOf));
            case Condition.IsLead lead -> Standing::isLead;
            case Condition.ScoreAtLeast least -> standing -> standing.score(least.axis()) >= least.points();
            case Condition.ActedWithin acted -> {
                Actions actions = new Actions(acted.types(), codes(acted.types(), facts));
                long since = CalendarMonths.before(asOf, rules.zone(), acted.withinMonths());
                yield standing -> standing.hasDone(actions, since);
            }
        };
    }

    private static Test[] tests(List<Condition> parts, Rules rules, FactSchema facts, Instant asOf) {
        return parts.stream().map(part -> test(part, rules, facts, asOf)).toArray(Test[]::new);
    }

    private static Test allOf(Test[] parts) {
        return standing -> {
            for (Test part : parts) {
                if (!part.holds(standing)) {
                    return false;
                }
            }
            return true;
        };
    }

    private static Test anyOf(Test[] parts) {
        return standing -> {
            for (Test part : parts) {
                if (part.holds(standing)) {
                    return true;
                }
            }
            return false;
        };
    }

    private static boolean[] codes(Set<InteractionType> types, FactSchema facts) {
        boolean[] codes = new boolean[facts.interactionTypes().size()];
        for (InteractionType type : types) {
            int code = facts.interactionTypes().code(type.key());
            if (code >= 0) {
                codes[code] = true;
            }
        }
        return codes;
    }
}
