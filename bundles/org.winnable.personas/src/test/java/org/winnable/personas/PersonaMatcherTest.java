package org.winnable.personas;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
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
        int[] functions = random.ints(500, -1, 4).toArray();
        FactTable many = new FactTableBuilder(500)
                .category(CategoryKey.FUNCTION, Dictionary.of(List.of("finance", "sales", "it", "hr")), functions)
                .number(
                        NumberKey.of(ContactField.COMPANY_SIZE),
                        random.doubles(500, 1, 2000).toArray())
                .build();
        PersonaMatcher matcher = new PersonaMatcher(
                List.of(
                        persona("a", is("function", 2, "finance", "it"), between(3, 100, 900)),
                        persona("b", is("function", 1, "hr"))),
                many,
                NOW);
        PersonaMatches matches = matcher.all(Progress.NONE);

        for (int row = 0; row < many.size(); row++) {
            for (PersonaFit fit : matcher.of(row)) {
                int place = matcher.personas().indexOf(fit.persona());
                assertEquals(fit.degree(), matches.degree(place, row), 1e-6);
                assertEquals(fit.fits(), matches.fits(place, row));
            }
        }
        assertEquals(
                many.size(),
                matches.unmatched().length
                        + Arrays.stream(new int[] {0, 1})
                                .map(matches::population)
                                .sum()
                        - overlap(matches, many.size()));
    }

    @Test
    void aCancelEndsIt() throws Exception {
        PersonaMatcher matcher = matcher(persona("cfo", is("function", 1, "finance")));

        assertThrows(CancellationException.class, () -> matcher.all(Progress.silent(() -> true)));
    }

    private static int overlap(PersonaMatches matches, int size) {
        int both = 0;
        for (int row = 0; row < size; row++) {
            both += matches.fits(0, row) && matches.fits(1, row) ? 1 : 0;
        }
        return both;
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
