package org.winnable.personas;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.facts.Dictionary;
import org.winnable.core.facts.FactTable;
import org.winnable.core.facts.FactTableBuilder;
import org.winnable.core.facts.InteractionColumns;
import org.winnable.core.facts.NumberKey;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.parameter.InvalidParametersException;
import org.winnable.core.persona.MatchingRule;
import org.winnable.core.persona.Persona;
import org.winnable.core.persona.PersonaContent;
import org.winnable.core.persona.Profile;
import org.winnable.core.rules.AttributeRule;
import org.winnable.core.rules.AttributeTest.Answer;
import org.winnable.core.work.Progress;

class PersonaMatcherTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final CategoryKey TITLE = CategoryKey.TITLE;

    private final FactTable facts = new FactTableBuilder(4)
            .category(CategoryKey.FUNCTION, Dictionary.of(List.of("finance", "sales")), new int[] {
                0, 0, 1, Dictionary.UNKNOWN
            })
            .category(TITLE, Dictionary.of(List.of("CFO", "Controller", "Head of Finance Sales")), new int[] {
                0, 1, 2, Dictionary.UNKNOWN
            })
            .number(NumberKey.of(ContactField.COMPANY_SIZE), new double[] {200, 10, Double.NaN, 300})
            .build();

    @Test
    void theDegreeIsTheShareOfTheWeightOfTheSignsThatAreShown() throws Exception {
        PersonaMatcher matcher = matcher(persona("cfo", is("function", 3, "finance"), contains(1, "cfo", "finance")));
        PersonaMatches matches = matcher.all(Progress.NONE);

        assertEquals(1, matches.degree(0, 0), 1e-6);
        assertEquals(0.75, matches.degree(0, 1), 1e-6);
        assertEquals(0.25, matches.degree(0, 2), 1e-6);
        assertEquals(0, matches.degree(0, 3), 1e-6);
        assertEquals(2, matches.population(0));
        assertArrayEquals(new int[] {0, 1}, matches.members(0));
        assertArrayEquals(new int[] {2, 3}, matches.unmatched());
    }

    @Test
    void somebodyMayFitSeveralAndTheReasonsSayWhyAndWhatIsNotKnown() throws Exception {
        PersonaMatcher matcher = matcher(
                persona("large", between(1, 100, 1000), is("function", 1, "sales")),
                persona("cfo", is("function", 1, "finance")));

        List<PersonaFit> first = matcher.of(0);
        assertEquals(
                List.of("cfo", "large"),
                first.stream().map(fit -> fit.persona().key()).toList());
        assertTrue(first.stream().allMatch(PersonaFit::fits));
        assertEquals(
                List.of(Answer.YES, Answer.NO),
                first.getLast().reasons().stream()
                        .map(PersonaFit.Reason::answer)
                        .toList());
        List<PersonaFit> third = matcher.of(2);
        assertEquals(
                List.of(Answer.UNKNOWN, Answer.YES),
                third.getFirst().reasons().stream()
                        .map(PersonaFit.Reason::answer)
                        .toList());
    }

    @Test
    void whatSomebodyDidCountsOnceItHappened() throws Exception {
        long later = NOW.getEpochSecond() + 60;
        FactTable did = new FactTableBuilder(2)
                .interactions(new InteractionColumns(
                        new int[] {0, 1, 2},
                        new int[] {0, 0},
                        new long[] {NOW.getEpochSecond() - 60, later},
                        new int[] {0, 0},
                        new int[] {Dictionary.UNKNOWN, Dictionary.UNKNOWN},
                        Dictionary.of(List.of("webinar-attended")),
                        Dictionary.of(List.of("Prices that stick")),
                        Dictionary.EMPTY))
                .build();
        MatchingRule rule =
                new MatchingRule(new MatchingRule.Did(List.of(InteractionType.WEBINAR_ATTENDED), List.of("price")), 1);
        PersonaMatches matches = new PersonaMatcher(List.of(persona("reader", rule)), did, NOW).all(Progress.NONE);

        assertTrue(matches.fits(0, 0));
        assertFalse(matches.fits(0, 1));
    }

    @Test
    void archivedPersonasAndThoseWithoutRulesAreLeftOut() throws Exception {
        Persona archived = new Persona(
                "old",
                PersonaContent.named("Old").withArchived(true),
                Profile.EMPTY,
                List.of(is("function", 1, "finance")));
        PersonaMatcher matcher = matcher(archived, persona("empty"));

        assertEquals(List.of(), matcher.personas());
        assertArrayEquals(new int[0], matcher.all(Progress.NONE).unmatched());
        assertEquals(List.of(), matcher.of(0));
    }

    @Test
    void aThirdAndTwoThirdsMakeAWholeAndHalfIsEnough() throws Exception {
        PersonaMatcher thirds = matcher(
                persona("thirds", is("function", 0.1, "finance"), contains(0.2, "cfo"), between(0.3, 100, 300)));

        assertEquals(1, thirds.of(0).getFirst().degree());
        assertTrue(thirds.all(Progress.NONE).fits(0, 3), "0.3 of 0.6 is half");
    }

    @Test
    void oneByOneAndAllAtOnceAreTheSame() throws Exception {
        Random random = new Random(20261123);
        FactTable many = many(random, 20_000);
        List<Persona> personas = new ArrayList<>();
        // more rules than a table takes, and more than a word has bits
        for (int rules : new int[] {1, 2, 5, 12, 13, 40, 3, 70}) {
            List<MatchingRule> some = new ArrayList<>();
            for (int rule = 0; rule < rules; rule++) {
                some.add(anyRule(random));
            }
            personas.add(persona("p" + rules, some.toArray(MatchingRule[]::new)));
        }
        PersonaMatcher matcher = new PersonaMatcher(personas, many, NOW);
        PersonaMatches matches = matcher.all(Progress.NONE);

        int fits = 0;
        for (int row = 0; row < many.size(); row += 97) {
            for (PersonaFit fit : matcher.of(row)) {
                int place = matcher.personas().indexOf(fit.persona());
                assertEquals(fit.degree(), matches.degree(place, row), 1e-6);
                assertEquals(fit.fits(), matches.fits(place, row));
                fits += fit.fits() ? 1 : 0;
            }
        }
        assertTrue(fits > 0, "somebody fits");
        Set<Integer> all = new TreeSet<>();
        for (int place = 0; place < personas.size(); place++) {
            assertEquals(matches.population(place), matches.members(place).length);
            Arrays.stream(matches.members(place)).forEach(all::add);
        }
        assertEquals(many.size(), matches.unmatched().length + all.size());
    }

    @Test
    void whatIsKnownOfPersonasWithTheSameRulesIsTakenOver() throws Exception {
        Random random = new Random(7);
        FactTable many = many(random, 500);
        Persona kept = persona("kept", anyRule(random), anyRule(random));
        Persona before = persona("changed", anyRule(random), anyRule(random));
        Persona after = persona("changed", before.matching().getFirst());
        PersonaMatches first = new PersonaMatcher(List.of(kept, before), many, NOW).all(Progress.NONE);
        PersonaMatches then = first.by(List.of(after, kept, persona("empty")), Progress.NONE);
        PersonaMatches anew = new PersonaMatcher(List.of(after, kept), many, NOW).all(Progress.NONE);

        assertEquals(List.of(after, kept), then.personas());
        for (int row = 0; row < many.size(); row++) {
            assertEquals(anew.degree(0, row), then.degree(0, row));
            assertEquals(anew.degree(1, row), then.degree(1, row));
        }
    }

    @Test
    void aCancelEndsIt() throws Exception {
        PersonaMatcher matcher = matcher(persona("cfo", is("function", 1, "finance")));

        assertThrows(CancellationException.class, () -> matcher.all(Progress.silent(() -> true)));
    }

    private static FactTable many(Random random, int people) {
        int[] offsets = new int[people + 1];
        for (int row = 0; row < people; row++) {
            offsets[row + 1] = offsets[row] + random.nextInt(5);
        }
        int acts = offsets[people];
        long[] times = random.longs(acts, NOW.getEpochSecond() - 1000, NOW.getEpochSecond() + 200)
                .toArray();
        for (int row = 0; row < people; row++) {
            Arrays.sort(times, offsets[row], offsets[row + 1]);
        }
        return new FactTableBuilder(people)
                .category(
                        CategoryKey.FUNCTION,
                        Dictionary.of(List.of("finance", "sales", "it", "hr")),
                        random.ints(people, -1, 4).toArray())
                .category(
                        TITLE,
                        Dictionary.of(List.of("CFO", "Controller", "Head of Finance Sales")),
                        random.ints(people, -1, 3).toArray())
                .number(
                        NumberKey.of(ContactField.COMPANY_SIZE),
                        random.doubles(people, 1, 2000)
                                .map(size -> size < 300 ? Double.NaN : size)
                                .toArray())
                .interactions(new InteractionColumns(
                        offsets,
                        random.ints(acts, 0, 2).toArray(),
                        times,
                        random.ints(acts, -1, 2).toArray(),
                        random.ints(acts, -1, 0).toArray(),
                        Dictionary.of(List.of("webinar-attended", "page-visit")),
                        Dictionary.of(List.of("Prices that stick", "/about")),
                        Dictionary.EMPTY))
                .build();
    }

    private static MatchingRule anyRule(Random random) throws InvalidParametersException {
        double weight = (1 + random.nextInt(30)) / 10.0;
        return switch (random.nextInt(5)) {
            case 0 ->
                is("function", weight, List.of("finance", "it", "hr", "law").get(random.nextInt(4)));
            case 1 -> contains(weight, List.of("cfo", "finance", "o", "x").get(random.nextInt(4)));
            case 2 -> between(weight, random.nextInt(900), 900 + random.nextInt(1000));
            case 3 ->
                new MatchingRule(
                        new MatchingRule.Did(
                                List.of(InteractionType.WEBINAR_ATTENDED, new InteractionType("page-visit"))
                                        .subList(0, 1 + random.nextInt(2)),
                                random.nextBoolean() ? List.of() : List.of("price")),
                        weight);
            default -> is("country", weight, "Norway");
        };
    }

    private PersonaMatcher matcher(Persona... personas) {
        return new PersonaMatcher(List.of(personas), facts, NOW);
    }

    private static Persona persona(String key, MatchingRule... rules) {
        return new Persona(key, PersonaContent.named(key), Profile.EMPTY, List.of(rules));
    }

    private static MatchingRule is(String attribute, double weight, String... words) throws InvalidParametersException {
        return new MatchingRule(
                new MatchingRule.Attribute(
                        AttributeRule.of(attribute, List.of(words), OptionalDouble.empty(), OptionalDouble.empty())),
                weight);
    }

    private static MatchingRule contains(double weight, String... words) {
        return new MatchingRule(new MatchingRule.Contains(TITLE, List.of(words)), weight);
    }

    private static MatchingRule between(double weight, double least, double most) throws InvalidParametersException {
        return new MatchingRule(
                new MatchingRule.Attribute(
                        AttributeRule.of("companySize", List.of(), OptionalDouble.of(least), OptionalDouble.of(most))),
                weight);
    }
}
