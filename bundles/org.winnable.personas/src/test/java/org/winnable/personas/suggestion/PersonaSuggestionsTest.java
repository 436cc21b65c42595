package org.winnable.personas.suggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.facts.Dictionary;
import org.winnable.core.facts.FactTable;
import org.winnable.core.facts.FactTableBuilder;
import org.winnable.core.persona.MatchingRule;
import org.winnable.core.persona.Persona;
import org.winnable.core.persona.PersonaContent;
import org.winnable.core.persona.Profile;
import org.winnable.core.work.Progress;
import org.winnable.personas.PersonaMatcher;
import org.winnable.personas.PersonaMatches;
import org.winnable.personas.suggestion.PersonaSuggestion.Distinction;

class PersonaSuggestionsTest {

    private static final int SEEDS = 100;
    private static final List<String> TITLES = List.of(
            "Account Manager",
            "Buyer",
            "Nurse",
            "Compliance Officer",
            "Plant Lead",
            "Coach",
            "Editor",
            "Chef de projet",
            "Legal Counsel");
    private static final List<String> FUNCTIONS = List.of("sales", "it", "legal", "operations", "hr");
    private static final List<String> INDUSTRIES = List.of("Retail", "Insurance", "Machinery", "Health care");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aPlantedGroupIsFoundWithTheWordsThatSetItApart(long seed) {
        People people = new People(new Random(seed), 1500);
        Set<Integer> planted = people.plant(90, "Compliance Officer", "legal", "Insurance");

        List<PersonaSuggestion> found = PersonaSuggestions.of(people.matches(), Progress.NONE);

        PersonaSuggestion first = found.getFirst();
        Set<Integer> group = new HashSet<>(first.rows());
        group.retainAll(planted);
        assertTrue(group.size() >= 0.85 * planted.size(), "only " + group.size() + " of the group");
        assertTrue(
                group.size() >= 0.5 * first.rows().size(),
                "many others: " + first.rows().size());
        Set<String> words =
                new HashSet<>(first.words().stream().map(Distinction::label).toList());
        assertTrue(words.containsAll(Set.of("\u201ccompliance\u201d", "Legal", "Insurance")), words.toString());
        Distinction strongest = first.words().getFirst();
        assertTrue(strongest.having() > 60 && strongest.logOdds() > 1, strongest.toString());
        List<?> rules = (List<?>) first.content().section("matching").get("rules");
        assertEquals(3, rules.size(), rules.toString());
        assertTrue(
                first.fit() < 2 * first.rows().size(),
                first.fit() + " fit, of " + first.rows().size());
        assertEquals(found, PersonaSuggestions.of(people.matches(), Progress.NONE), "the same people, the same groups");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aWordThatIsTheNameOfTheFunctionIsNotToldTwice(long seed) {
        People people = new People(new Random(seed), 1500);
        people.plant(150, "Legal Counsel", "legal", "Insurance");

        String name = PersonaSuggestions.of(people.matches(), Progress.NONE)
                .getFirst()
                .content()
                .name();

        assertEquals(
                2,
                Stream.of(name.toLowerCase(Locale.ROOT).split(", ")).distinct().count(),
                name);
    }

    @Test
    void nothingIsFoundAmongPeopleWhoHaveNothingInCommon() {
        long found = IntStream.range(0, SEEDS)
                .filter(seed -> !PersonaSuggestions.of(new People(new Random(seed), 600).matches(), Progress.NONE)
                        .isEmpty())
                .count();

        assertTrue(found <= 5, found + " of " + SEEDS);
    }

    @Test
    void whoFitsAPersonaIsInNoGroup() {
        People people = new People(new Random(8), 1500);
        people.plant(90, "Compliance Officer", "legal", "Insurance");
        MatchingRule rule = new MatchingRule(new MatchingRule.Contains(CategoryKey.TITLE, List.of("compliance")), 1);

        assertEquals(
                List.of(),
                PersonaSuggestions.of(
                        people.matches(new Persona(
                                "compliance", PersonaContent.named("Compliance"), Profile.EMPTY, List.of(rule))),
                        Progress.NONE));
    }

    @Test
    void aFewPeopleAreNoGroupHoweverAlikeTheyAre() {
        People people = new People(new Random(9), 1500);
        people.plant(PersonaSuggestions.FEWEST - 8, "Astronaut", "legal", "Insurance");

        assertEquals(List.of(), PersonaSuggestions.of(people.matches(), Progress.NONE));
        assertEquals(List.of(), PersonaSuggestions.of(new People(new Random(1), 0).matches(), Progress.NONE));
    }

    /** People whose title, function and industry have nothing to do with one another. */
    private static final class People {

        private final Map<CategoryKey, int[]> codes;
        private final int size;
        private final Random random;

        People(Random random, int size) {
            this.random = random;
            this.size = size;
            codes = Map.of(
                    CategoryKey.TITLE, random.ints(size, -1, TITLES.size()).toArray(),
                    CategoryKey.FUNCTION,
                            random.ints(size, -1, FUNCTIONS.size()).toArray(),
                    CategoryKey.INDUSTRY,
                            random.ints(size, -1, INDUSTRIES.size()).toArray());
        }

        Set<Integer> plant(int people, String title, String function, String industry) {
            Set<Integer> rows = new HashSet<>();
            while (rows.size() < people) {
                int row = random.nextInt(size);
                rows.add(row);
                put(CategoryKey.TITLE, row, TITLES.indexOf(title));
                put(CategoryKey.FUNCTION, row, FUNCTIONS.indexOf(function));
                put(CategoryKey.INDUSTRY, row, INDUSTRIES.indexOf(industry));
            }
            return rows;
        }

        private void put(CategoryKey key, int row, int code) {
            codes.get(key)[row] = code;
        }

        PersonaMatches matches(Persona... personas) {
            FactTable facts = new FactTableBuilder(size)
                    .category(CategoryKey.TITLE, Dictionary.of(TITLES), codes.get(CategoryKey.TITLE))
                    .category(CategoryKey.FUNCTION, Dictionary.of(FUNCTIONS), codes.get(CategoryKey.FUNCTION))
                    .category(CategoryKey.INDUSTRY, Dictionary.of(INDUSTRIES), codes.get(CategoryKey.INDUSTRY))
                    .build();
            return new PersonaMatcher(List.of(personas), facts, Instant.EPOCH).all(Progress.NONE);
        }
    }
}
