package org.winnable.imports.internal.dialect;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.text.Texts;
import org.winnable.yaml.YamlElement;
import org.winnable.yaml.YamlMapping;

/** Reads what the rows of a dialect tell of. */
final class InteractionRuleReader {

    private static final List<String> SHIPPED =
            InteractionType.SHIPPED.stream().map(InteractionType::key).toList();

    private InteractionRuleReader() {}

    /** One element of the list; nothing if it cannot be used. */
    static Optional<InteractionRule> read(YamlMapping mapping) {
        List<String> typeOf = mapping.texts("type-of");
        Optional<InteractionType> type = (typeOf.isEmpty() ? mapping.require("type") : mapping.get("type"))
                .flatMap(e -> e.word(InteractionRuleReader::type, SHIPPED));
        Map<String, InteractionType> types = types(mapping);
        boolean timed = mapping.require("at").isPresent();
        List<String> at = mapping.texts("at");
        if (timed && at.isEmpty()) {
            mapping.problem(Texts.of(InteractionRuleReader.class).get("at"));
        }
        Map<String, Set<String>> when = conditions(mapping, "when");
        Map<String, Set<String>> unless = conditions(mapping, "unless");
        List<String> asset = mapping.texts("asset");
        Optional<String> assetText = mapping.get("asset-text").flatMap(YamlElement::text);
        List<String> campaign = mapping.texts("campaign");
        mapping.end();
        return at.isEmpty() || type.isEmpty() && typeOf.isEmpty()
                ? Optional.empty()
                : Optional.of(new InteractionRule(type, typeOf, types, at, when, unless, asset, assetText, campaign));
    }

    /** The words of the source by the type that they mean, turned round. */
    private static Map<String, InteractionType> types(YamlMapping mapping) {
        Map<String, InteractionType> types = new HashMap<>();
        mapping.get("types").flatMap(YamlElement::mapping).ifPresent(named -> {
            for (String key : named.keys()) {
                Optional<InteractionType> type = type(key);
                if (type.isEmpty()) {
                    named.problem(Texts.of(InteractionRuleReader.class).get("type", key));
                }
                named.texts(key).forEach(word -> type.ifPresent(t -> types.put(word.toLowerCase(Locale.ROOT), t)));
            }
        });
        return types;
    }

    private static Optional<InteractionType> type(String key) {
        return InteractionType.isKey(key) ? Optional.of(new InteractionType(key)) : Optional.empty();
    }

    /** Labels of columns, and the values that count. */
    private static Map<String, Set<String>> conditions(YamlMapping mapping, String key) {
        Map<String, Set<String>> conditions = new HashMap<>();
        mapping.get(key).flatMap(YamlElement::mapping).ifPresent(columns -> {
            for (String label : columns.keys()) {
                Set<String> values = columns.texts(label).stream()
                        .map(value -> value.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toUnmodifiableSet());
                conditions.put(label, values);
            }
        });
        return conditions;
    }
}
