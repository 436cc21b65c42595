package org.winnable.workspace.internal.rules;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.winnable.core.parameter.InvalidParametersException;
import org.winnable.core.rules.AttributeRule;
import org.winnable.yaml.YamlElement;
import org.winnable.yaml.YamlMapping;

/** Reads conditions on attributes: {@code attribute} with {@code values}, or with {@code minimum} and {@code maximum}. */
public final class AttributeRules {

    /** The key of the words of which an attribute is to be one. */
    public static final String VALUES = "values";

    private AttributeRules() {}

    static List<AttributeRule> read(YamlMapping parent, String key) {
        return parent.mappings(key).stream()
                .map(AttributeRules::rule)
                .flatMap(Optional::stream)
                .toList();
    }

    /** One condition. */
    static Optional<AttributeRule> rule(YamlMapping mapping) {
        return rule(mapping, VALUES);
    }

    /**
     * One condition whose words stand under another key.
     *
     * @param mapping to be read to its end
     * @param words the key
     */
    public static Optional<AttributeRule> rule(YamlMapping mapping, String words) {
        Optional<String> attribute = mapping.require("attribute").flatMap(YamlElement::text);
        List<String> values = mapping.texts(words);
        OptionalDouble minimum = limit(mapping, "minimum");
        OptionalDouble maximum = limit(mapping, "maximum");
        mapping.end();
        if (attribute.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(AttributeRule.of(attribute.get(), values, minimum, maximum));
        } catch (InvalidParametersException e) {
            e.problems()
                    .forEach(problem -> mapping.get(problem.path())
                            .ifPresentOrElse(
                                    element -> element.problem(problem.message()),
                                    () -> mapping.problem(problem.message())));
            return Optional.empty();
        }
    }

    private static OptionalDouble limit(YamlMapping mapping, String key) {
        return mapping.get(key)
                .flatMap(element -> element.decimal(-Double.MAX_VALUE, Double.MAX_VALUE))
                .map(OptionalDouble::of)
                .orElseGet(OptionalDouble::empty);
    }
}
