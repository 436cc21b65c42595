package org.winnable.qualification;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.facts.FactTable;
import org.winnable.core.facts.TextKey;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.rules.AttributeRule;
import org.winnable.core.rules.Condition;
import org.winnable.core.rules.Lifecycle;
import org.winnable.core.rules.ScoringModel.StrategyUse;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.Reason;
import org.winnable.core.work.Progress;
import org.winnable.qualification.TestFacts.Person;

class LifecycleTest {

    private static final Reason VISITS = new Reason("visits", "Visited");
    private static final TestCatalog CATALOG = new TestCatalog()
            .with(
                    "visits",
                    (lead, ledger) -> ledger.add(
                            VISITS, Axis.INTENT, 20.0 * lead.interactions().size()));

    @Test
    void aContactRisesAndFallsBackAsTimeGoesBy() throws InvalidModelException {
        Person person = decider()
                .did(InteractionType.DEMO_REQUEST, "2026-01-10T09:00:00Z")
                .did(InteractionType.QUOTE_REQUEST, "2026-02-10T09:00:00Z");
        assertEquals("contact", stage(person, "2026-01-01T00:00:00Z"));
        assertEquals("lead", stage(person, "2026-01-10T09:00:00Z"));
        assertEquals("mql", stage(person, "2026-02-10T09:00:00Z"));
        assertEquals(
                "mql", stage(person, "2026-05-10T08:00:00Z"), "three months to the hour, an hour of summer time less");
        assertEquals("lead", stage(person, "2026-05-10T08:00:01Z"));
        assertEquals("lead", stage(person, "2026-07-10T08:00:00Z"));
        assertEquals("contact", stage(person, "2026-07-10T08:00:01Z"));
    }

    @Test
    void aThresholdIsReachedInclusively() throws InvalidModelException {
        Person person = decider().did(InteractionType.DEMO_REQUEST, "2026-01-10T09:00:00Z");
        TestRules fifty = visits().model(Map.of(), new StrategyUse("visits", 2.5, Map.of()));
        assertEquals(
                "mql", explain(fifty, person, "2026-01-11T00:00:00Z").stage().key());
        TestRules less = visits().model(Map.of(), new StrategyUse("visits", 2.4999, Map.of()));
        assertEquals(
                "lead", explain(less, person, "2026-01-11T00:00:00Z").stage().key());
    }

    @Test
    void everyoneStandsInExactlyOneStage() throws InvalidModelException {
        Person lead = decider().did(InteractionType.DEMO_REQUEST, "2026-01-10T09:00:00Z");
        FactTable facts = TestFacts.table(lead, TestFacts.nobody(), decider());
        Qualification qualification = new Qualifier(CATALOG.plugins())
                .qualify(facts, visits().rules(), Instant.parse("2026-02-01T00:00:00Z"), Progress.NONE);
        assertArrayEquals(new int[] {2, 1, 0}, qualification.stageCounts());
    }

    @Test
    void theNextStepIsTheActionThatWouldDo() throws InvalidModelException {
        assertEquals("A demo request would make this a lead.", step(decider()));
    }

    @Test
    void theNextStepNamesActionAndPointsWhereEitherWouldDo() throws InvalidModelException {
        assertEquals(
                "A request for a quote or 30 more points of Intent"
                        + " would bring this contact to the stage Marketing qualified lead.",
                step(decider().did(InteractionType.DEMO_REQUEST, "2026-01-10T09:00:00Z")));
    }

    @Test
    void theNextStepOfALastStageIsNone() throws InvalidModelException {
        assertEquals(
                "Nothing is left to reach: this is the last stage, Marketing qualified lead.",
                step(decider()
                        .did(InteractionType.DEMO_REQUEST, "2026-01-10T09:00:00Z")
                        .did(InteractionType.QUOTE_REQUEST, "2026-01-10T09:00:00Z")));
    }

