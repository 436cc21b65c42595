package org.winnable.workspace.internal.rules;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.winnable.core.scoring.TrainedState;
import org.winnable.core.text.Texts;
import org.winnable.yaml.YamlElement;
import org.winnable.yaml.YamlMapping;

/** Reads what a strategy of a model learnt: {@code trained: {name: calls, version: 2}}. */
final class TrainedReference {

    private static final Texts TEXTS = Texts.of(TrainedReference.class);
    private static final int MANY = 10_000_000;

    private TrainedReference() {}

    /** The state that is referred to; empty if there is a problem, which is reported. */
    static Optional<TrainedState> read(YamlElement element, Optional<String> strategy, TrainedLookup states) {
        Optional<YamlMapping> mapping = element.mapping();
        Optional<YamlElement> name = mapping.flatMap(m -> m.require("name"));
        Optional<YamlElement> version = mapping.flatMap(m -> m.require("version"));
        mapping.ifPresent(YamlMapping::end);
        if (name.isEmpty() || version.isEmpty()) {
            return Optional.empty();
        }
        SortedMap<String, List<Integer>> known = states.versions();
        if (known.isEmpty()) {
            name.get().problem(TEXTS.get("trained.none"));
            return Optional.empty();
        }
        return name.get()
                .word(word -> Optional.of(word).filter(known::containsKey), known.keySet())
                .flatMap(word -> version.get()
                        .integer(1, MANY)
                        .filter(number -> exists(known.getOrDefault(word, List.of()), word, number, version.get()))
                        .flatMap(number -> states.read(word, number)))
                .filter(state -> fits(state, strategy, name.get()));
    }

    private static boolean exists(List<Integer> versions, String name, int number, YamlElement at) {
        if (!versions.contains(number)) {
            String there = versions.stream().map(String::valueOf).collect(Collectors.joining(", "));
            at.problem(TEXTS.get("trained.noVersion", name, number, there));
        }
        return versions.contains(number);
    }

    private static boolean fits(TrainedState state, Optional<String> strategy, YamlElement at) {
        String trained = state.report().strategy();
        if (strategy.isPresent() && !strategy.get().equals(trained)) {
            at.problem(TEXTS.get("trained.other", state.name(), trained, strategy.get()));
        }
        return strategy.equals(Optional.of(trained));
    }
}
