package org.winnable.application.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.rules.AttributeRule;
import org.winnable.core.rules.Rules;
import org.winnable.core.rules.ScoringModel;

/** Finds the columns beyond the model that rules ask for, so that only these are loaded. */
public final class RuleAttributes {

    private RuleAttributes() {}

    /** The names of all attributes with {@link CategoryKey#OTHER} before them that criteria or strategies mention. */
    public static Set<String> others(Rules rules) {
        Set<String> names = new TreeSet<>();
        var ideal = rules.agreement().ideal();
        for (List<AttributeRule> part : List.of(ideal.required(), ideal.out(), ideal.in())) {
            part.forEach(rule -> collect(rule.attribute(), names));
        }
        // parameters are the strategies' own affair, but what names such an attribute does so by its prefix
        for (ScoringModel.StrategyUse use : rules.model().strategies()) {
            collect(use.parameters(), names);
        }
        return names;
    }

    private static void collect(Object value, Set<String> names) {
        switch (value) {
            case String word when word.startsWith(CategoryKey.OTHER) -> names.add(word);
            case Collection<?> list -> list.forEach(each -> collect(each, names));
            case Map<?, ?> map -> map.values().forEach(each -> collect(each, names));
            default -> {
                // numbers and words that name nothing
            }
        }
    }
}
