package org.winnable.workspace.internal.content;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.winnable.core.content.TouchPolicy;
import org.winnable.core.content.TouchPolicy.Channel;
import org.winnable.core.content.TouchPolicy.Selling;
import org.winnable.core.journey.BuyerStage;
import org.winnable.core.journey.Journey;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.text.Texts;
import org.winnable.workspace.internal.rules.Vocabulary;
import org.winnable.yaml.YamlDocument;
import org.winnable.yaml.YamlElement;
import org.winnable.yaml.YamlMapping;

/** Reads {@code touches.yaml}. */
public final class TouchReader {

    private static final Texts TEXTS = Texts.of(TouchReader.class);
    private static final int MOST_TOUCHES = 1000;
    private static final int MOST_DAYS = 730;
    private static final int LONGEST_STREAK = 100;

    /** By the key of the type, of which channel it is. */
    private final Map<String, String> taken = new HashMap<>();

    private final Set<String> keys = new HashSet<>();
    private final Map<String, String> stages;

    private TouchReader(Journey journey) {
        this.stages = journey.stages().stream()
                .map(BuyerStage::key)
                .collect(Collectors.toMap(key -> key, key -> key, (one, other) -> one, LinkedHashMap::new));
    }

    /**
     * Reads the file; empty if no policy can be made of it. What is wrong with it is in the document afterwards.
     *
     * @param journey whose stages may be named
     */
    public static Optional<TouchPolicy> read(YamlDocument document, Journey journey) {
        TouchReader reader = new TouchReader(journey);
        YamlMapping root = document.root();
        List<Channel> channels = root.mappings("channels").stream()
                .map(reader::channel)
                .flatMap(Optional::stream)
                .toList();
        Optional<Selling> selling =
                root.require("selling").flatMap(YamlElement::mapping).flatMap(reader::selling);
        root.end();
        return document.isSound() ? selling.map(sells -> new TouchPolicy(channels, sells)) : Optional.empty();
    }

    private Optional<Channel> channel(YamlMapping mapping) {
        Optional<String> key = mapping.require("key")
                .flatMap(element -> element.text().filter(text -> {
                    if (!keys.add(text)) {
                        element.problem(TEXTS.get("journey.twice", text));
                    }
                    return true;
                }));
        Optional<String> name = mapping.require("name").flatMap(YamlElement::text);
        Optional<YamlElement> named = mapping.require("types");
        Set<InteractionType> types = mapping.list("types").stream()
                .map(element -> type(element, key.orElse("")))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        if (types.isEmpty()) {
            named.ifPresent(element -> element.problem(TEXTS.get("touches.types")));
        }
        Optional<Integer> most = mapping.require("most").flatMap(e -> e.integer(1, MOST_TOUCHES));
        Optional<Integer> days = mapping.require("withinDays").flatMap(e -> e.integer(1, MOST_DAYS));
        mapping.end();
        return key.flatMap(k -> name.flatMap(n -> most.flatMap(m -> days.map(d -> new Channel(k, n, types, m, d)))));
    }

    private Optional<InteractionType> type(YamlElement element, String channel) {
        Optional<InteractionType> type = Vocabulary.interaction(element);
        type.map(each -> taken.putIfAbsent(each.key(), channel))
                .ifPresent(other -> element.problem(TEXTS.get("touches.taken", other)));
        return type;
    }

    private Optional<Selling> selling(YamlMapping mapping) {
        Optional<Integer> streak = mapping.require("streak").flatMap(e -> e.integer(2, LONGEST_STREAK));
        Set<String> named = mapping.list("stages").stream()
                .map(element -> element.choice(stages))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        Set<String> formats = Set.copyOf(mapping.texts("formats"));
        Set<String> words = mapping.texts("words").stream()
                .map(word -> word.toLowerCase(Locale.ROOT).strip())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
        mapping.end();
        return streak.map(length -> new Selling(length, named, formats, words));
    }
}
