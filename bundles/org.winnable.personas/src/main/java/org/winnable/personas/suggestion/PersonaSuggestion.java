package org.winnable.personas.suggestion;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.persona.PersonaContent;
import org.winnable.core.persona.PersonaKeys;
import org.winnable.personas.internal.suggestion.Feature;

/**
 * A group among the people who fit no persona.
 *
 * @param name what they have in common, as the name of a persona
 * @param rows of the group in the facts, ascending
 * @param words what sets them apart from everyone else, the strongest first
 * @param fit how many of the people who fit no persona would fit by the rules of {@link #content}
 * @param content a new persona, with its name, what they have in common, and matching rules
 */
public record PersonaSuggestion(
        String name, List<Integer> rows, List<Distinction> words, int fit, PersonaContent content) {

    private static final Map<CategoryKey, String> IDENTITY = Map.of(
            CategoryKey.TITLE, "titles",
            CategoryKey.INDUSTRY, "industries",
            CategoryKey.SENIORITY, "seniority",
            CategoryKey.FUNCTION, "functions");

    /** Copies the lists. */
    public PersonaSuggestion {
        rows = List.copyOf(rows);
        words = List.copyOf(words);
    }

    /**
     * Something that more of the group have than of everyone else.
     *
     * @param label for people, in the user's language
     * @param having how many of the group have it
     * @param elsewhere how many others have it, those who fit a persona too
     * @param logOdds by how much the logarithm of its odds is higher in the group, with half a person more on every side
     */
    public record Distinction(String label, int having, int elsewhere, double logOdds) {}

    /**
     * A new persona of some features.
     *
     * @param weights of the matching rules, in the order of the features; those without are no rules
     */
    static PersonaContent content(String name, List<Feature> features, List<Integer> weights) {
        Map<String, Object> identity = new LinkedHashMap<>();
        for (Feature feature : features) {
            String field = IDENTITY.get(feature.key());
            if (field != null) {
                identity.merge(field, List.of(feature.isWord() ? feature.name() : feature.value()), (one, other) -> {
                    Set<Object> both = new LinkedHashSet<>((List<?>) one);
                    both.addAll((List<?>) other);
                    return List.copyOf(both);
                });
            }
        }
        List<Map<String, Object>> rules = IntStream.range(0, weights.size())
                .mapToObj(place -> features.get(place).values(weights.get(place)))
                .toList();
        return PersonaContent.named(name)
                .withSection(PersonaKeys.IDENTITY, identity)
                .withSection(PersonaKeys.MATCHING, Map.of("rules", rules));
    }
}
