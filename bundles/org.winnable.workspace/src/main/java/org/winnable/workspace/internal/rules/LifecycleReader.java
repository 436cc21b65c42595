package org.winnable.workspace.internal.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.rules.Condition;
import org.winnable.core.rules.Lifecycle;
import org.winnable.core.rules.Lifecycle.Leave;
import org.winnable.core.rules.Lifecycle.Stage;
import org.winnable.core.rules.Market;
import org.winnable.core.rules.SalesLabel;
import org.winnable.core.rules.Temperature;
import org.winnable.core.text.Texts;
import org.winnable.yaml.YamlDocument;
import org.winnable.yaml.YamlElement;
import org.winnable.yaml.YamlMapping;

/** Reads {@code lifecycle.yaml}; empty if no lifecycle can be made of it. */
final class LifecycleReader {

    private static final Texts TEXTS = Texts.of(LifecycleReader.class);

    private static final double PERCENT = 100;

    private final Map<String, String> keys = new LinkedHashMap<>();

    private LifecycleReader() {}

    static Optional<Lifecycle> read(YamlDocument document) {
        return new LifecycleReader().lifecycle(document);
    }

    private Optional<Lifecycle> lifecycle(YamlDocument document) {
        YamlMapping root = document.root();
        Optional<YamlElement> list = root.require("stages");
        List<YamlMapping> mappings = root.mappings("stages");
        if (list.isPresent() && mappings.isEmpty()) {
            list.get().problem(TEXTS.get("lifecycle.empty"));
        }
        if (mappings.size() > Lifecycle.MOST_STAGES) {
            list.ifPresent(e -> e.problem(TEXTS.get("lifecycle.many", Lifecycle.MOST_STAGES)));
        }
        // a stage may send contacts to one that stands below it in the file: all keys first
        mappings.forEach(this::enter);
        List<Stage> stages = new ArrayList<>();
        for (YamlMapping mapping : mappings) {
            stage(mapping, mapping == mappings.getFirst()).ifPresent(stages::add);
        }
        Map<InteractionType, String> on = events(root);
        Optional<Condition> removal = root.get("removal").flatMap(ConditionReader::read);
        Map<SalesLabel, Condition> labels = new EnumMap<>(SalesLabel.class);
        root.get("labels").flatMap(YamlElement::mapping).ifPresent(mapping -> {
            for (SalesLabel label : SalesLabel.values()) {
                mapping.get(label.key()).flatMap(ConditionReader::read).ifPresent(c -> labels.put(label, c));
            }
            mapping.end();
        });
        Market market = root.get("market")
                .flatMap(YamlElement::mapping)
                .map(LifecycleReader::market)
                .orElse(Market.DEFAULT);
        root.end();
        return document.problems().isEmpty()
                ? Optional.of(new Lifecycle(stages, on, removal, labels, market))
                : Optional.empty();
    }

    private void enter(YamlMapping mapping) {
        mapping.require("key").flatMap(LifecycleReader::key).ifPresent(key -> {
            if (keys.putIfAbsent(key, key) != null) {
                mapping.problem(TEXTS.get("lifecycle.twice", key));
            }
        });
    }

    private Optional<Stage> stage(YamlMapping mapping, boolean first) {
        Optional<String> key = mapping.get("key").flatMap(YamlElement::text);
        Optional<String> name = mapping.require("name").flatMap(YamlElement::text);
        boolean aside =
                mapping.get("aside").flatMap(e -> e.choice(Vocabulary.TRUTH)).orElse(false);
        Optional<YamlElement> enter = mapping.get("enter");
        Optional<YamlElement> stay = mapping.get("stay");
        if (first) {
            enter.ifPresent(e -> e.problem(TEXTS.get("lifecycle.first")));
        }
        if (first && aside) {
            mapping.problem(TEXTS.get("lifecycle.firstAside"));
        } else if (aside) {
            enter.or(() -> stay).ifPresent(e -> e.problem(TEXTS.get("lifecycle.aside")));
        }
        Optional<Condition> condition = enter.flatMap(ConditionReader::read);
        Optional<Condition> keeps = stay.flatMap(ConditionReader::read);
        List<Leave> leave = mapping.mappings("leave").stream()
                .map(this::leave)
                .flatMap(Optional::stream)
                .toList();
        Map<InteractionType, String> on = events(mapping);
        mapping.end();
        boolean way = !aside;
        return key.flatMap(k -> name.map(n -> new Stage(
                k,
                n,
                first ? Optional.of(Condition.ALWAYS) : condition.filter(c -> way),
                keeps.filter(c -> way),
                leave,
                on,
                aside)));
    }

    private Optional<Leave> leave(YamlMapping mapping) {
        Optional<Condition> when = mapping.require("when").flatMap(ConditionReader::read);
        Optional<String> to = mapping.require("to").flatMap(e -> e.choice(keys));
        mapping.end();
        return when.flatMap(condition -> to.map(target -> new Leave(condition, target)));
    }

    private Map<InteractionType, String> events(YamlMapping parent) {
        Map<InteractionType, String> events = new HashMap<>();
        parent.get("on").flatMap(YamlElement::mapping).ifPresent(mapping -> {
            for (String type : mapping.keys()) {
                YamlElement target = mapping.require(type).orElse(null);
                if (target != null) {
                    Optional<String> to = target.choice(keys);
                    Vocabulary.interaction(type, target::problem)
                            .ifPresent(known -> to.ifPresent(stage -> events.put(known, stage)));
                }
            }
            mapping.end();
        });
        return events;
    }

    private static Market market(YamlMapping mapping) {
        Optional<Condition> buying = mapping.require("buying").flatMap(ConditionReader::read);
        Optional<Condition> looking = mapping.require("looking").flatMap(ConditionReader::read);
        Map<Temperature, Double> prior = new EnumMap<>(Market.PRIOR);
        mapping.get("prior")
                .ifPresent(element -> element.mapping().ifPresent(parts -> {
                    for (Temperature part : Temperature.values()) {
                        parts.require(part.key())
                                .flatMap(e -> e.decimal(0, PERCENT))
                                .ifPresent(p -> prior.put(part, p / PERCENT));
                    }
                    parts.end();
                    double sum = prior.values().stream()
                            .mapToDouble(Double::doubleValue)
                            .sum();
                    if (Math.abs(sum - 1) > 1e-6) {
                        element.problem(TEXTS.get("lifecycle.prior", sum * PERCENT));
                        prior.putAll(Market.PRIOR);
                    }
                }));
        mapping.end();
        return new Market(buying.orElse(Market.DEFAULT.buying()), looking.orElse(Market.DEFAULT.looking()), prior);
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
}
