package org.winnable.workspace.internal.rules;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.winnable.core.rules.ScoringModel;
import org.winnable.core.rules.ScoringModel.StrategyUse;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.Points;
import org.winnable.core.scoring.TrainedState;
import org.winnable.yaml.YamlDocument;
import org.winnable.yaml.YamlElement;
import org.winnable.yaml.YamlMapping;

/** Reads a scoring model. Parameters are kept as they stand: only the strategy, which may be missing, knows them. */
final class ScoringReader {

    private static final int MANY = 1_000_000;
    private static final double HEAVIEST = 1000;

    private ScoringReader() {}

    static ScoringModel read(YamlDocument document, String id, TrainedLookup states) {
        YamlMapping root = document.root();
        String name = root.require("name").flatMap(YamlElement::text).orElse(id);
        int version = root.require("version").flatMap(e -> e.integer(1, MANY)).orElse(1);
        Map<Axis, Double> caps = new EnumMap<>(Axis.class);
        root.get("caps").flatMap(YamlElement::mapping).ifPresent(mapping -> {
            Vocabulary.AXES.forEach((key, axis) ->
                    mapping.get(key).flatMap(e -> e.decimal(0, Points.LIMIT)).ifPresent(cap -> caps.put(axis, cap)));
            mapping.end();
        });
        // when it was published; of interest to whoever lists models
        root.get("published").ifPresent(Vocabulary::date);
        root.require("strategies");
        List<StrategyUse> strategies = root.mappings("strategies").stream()
                .map(mapping -> strategy(mapping, states))
                .flatMap(Optional::stream)
                .toList();
        root.end();
        return new ScoringModel(id, name, version, strategies, caps);
    }

    private static Optional<StrategyUse> strategy(YamlMapping mapping, TrainedLookup states) {
        Optional<String> id = mapping.require("strategy").flatMap(YamlElement::text);
        double weight = mapping.get("weight")
                .flatMap(e -> e.decimal(-HEAVIEST, HEAVIEST))
                .orElse(1.0);
        Map<String, Object> parameters = new HashMap<>();
        mapping.get("parameters")
                .flatMap(YamlElement::mapping)
                .ifPresent(values -> values.keys()
                        .forEach(key ->
                                values.require(key).flatMap(YamlElement::raw).ifPresent(v -> parameters.put(key, v))));
        Optional<TrainedState> trained =
                mapping.get("trained").flatMap(element -> TrainedReference.read(element, id, states));
        mapping.end();
        return id.map(i -> new StrategyUse(i, weight, parameters, trained));
    }
}
