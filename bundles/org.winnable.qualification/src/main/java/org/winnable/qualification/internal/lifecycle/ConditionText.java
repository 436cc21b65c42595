package org.winnable.qualification.internal.lifecycle;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.rules.AttributeRule;
import org.winnable.core.rules.Condition;
import org.winnable.core.scoring.Axis;
import org.winnable.core.text.Texts;

/** Conditions as people say them: "all four clauses are met and Intent of at least 40". */
public final class ConditionText {

    private static final Texts TEXTS = Texts.of(ConditionText.class);

    private ConditionText() {}

    /** A condition in the user's language, without a full stop. */
    public static String of(Condition condition) {
        return switch (condition) {
            case Condition.AllOf(List<Condition> parts) ->
                parts.isEmpty() ? TEXTS.get("if.always") : joined("if.and", parts);
            case Condition.AnyOf(List<Condition> parts) -> joined("if.or", parts);
            case Condition.Not(Condition other) -> TEXTS.get("if.not", of(other));
            case Condition.IsLead lead -> TEXTS.get("if.lead");
            case Condition.ScoreAtLeast(Axis axis, double points) -> TEXTS.get("if.score", axis.label(), points);
            case Condition.ActedWithin(Set<InteractionType> types, int months, boolean sinceEntry) ->
                TEXTS.get(sinceEntry ? "if.actedSince" : "if.acted", labels(types), months);
            case Condition.Idle(int months) -> TEXTS.get("if.idle", months);
            case Condition.InStage(int days) -> TEXTS.get("if.inStage", days);
            case Condition.Attribute(AttributeRule rule) -> TEXTS.get("if.attribute", rule.label(), rule.wanted());
        };
    }

    private static String joined(String key, List<Condition> parts) {
        return parts.stream()
                .map(ConditionText::of)
                .reduce((first, second) -> TEXTS.get(key, first, second))
                .orElseThrow();
    }

    private static String labels(Set<InteractionType> types) {
        return types.stream().map(InteractionType::label).sorted().collect(Collectors.joining(", "));
    }
}
