package org.winnable.workspace.internal.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.rules.Condition;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.Points;
import org.winnable.core.text.Texts;
import org.winnable.yaml.YamlElement;
import org.winnable.yaml.YamlMapping;

/** Reads conditions of stages; empty if none can be made of what is written. */
final class ConditionReader {

    private static final Texts TEXTS = Texts.of(LifecycleReader.class);

    private static final int LONGEST_MONTHS = 120;
    private static final int LONGEST_DAYS = 3660;
    private static final Map<String, Condition> WORDS = Map.of("lead", new Condition.IsLead());
    private static final List<String> KINDS = List.of("all", "any", "not", "score", "acted", "idle", "inStage", "is");

    private ConditionReader() {}

    static Optional<Condition> read(YamlElement element) {
        if (!element.isMapping()) {
            return element.choice(WORDS);
        }
        return element.mapping().flatMap(ConditionReader::read);
    }

    private static Optional<Condition> read(YamlMapping mapping) {
        KINDS.forEach(mapping::get);
        mapping.end();
        if (mapping.keys().size() != 1) {
            mapping.problem(TEXTS.get("lifecycle.one", String.join(", ", KINDS)));
            return Optional.empty();
        }
        String kind = mapping.keys().getFirst();
        return mapping.require(kind).flatMap(value -> switch (kind) {
            case "all" -> parts(value).map(Condition.AllOf::new);
            case "any" -> parts(value).map(Condition.AnyOf::new);
            case "not" -> read(value).map(Condition.Not::new);
            case "is" -> value.mapping().flatMap(AttributeRules::rule).map(Condition.Attribute::new);
            default -> value.mapping().flatMap(inner -> simple(kind, inner));
        });
    }

    private static Optional<Condition> simple(String kind, YamlMapping mapping) {
        Optional<? extends Condition> condition = switch (kind) {
            case "score" -> score(mapping);
            case "acted" -> acted(mapping);
            case "idle" ->
                mapping.require("months")
                        .flatMap(e -> e.integer(1, LONGEST_MONTHS))
                        .map(Condition.Idle::new);
            case "inStage" ->
                mapping.require("days").flatMap(e -> e.integer(1, LONGEST_DAYS)).map(Condition.InStage::new);
            default -> Optional.empty();
        };
        mapping.end();
        return condition.map(c -> c);
    }

    private static Optional<List<Condition>> parts(YamlElement element) {
        List<YamlElement> items = element.items();
        if (items.isEmpty()) {
            element.problem(TEXTS.get("lifecycle.noParts"));
        }
        List<Condition> parts = items.stream()
                .map(ConditionReader::read)
                .flatMap(Optional::stream)
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(parts);
    }

    private static Optional<Condition> score(YamlMapping mapping) {
        Optional<Axis> axis = mapping.require("axis").flatMap(e -> e.choice(Vocabulary.AXES));
        Optional<Double> points = mapping.require("atLeast").flatMap(e -> e.decimal(-Points.LIMIT, Points.LIMIT));
        return axis.flatMap(a -> points.map(p -> new Condition.ScoreAtLeast(a, p)));
    }

    private static Optional<Condition> acted(YamlMapping mapping) {
        Optional<YamlElement> list = mapping.require("types");
        Set<InteractionType> types = mapping.list("types").stream()
                .map(Vocabulary::interaction)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        Optional<Integer> months = mapping.require("withinMonths").flatMap(e -> e.integer(1, LONGEST_MONTHS));
        boolean sinceEntry = mapping.get("sinceEntry")
                .flatMap(e -> e.choice(Vocabulary.TRUTH))
                .orElse(false);
        if (list.isPresent() && list.get().items().isEmpty()) {
            list.get().problem(TEXTS.get("lifecycle.noTypes"));
        }
        return types.isEmpty() ? Optional.empty() : months.map(m -> new Condition.ActedWithin(types, m, sinceEntry));
    }
}