    @Test
    void whatIsMissingIsAskedForFirst() throws InvalidModelException {
        TestRules rules = visits().required(new AttributeRule.OneOf(CategoryKey.INDUSTRY, Set.of("Software")));
        Person stranger = TestFacts.nobody().text(TextKey.EMAIL, "x@y.example");
        assertEquals(
                "Find out the name. Find out: Industry. Find out the seniority or the part in the purchase."
                        + " With that as needed: A demo request would make this a lead.",
                explain(rules, stranger, "2026-02-01T00:00:00Z").nextStep());
        Person active = decider().did(InteractionType.DEMO_REQUEST, "2026-01-10T09:00:00Z");
        assertEquals(
                "Find out: Industry. With that as needed, this contact stands in the stage Lead.",
                explain(rules, active, "2026-02-01T00:00:00Z").nextStep());
        Person farmer = decider().is(CategoryKey.INDUSTRY, "Farming");
        assertEquals(
                "The criteria are not met. A no-fit found early is a good outcome: spend the time on others.",
                explain(rules, farmer, "2026-02-01T00:00:00Z").nextStep());
    }

    @Test
    void noActionIsPromisedWhereThePersonHasAnotherProblem() throws InvalidModelException {
        Person person = decider().is(CategoryKey.PROBLEM, "Bad coffee");
        assertEquals(
                "The problem named is none we solve. A no-fit found early is a good outcome: spend the time on others.",
                explain(visits().problems("Late invoices"), person, "2026-02-01T00:00:00Z")
                        .nextStep());
    }

    @Test
    void whatSendsAContactFurtherIsAStepToo() throws InvalidModelException {
        Lifecycle lifecycle = new Lifecycle(
                List.of(
                        new Lifecycle.Stage("contact", "Contact", Condition.ALWAYS),
                        new Lifecycle.Stage("lead", "Lead", new Condition.IsLead()),
                        new Lifecycle.Stage(
                                "customer",
                                "Customer",
                                Optional.empty(),
                                Optional.empty(),
                                List.of(),
                                Map.of(),
                                false)),
                Map.of(InteractionType.DEAL_WON, "customer"));
        Person lead = decider().did(InteractionType.DEMO_REQUEST, "2026-01-10T09:00:00Z");
        assertEquals(
                "A won deal would bring this contact to the stage Customer.",
                explain(TestRules.plain().lifecycle(lifecycle), lead, "2026-02-01T00:00:00Z")
                        .nextStep());
    }

    @Test
    void aStageNeedNotAskForALead() throws InvalidModelException {
        TestRules rules = visits().stages(
                        new Lifecycle.Stage("contact", "Contact", Condition.ALWAYS),
                        new Lifecycle.Stage("warm", "Warm", new Condition.ScoreAtLeast(Axis.INTENT, 20)));
        Person visitor = TestFacts.nobody().did(InteractionType.PAGE_VISIT, "2026-01-10T09:00:00Z");
        assertEquals(
                "warm", explain(rules, visitor, "2026-02-01T00:00:00Z").stage().key());
    }

    private static TestRules visits() {
        return TestRules.plain().model(Map.of(), new StrategyUse("visits", 1, Map.of()));
    }

    private static Person decider() {
        return TestFacts.known().is(CategoryKey.SENIORITY, "director");
    }

    private static String stage(Person person, String asOf) throws InvalidModelException {
        TestRules rules = TestRules.plain();
        return explain(rules, person, asOf).stage().key();
    }

    private static String step(Person person) throws InvalidModelException {
        return explain(visits(), person, "2026-02-01T00:00:00Z").nextStep();
    }

    private static Explanation explain(TestRules rules, Person person, String asOf) throws InvalidModelException {
        return new Qualifier(CATALOG.plugins())
                .qualify(TestFacts.table(person), rules.rules(), Instant.parse(asOf), Progress.NONE)
                .explain(0);
    }
}
