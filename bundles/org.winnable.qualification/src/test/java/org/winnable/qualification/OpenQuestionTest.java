package org.winnable.qualification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.facts.NumberKey;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.rules.AttributeRule;
import org.winnable.core.rules.Condition;
import org.winnable.core.rules.Lifecycle;
import org.winnable.core.rules.ScoringModel.StrategyUse;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.Reason;
import org.winnable.core.scoring.Scorer;
import org.winnable.core.work.Progress;
import org.winnable.qualification.TestFacts.Person;
import org.winnable.qualification.verdict.OpenQuestion;

/** What is still to be known, by what it would do. */
class OpenQuestionTest {

    private static final Reason FITS = new Reason("fits", "Fits");

    @Test
    void theOneThingThatKeepsSomebodyFromBeingALeadComesFirst() throws InvalidModelException {
        Person silent = demo().is(CategoryKey.SENIORITY, "director").is(CategoryKey.COUNTRY, "DE");
        List<OpenQuestion> questions = questions(silent);
        assertEquals("industry standing 8.0", text(questions.getFirst()));
        assertTrue(
                questions.getFirst().sentence().contains("in the stage Lead"),
                questions.getFirst().sentence());
    }

    @Test
    void whatOnlyOpensOneOfSeveralClausesComesNextThenPoints() throws InvalidModelException {
        assertEquals(
                List.of("industry clause 8.0", "decides clause 0.0", "companySize points 5.0", "country points 3.0"),
                questions(demo()).stream().map(OpenQuestionTest::text).toList());
    }

    @Test
    void aNameThatIsMissingIsAskedForAndOfWhomAllIsKnownNothingIs() throws InvalidModelException {
        Person whole = demo().is(CategoryKey.SENIORITY, "director")
                .is(CategoryKey.COUNTRY, "DE")
                .is(CategoryKey.INDUSTRY, "Software")
                .has(NumberKey.COMPANY_SIZE, 7);
        assertEquals(List.of(), questions(whole));
        Person nameless = TestFacts.nobody()
                .did(InteractionType.DEMO_REQUEST, "2025-12-01T00:00:00Z")
                .is(CategoryKey.SENIORITY, "director")
                .is(CategoryKey.COUNTRY, "DE")
                .is(CategoryKey.INDUSTRY, "Software")
                .has(NumberKey.COMPANY_SIZE, 7);
        assertEquals(
                List.of("name clause 0.0", "reach clause 0.0"),
                questions(nameless).stream().map(OpenQuestionTest::text).toList());
    }

    @Test
    void askedTwiceTheAnswersAreTheSameAndScoresStayAsTheyAre() throws InvalidModelException {
        Qualification people = judged(demo());
        double fit = people.score(Axis.FIT, 0);
        assertEquals(people.explain(0).questions(), people.explain(0).questions());
        assertEquals(fit, people.explain(0).axes().get(Axis.FIT).score());
    }

    private static String text(OpenQuestion question) {
        return question.attribute() + " " + question.effect().key() + " " + question.points();
    }

    private static Person demo() {
        return TestFacts.known().did(InteractionType.DEMO_REQUEST, "2025-12-01T00:00:00Z");
    }

    private static List<OpenQuestion> questions(Person person) throws InvalidModelException {
        return judged(person).explain(0).questions();
    }

    /** Others give the answers that can be tried. */
    private static Qualification judged(Person person) throws InvalidModelException {
        Person other = TestFacts.known()
                .is(CategoryKey.SENIORITY, "entry")
                .is(CategoryKey.INDUSTRY, "Software")
                .is(CategoryKey.COUNTRY, "DE")
                .has(NumberKey.COMPANY_SIZE, 200);
        Person another = TestFacts.known().is(CategoryKey.INDUSTRY, "Farming").is(CategoryKey.COUNTRY, "FR");
        Lifecycle lifecycle = new Lifecycle(List.of(
                new Lifecycle.Stage("contact", "Contact", Condition.ALWAYS),
                new Lifecycle.Stage("lead", "Lead", new Condition.IsLead())));
        TestRules rules = TestRules.plain()
                .lifecycle(lifecycle)
                .required(new AttributeRule.OneOf(CategoryKey.INDUSTRY, Set.of("Software")))
                .model(Map.of(), new StrategyUse("fit", 1, Map.of()));
        TestCatalog catalog = new TestCatalog().with("fit", fit());
        return new Qualifier(catalog.plugins(), 1)
                .qualify(
                        TestFacts.table(person, other, another),
                        rules.rules(),
                        Instant.parse("2025-12-31T00:00:00Z"),
                        Progress.NONE);
    }

    /** Codes follow the order in which the people name the words, so points go to whatever is known. */
    private static Scorer fit() {
        return (lead, ledger) -> {
            if (lead.code(CategoryKey.INDUSTRY) >= 0) {
                ledger.add(FITS, Axis.FIT, 8);
            }
            if (lead.code(CategoryKey.COUNTRY) >= 0) {
                ledger.add(FITS, Axis.FIT, 3);
            }
            if (lead.number(NumberKey.COMPANY_SIZE) > 50) {
                ledger.add(FITS, Axis.FIT, 5);
            }
        };
    }
}
