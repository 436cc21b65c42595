package org.winnable.workspace.internal.persona;

import java.util.List;
import java.util.Optional;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.persona.MatchingRule;
import org.winnable.core.rules.AttributeRule;
import org.winnable.workspace.internal.rules.AttributeRules;
import org.winnable.workspace.internal.rules.Vocabulary;
import org.winnable.yaml.YamlElement;
import org.winnable.yaml.YamlMapping;

/**
 * Reads the signs by which contacts fit a persona: {@code attribute} with {@code values}, {@code contains}, or {@code minimum} and
 * {@code maximum}; or {@code did} with {@code about}.
 */
final class MatchingReader {

    private static final double LIGHTEST = 0.1;
    private static final double HEAVIEST = 100;
    private static final String CONTAINS = "contains";
    private static final String DID = "did";

    private MatchingReader() {}

    static List<MatchingRule> read(YamlMapping values) {
        List<MatchingRule> rules = values.mappings("rules").stream()
                .map(MatchingReader::rule)
                .flatMap(Optional::stream)
                .toList();
        values.end();
        return rules;
    }

    private static Optional<MatchingRule> rule(YamlMapping row) {
        double weight = row.get("weight")
                .flatMap(element -> element.decimal(LIGHTEST, HEAVIEST))
                .orElse(1.0);
        return sign(row).map(sign -> new MatchingRule(sign, weight));
    }

    private static Optional<MatchingRule.Sign> sign(YamlMapping row) {
        if (row.keys().contains(DID)) {
            return did(row);
        }
        boolean contains = row.keys().contains(CONTAINS);
        return AttributeRules.rule(row, contains ? CONTAINS : AttributeRules.VALUES)
                .map(rule -> contains && rule instanceof AttributeRule.OneOf words
                        ? new MatchingRule.Contains(words.key(), List.copyOf(words.values()))
                        : new MatchingRule.Attribute(rule));
    }

    private static Optional<MatchingRule.Sign> did(YamlMapping row) {
        Optional<YamlElement> did = row.require(DID);
        List<InteractionType> types = row.list(DID).stream()
                .map(Vocabulary::interaction)
                .flatMap(Optional::stream)
                .toList();
        List<String> about = row.texts("about");
        row.end();
        return did.isEmpty() || types.isEmpty() ? Optional.empty() : Optional.of(new MatchingRule.Did(types, about));
    }
}
