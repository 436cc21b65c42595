package org.winnable.personas.internal.suggestion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.lead.ContactField;
import org.winnable.core.persona.MatchingRule;
import org.winnable.core.rules.AttributeRule;
import org.winnable.core.text.Texts;

/**
 * Something that people can have in common.
 *
 * @param key of the attribute
 * @param value one of its values, or a word of them
 */
public record Feature(CategoryKey key, String value) {

    /** Whether it is a word of an attribute that people fill in freely. */
    public boolean isWord() {
        return key.equals(CategoryKey.TITLE);
    }

    /** The sign of it. */
    public MatchingRule.Sign sign() {
        return isWord()
                ? new MatchingRule.Contains(key, List.of(value))
                : new MatchingRule.Attribute(new AttributeRule.OneOf(key, Set.of(value)));
    }

    /** What a persona's file says for the sign with a weight. */
    public Map<String, Object> values(int weight) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("attribute", key.name());
        values.put(isWord() ? "contains" : "values", List.of(value));
        if (weight != 1) {
            values.put("weight", weight);
        }
        return values;
    }

    /** It for people, in the user's language; a word stands in quotes. */
    public String label() {
        return isWord() ? Texts.of(Feature.class).get("word", value) : name();
    }

    /** It as part of a persona's name. */
    public String name() {
        return isWord()
                ? value.substring(0, 1).toUpperCase(Locale.ROOT) + value.substring(1)
                : ContactField.byKey(key.name())
                        .map(field -> field.valueLabel(value))
                        .orElse(value);
    }
}
