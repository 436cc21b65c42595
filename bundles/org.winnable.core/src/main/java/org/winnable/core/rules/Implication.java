package org.winnable.core.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.scoring.Axis;

/**
 * What can be told of conditions without any facts. Only ever errs by saying no: what it calls implied is implied, and what it
 * calls impossible is impossible.
 */
final class Implication {

    private Implication() {}

    /** Whether one condition holds wherever another does. */
    static boolean implies(Condition given, Condition then) {
        if (given.equals(then)) {
            return true;
        }
        if (given instanceof Condition.AnyOf(List<Condition> parts)) {
            return parts.stream().allMatch(part -> implies(part, then));
        }
        if (then instanceof Condition.AllOf(List<Condition> parts)) {
            return parts.stream().allMatch(part -> implies(given, part));
        }
        if (given instanceof Condition.AllOf(List<Condition> parts)
                && parts.stream().anyMatch(part -> implies(part, then))) {
            return true;
        }
        if (then instanceof Condition.AnyOf(List<Condition> parts)) {
            return parts.stream().anyMatch(part -> implies(given, part));
        }
        return impliesSimply(given, then);
    }

    /** Whether conditions can never hold together. */
    static boolean excludes(List<Condition> conditions) {
        List<Condition> all = new ArrayList<>();
        conditions.forEach(condition -> flatten(condition, all));
        for (int one = 0; one < all.size(); one++) {
            for (int other = 0; other < all.size(); other++) {
                if (one != other && clash(all.get(one), all.get(other))) {
                    return true;
                }
            }
        }
        return all.stream()
                .anyMatch(condition -> condition instanceof Condition.AnyOf(List<Condition> parts)
                        && parts.stream().allMatch(part -> excludes(instead(all, condition, part))));
    }

    /** A condition as it is at the moment at which a stage is entered: no time has gone by, and nothing has happened since. */
    static boolean excludesEntry(Condition condition) {
        return switch (condition) {
            case Condition.AllOf(List<Condition> parts) -> parts.stream().anyMatch(Implication::excludesEntry);
            case Condition.AnyOf(List<Condition> parts) -> parts.stream().allMatch(Implication::excludesEntry);
            case Condition.InStage waited -> true;
            case Condition.ActedWithin acted -> acted.sinceEntry();
            default -> false;
        };
    }

    private static boolean impliesSimply(Condition given, Condition then) {
        if (given instanceof Condition.ScoreAtLeast(Axis axis, double points)) {
            return then instanceof Condition.ScoreAtLeast least && least.axis() == axis && points >= least.points();
        }
        if (given instanceof Condition.ActedWithin(Set<InteractionType> types, int months, boolean sinceEntry)) {
            return then instanceof Condition.ActedWithin acted
                    && acted.types().containsAll(types)
                    && months <= acted.withinMonths()
                    && (sinceEntry || !acted.sinceEntry());
        }
        if (given instanceof Condition.Idle(int months)) {
            return then instanceof Condition.Idle idle && months >= idle.months();
        }
        if (given instanceof Condition.InStage(int days)) {
            return then instanceof Condition.InStage waited && days >= waited.days();
        }
        return given instanceof Condition.Not(Condition one)
                && then instanceof Condition.Not(Condition other)
                && implies(other, one);
    }

    private static boolean clash(Condition one, Condition other) {
        if (one instanceof Condition.Not(Condition denied)) {
            return implies(other, denied);
        }
        return one instanceof Condition.Idle(int months)
                && other instanceof Condition.ActedWithin acted
                && acted.withinMonths() <= months
                && acted.types().stream().allMatch(InteractionType::isAct);
    }

    private static void flatten(Condition condition, List<Condition> all) {
        if (condition instanceof Condition.AllOf(List<Condition> parts)) {
            parts.forEach(part -> flatten(part, all));
        } else {
            all.add(condition);
        }
    }

    private static List<Condition> instead(List<Condition> all, Condition choice, Condition part) {
        List<Condition> others = new ArrayList<>(all);
        others.remove(choice);
        others.add(part);
        return others;
    }
}
