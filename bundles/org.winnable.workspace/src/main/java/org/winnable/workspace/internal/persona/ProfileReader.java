package org.winnable.workspace.internal.persona;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.winnable.core.persona.Profile;
import org.winnable.workspace.internal.rules.Vocabulary;
import org.winnable.yaml.YamlElement;
import org.winnable.yaml.YamlMapping;

/** Reads what the shipped sections of a persona say. */
final class ProfileReader {

    private ProfileReader() {}

    static Profile.Identity identity(YamlMapping values) {
        Profile.Identity identity = new Profile.Identity(
                text(values, "summary"),
                values.texts("titles"),
                choices(values, "seniority", Vocabulary.SENIORITIES),
                choices(values, "functions", Vocabulary.FUNCTIONS),
                values.texts("industries"),
                text(values, "situation"),
                text(values, "perceptions"),
                text(values, "expectations"));
        values.end();
        return identity;
    }

    /** Goals and problems stand in one section. */
    record Aims(List<String> goals, List<String> problems) {

        static final Aims NONE = new Aims(List.of(), List.of());
    }

    static Aims aims(YamlMapping values) {
        Aims aims = new Aims(values.texts("goals"), values.texts("problems"));
        values.end();
        return aims;
    }

    static Profile.Buying buying(YamlMapping values) {
        Profile.Buying buying = new Profile.Buying(
                values.get("role").flatMap(role -> role.choice(Vocabulary.BUYING_ROLES)), values.texts("criteria"));
        values.end();
        return buying;
    }

    static List<Profile.Objection> objections(YamlMapping values) {
        return rows(
                values,
                "raised",
                row -> row.require("objection")
                        .flatMap(YamlElement::text)
                        .map(words -> new Profile.Objection(words, text(row, "answer"))));
    }

    static List<String> channels(YamlMapping values) {
        List<String> channels = values.texts("preferred");
        values.end();
        return channels;
    }

    static List<Profile.Quote> quotes(YamlMapping values) {
        return rows(values, "quotes", row -> {
            Optional<String> quote = row.require("quote").flatMap(YamlElement::text);
            String feedback = text(row, "feedback");
            var on = row.get("on").flatMap(Vocabulary::date);
            return quote.map(words -> new Profile.Quote(words, feedback, on));
        });
    }

    private static <T> List<T> rows(YamlMapping values, String key, Function<YamlMapping, Optional<T>> reader) {
        List<T> rows = values.mappings(key).stream()
                .map(row -> {
                    Optional<T> read = reader.apply(row);
                    row.end();
                    return read;
                })
                .flatMap(Optional::stream)
                .toList();
        values.end();
        return rows;
    }

    private static String text(YamlMapping values, String key) {
        return values.get(key).flatMap(YamlElement::text).orElse("");
    }

    private static <T> Set<T> choices(YamlMapping values, String key, Map<String, T> options) {
        return values.list(key).stream()
                .map(element -> element.choice(options))
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }
}
