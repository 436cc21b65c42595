package org.winnable.personas.suggestion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.winnable.core.facts.FactTable;
import org.winnable.core.persona.MatchingRule;
import org.winnable.core.text.Texts;
import org.winnable.core.work.Progress;
import org.winnable.personas.PersonaMatches;
import org.winnable.personas.internal.Matching;
import org.winnable.personas.internal.suggestion.Feature;
import org.winnable.personas.internal.suggestion.Features;
import org.winnable.personas.internal.suggestion.Groups;
import org.winnable.personas.internal.suggestion.Shares;
import org.winnable.personas.suggestion.PersonaSuggestion.Distinction;

/**
 * Looks for groups among the people who fit no persona: those who share a function, level, industry, part in the purchase, country or word
 * of the title with another of these far more often than chance would have it. The same people give the same groups. Among people who have
 * nothing in common, nothing is found in 99 of 100 cases or more.
 */
public final class PersonaSuggestions {

    /** So many groups are told at most. */
    public static final int MOST = 5;

    /** Fewer people make no group, however alike they are. */
    public static final int FEWEST = 20;

    private static final double LEAST_PART = 0.01;
    private static final int MOST_WORDS = 6;

    private PersonaSuggestions() {}

    /**
     * Looks for groups.
     *
     * @param matches who fits which persona; without any personas, everyone is looked at
     * @return the largest beyond what chance would have it first
     * @throws java.util.concurrent.CancellationException if the user cancelled
     */
    public static List<PersonaSuggestion> of(PersonaMatches matches, Progress progress) {
        FactTable facts = matches.facts();
        int[] rows = IntStream.range(0, facts.size()).filter(matches::fitsNone).toArray();
        int fewest = Math.max(FEWEST, (int) Math.ceil(LEAST_PART * rows.length));
        Features features = Features.of(facts, rows, fewest);
        List<Groups.Group> groups = Groups.of(features, rows, fewest, MOST, progress);
        if (groups.isEmpty()) {
            return List.of();
        }
        Shares shares = new Shares(features, facts);
        List<PersonaSuggestion> suggestions = new ArrayList<>();
        for (Groups.Group group : groups) {
            suggestions.add(suggestion(matches, rows, features, group, shares.of(group.rows()), progress));
        }
        return List.copyOf(suggestions);
    }

    private static PersonaSuggestion suggestion(
            PersonaMatches matches,
            int[] unmatched,
            Features features,
            Groups.Group group,
            List<Shares.Apart> apart,
            Progress progress) {
        Feature first = features.get(group.first());
        Feature second = features.get(group.second());
        List<Draft> drafts =
                new ArrayList<>(List.of(new Draft(List.of(first), List.of(1)), new Draft(List.of(second), List.of(1))));
        third(apart, features, first, second)
                .ifPresent(third ->
                        // two of the three are enough, and the two that make the group weigh most
                        drafts.add(new Draft(List.of(first, second, third), List.of(2, 2, 1))));
        Tried best = best(drafts, matches, unmatched, group.rows(), progress);
        String name = name(first, second, apart, features);
        List<Distinction> words = apart.stream()
                .limit(MOST_WORDS)
                .map(each -> new Distinction(
                        features.get(each.feature()).label(), each.having(), each.elsewhere(), each.logOdds()))
                .toList();
        List<Feature> told = new ArrayList<>(best.draft().features());
        // what is no rule is still what they have in common
        List.of(first, second).stream()
                .filter(feature -> !told.contains(feature))
                .forEach(told::add);
        return new PersonaSuggestion(
                name,
                Arrays.stream(group.rows()).boxed().toList(),
                words,
                best.fit(),
                PersonaSuggestion.content(name, told, best.draft().weights()));
    }

    /** The two that make the group; a word of a title may be the name of a seniority, too, which one of them then tells alone. */
    private static String name(Feature first, Feature second, List<Shares.Apart> apart, Features features) {
        return Stream.concat(Stream.of(second), apart.stream().map(each -> features.get(each.feature())))
                .map(Feature::name)
                .filter(other -> !other.equalsIgnoreCase(first.name()))
                .findFirst()
                .map(other -> Texts.of(PersonaSuggestions.class).get("name", first.name(), other))
                .orElse(first.name());
    }

    /** Of another attribute than the two: two words of a title mostly say the same. */
    private static Optional<Feature> third(List<Shares.Apart> apart, Features features, Feature first, Feature second) {
        return apart.stream()
                .map(each -> features.get(each.feature()))
                .filter(each -> !each.key().equals(first.key()) && !each.key().equals(second.key()))
                .findFirst();
    }

    /** Rules that may tell the group. */
    private record Draft(List<Feature> features, List<Integer> weights) {

        List<MatchingRule> rules() {
            return IntStream.range(0, features.size())
                    .mapToObj(place -> new MatchingRule(features.get(place).sign(), weights.get(place)))
                    .toList();
        }
    }

    /**
     * Rules that were tried.
     *
     * @param fit how many of those who fit no persona fit
     * @param alike the part of the group and of those who fit that is both
     */
    private record Tried(Draft draft, int fit, double alike) {}

    /** The rules of which those who fit are the group as nearly as can be. */
    private static Tried best(
            List<Draft> drafts, PersonaMatches matches, int[] unmatched, int[] group, Progress progress) {
        float[][] degrees = new Matching(drafts.stream().map(Draft::rules).toList(), matches.facts(), matches.asOf())
                .degrees(progress);
        Tried best = new Tried(drafts.getFirst(), 0, -1);
        for (int place = 0; place < drafts.size(); place++) {
            float[] degree = degrees[place];
            int fit = (int) Arrays.stream(unmatched)
                    .filter(row -> PersonaMatches.fits(degree[row]))
                    .count();
            int both = (int) Arrays.stream(group)
                    .filter(row -> PersonaMatches.fits(degree[row]))
                    .count();
            double alike = (double) both / (fit + group.length - both);
            if (alike > best.alike()) {
                best = new Tried(drafts.get(place), fit, alike);
            }
        }
        return best;
    }
}
