package org.winnable.workspace.internal.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.winnable.core.journey.BuyerProblem;
import org.winnable.core.journey.BuyerStage;
import org.winnable.core.journey.Journey;
import org.winnable.core.journey.Sign;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.text.Texts;
import org.winnable.workspace.internal.rules.Vocabulary;
import org.winnable.yaml.YamlDocument;
import org.winnable.yaml.YamlElement;
import org.winnable.yaml.YamlMapping;

/** Reads {@code journey.yaml}; empty if no journey can be made of it. */
public final class JourneyReader {

    private static final Texts TEXTS = Texts.of(JourneyReader.class);
    private static final String KEY = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final int MOST_STAGES = 20;
    private static final int MOST_TIMES = 1000;
    private static final int MOST_MONTHS = 600;

    /** What a sign counts unless it says otherwise. */
    private static final int USUAL_MONTHS = 12;

    private final Set<String> keys = new HashSet<>();

    private JourneyReader() {}

    /** Reads the file; what is wrong with it is in the document afterwards. */
    public static Optional<Journey> read(YamlDocument document) {
        return new JourneyReader().journey(document);
    }

    private Optional<Journey> journey(YamlDocument document) {
        YamlMapping root = document.root();
        String name = root.require("name").flatMap(YamlElement::text).orElse("");
        Optional<YamlElement> list = root.require("stages");
        List<YamlMapping> mappings = root.mappings("stages");
        if (mappings.isEmpty() || mappings.size() > MOST_STAGES) {
            list.ifPresent(element -> element.problem(TEXTS.get("journey.stages", MOST_STAGES)));
        }
        List<BuyerStage> stages = new ArrayList<>();
        for (YamlMapping mapping : mappings) {
            stage(mapping, mapping == mappings.getFirst()).ifPresent(stages::add);
        }
        keys.clear();
        List<BuyerProblem> problems = root.mappings("problems").stream()
                .map(this::problem)
                .flatMap(Optional::stream)
                .toList();
        root.end();
        return document.isSound() ? Optional.of(new Journey(name, stages, problems)) : Optional.empty();
    }

    private Optional<BuyerStage> stage(YamlMapping mapping, boolean first) {
        Optional<String> key = key(mapping);
        Optional<String> name = mapping.require("name").flatMap(YamlElement::text);
        String meaning = mapping.get("meaning").flatMap(YamlElement::text).orElse("");
        Set<String> keywords = words(mapping, "keywords");
        Set<String> formats = words(mapping, "formats");
        List<Sign> signs = mapping.mappings("signs").stream()
                .map(JourneyReader::sign)
                .flatMap(Optional::stream)
                .toList();
        if (!first && mapping.list("signs").isEmpty()) {
            mapping.problem(TEXTS.get("journey.noSigns"));
        }
        List<String> phases = mapping.texts("phases");
        mapping.end();
        return key.flatMap(k -> name.map(n -> new BuyerStage(k, n, meaning, keywords, formats, signs, phases)));
    }

    private static Optional<Sign> sign(YamlMapping mapping) {
        List<InteractionType> types = mapping.list("types").stream()
                .map(Vocabulary::interaction)
                .flatMap(Optional::stream)
                .toList();
        List<String> about = mapping.texts("about");
        int times = mapping.get("times").flatMap(e -> e.integer(1, MOST_TIMES)).orElse(1);
        int months = mapping.get("withinMonths")
                .flatMap(e -> e.integer(1, MOST_MONTHS))
                .orElse(USUAL_MONTHS);
        mapping.end();
        return Optional.of(new Sign(types, about, times, months));
    }

    private Optional<BuyerProblem> problem(YamlMapping mapping) {
        Optional<String> key = key(mapping);
        Optional<String> name = mapping.require("name").flatMap(YamlElement::text);
        Set<String> keywords = words(mapping, "keywords");
        mapping.end();
        return key.flatMap(k -> name.map(n -> new BuyerProblem(k, n, keywords)));
    }

    private Optional<String> key(YamlMapping mapping) {
        return mapping.require("key")
                .flatMap(element -> element.text().filter(text -> {
                    if (!text.matches(KEY)) {
                        element.problem(TEXTS.get("journey.key", text));
                        return false;
                    }
                    if (!keys.add(text)) {
                        element.problem(TEXTS.get("journey.twice", text));
                        return false;
                    }
                    return true;
                }));
    }

    private static Set<String> words(YamlMapping mapping, String key) {
        return mapping.texts(key).stream()
                .map(word -> word.toLowerCase(Locale.ROOT).strip())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
