package org.winnable.workspace.internal.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.rules.Condition;
import org.winnable.core.rules.Lifecycle;
import org.winnable.core.rules.Lifecycle.Stage;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.Points;
import org.winnable.core.text.Texts;
import org.winnable.yaml.YamlDocument;
import org.winnable.yaml.YamlElement;
import org.winnable.yaml.YamlMapping;

/** Reads {@code lifecycle.yaml}; empty if no lifecycle can be made of it. */
final class LifecycleReader {

    private static final Texts TEXTS = Texts.of(LifecycleReader.class);

    private static final int LONGEST_MONTHS = 120;
    private static final Map<String, Condition> WORDS = Map.of("lead", new Condition.IsLead());
    private static final List<String> KINDS = List.of("all", "any", "score", "acted");

    private LifecycleReader() {}

    static Optional<Lifecycle> read(YamlDocument document) {
        YamlMapping root = document.root();
        Optional<YamlElement> list = root.require("stages");
        List<YamlMapping> mappings = root.mappings("stages");
        root.end();
        if (list.isPresent() && mappings.isEmpty()) {
            list.get().problem(TEXTS.get("lifecycle.empty"));
        }
        List<Stage> stages = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (YamlMapping mapping : mappings) {
            stage(mapping, stages.isEmpty()).ifPresent(stage -> {
                if (keys.add(stage.key())) {
                    stages.add(stage);
                } else {
                    mapping.problem(TEXTS.get("lifecycle.twice", stage.key()));
                }
            });
        }
        return stages.isEmpty() || !stages.getFirst().enter().equals(Condition.ALWAYS)
                ? Optional.empty()
                : Optional.of(new Lifecycle(stages));
    }

    private static Optional<Stage> stage(YamlMapping mapping, boolean first) {
        Optional<String> key = mapping.require("key").flatMap(LifecycleReader::key);
        Optional<String> name = mapping.require("name").flatMap(YamlElement::text);
        Optional<Condition> enter;
        if (first) {
            mapping.get("enter").ifPresent(e -> e.problem(TEXTS.get("lifecycle.first")));
            enter = Optional.of(Condition.ALWAYS);
        } else {
            enter = mapping.require("enter").flatMap(LifecycleReader::condition);
        }
        mapping.end();
        return key.flatMap(k -> name.flatMap(n -> enter.map(e -> new Stage(k, n, e))));
    }

    private static Optional<String> key(YamlElement element) {
        return element.text().flatMap(text -> {
            if (text.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
                return Optional.of(text);
            }
            element.problem(TEXTS.get("lifecycle.key", text));
            return Optional.empty();
        });
    }

    private static Optional<Condition> condition(YamlElement element) {
        if (!element.isMapping()) {
            return element.choice(WORDS);
        }
        return element.mapping().flatMap(LifecycleReader::condition);
    }

    private static Optional<Condition> condition(YamlMapping mapping) {
        Optional<YamlElement> all = mapping.get("all");
        Optional<YamlElement> any = mapping.get("any");
        Optional<YamlElement> score = mapping.get("score");
        Optional<YamlElement> acted = mapping.get("acted");
        mapping.end();
        if (mapping.keys().size() != 1) {
            mapping.problem(TEXTS.get("lifecycle.one", String.join(", ", KINDS)));
            return Optional.empty();
        }
        return all.<Condition>map(e -> new Condition.AllOf(parts(e)))
                .or(() -> any.flatMap(LifecycleReader::anyOf))
                .or(() -> score.flatMap(YamlElement::mapping).flatMap(LifecycleReader::score))
                .or(() -> acted.flatMap(YamlElement::mapping).flatMap(LifecycleReader::acted));
    }

    private static Optional<Condition> anyOf(YamlElement element) {
        List<Condition> parts = parts(element);
        return parts.isEmpty() ? Optional.empty() : Optional.of(new Condition.AnyOf(parts));
    }

    private static List<Condition> parts(YamlElement element) {
        List<YamlElement> items = element.items();
        if (items.isEmpty()) {
            element.problem(TEXTS.get("lifecycle.noParts"));
        }
        return items.stream()
                .map(LifecycleReader::condition)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Condition> score(YamlMapping mapping) {
        Optional<Axis> axis = mapping.require("axis").flatMap(e -> e.choice(Vocabulary.AXES));
        Optional<Double> points = mapping.require("atLeast").flatMap(e -> e.decimal(-Points.LIMIT, Points.LIMIT));
        mapping.end();
        return axis.flatMap(a -> points.map(p -> new Condition.ScoreAtLeast(a, p)));
    }

    private static Optional<Condition> acted(YamlMapping mapping) {
        Optional<YamlElement> list = mapping.require("types");
        Set<InteractionType> types = mapping.list("types").stream()
                .map(Vocabulary::interaction)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        Optional<Integer> months = mapping.require("withinMonths").flatMap(e -> e.integer(1, LONGEST_MONTHS));
        mapping.end();
        if (list.isPresent() && list.get().items().isEmpty()) {
            list.get().problem(TEXTS.get("lifecycle.noTypes"));
        }
        return types.isEmpty() ? Optional.empty() : months.map(m -> new Condition.ActedWithin(types, m));
    }
}
