package org.winnable.workspace.internal.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.facts.NumberKey;
import org.winnable.core.lead.FieldKind;
import org.winnable.core.rules.AttributeRule;
import org.winnable.core.text.Texts;
import org.winnable.yaml.YamlElement;
import org.winnable.yaml.YamlMapping;

/** Reads conditions on attributes: {@code attribute} with {@code values}, or with {@code minimum} and {@code maximum}. */
final class AttributeRules {

    private static final Texts TEXTS = Texts.of(AttributeRules.class);

    private AttributeRules() {}

    static List<AttributeRule> read(YamlMapping parent, String key) {
        return parent.mappings(key).stream()
                .map(AttributeRules::rule)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<AttributeRule> rule(YamlMapping mapping) {
        Optional<YamlElement> attribute = mapping.require("attribute");
        Optional<YamlElement> values = mapping.get("values");
        Optional<YamlElement> minimum = mapping.get("minimum");
        Optional<YamlElement> maximum = mapping.get("maximum");
        mapping.end();
        boolean ranged = minimum.isPresent() || maximum.isPresent();
        if (values.isPresent() == ranged) {
            mapping.problem(TEXTS.get("rule.valuesOrRange"));
            return Optional.empty();
        }
        List<String> names = ranged
                ? Vocabulary.attributes(FieldKind.NUMBER)
                : Vocabulary.attributes(FieldKind.CATEGORY, FieldKind.FLAG);
        Optional<String> name = attribute.flatMap(element ->
                element.word(word -> Optional.of(word).filter(w -> names.contains(w) || Vocabulary.isOther(w)), names));
        return ranged ? range(mapping, name, minimum, maximum) : words(values.orElseThrow(), name);
    }

    private static Optional<AttributeRule> words(YamlElement values, Optional<String> name) {
        Set<String> words = values.items().stream()
                .map(YamlElement::text)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        if (words.isEmpty()) {
            values.problem(TEXTS.get("rule.noValues"));
            return Optional.empty();
        }
        return name.map(n -> new AttributeRule.OneOf(new CategoryKey(n), words));
    }

    private static Optional<AttributeRule> range(
            YamlMapping mapping, Optional<String> name, Optional<YamlElement> minimum, Optional<YamlElement> maximum) {
        double low = limit(minimum, Double.NEGATIVE_INFINITY);
        double high = limit(maximum, Double.POSITIVE_INFINITY);
        if (low > high) {
            mapping.problem(TEXTS.get("rule.emptyRange", low, high));
            return Optional.empty();
        }
        return name.map(n -> new AttributeRule.Between(new NumberKey(n), low, high));
    }

    private static double limit(Optional<YamlElement> element, double none) {
        return element.flatMap(e -> e.decimal(-Double.MAX_VALUE, Double.MAX_VALUE))
                .orElse(none);
    }
}
