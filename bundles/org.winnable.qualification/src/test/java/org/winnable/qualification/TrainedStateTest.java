package org.winnable.qualification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.winnable.core.facts.FactTable;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.parameter.ParameterProblem;
import org.winnable.core.parameter.ParameterSchema;
import org.winnable.core.plugin.FailureKind;
import org.winnable.core.rules.Condition;
import org.winnable.core.rules.Lifecycle.Stage;
import org.winnable.core.rules.Rules;
import org.winnable.core.rules.ScoringModel.StrategyUse;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.TrainedState;
import org.winnable.core.work.Progress;
import org.winnable.qualification.ledger.AxisLedger;
import org.winnable.qualification.ledger.LedgerDiff;
import org.winnable.qualification.ledger.LedgerEntry;

/** Strategies score by what they learnt, and everyone is judged anew when that is another. */
class TrainedStateTest {

    private static final Instant AS_OF = Instant.parse("2026-03-01T00:00:00Z");
    private static final FactTable FACTS = TestFacts.table(
            TestFacts.known().did(InteractionType.DEMO_REQUEST, "2026-02-01T00:00:00Z"),
            TestFacts.known().did(InteractionType.PAGE_VISIT, "2026-02-10T00:00:00Z"));

    private final LearntWeights strategy = new LearntWeights();
    private final TestCatalog catalog = new TestCatalog().withFactory(LearntWeights.ID, () -> strategy);
    private final Qualifier qualifier = new Qualifier(catalog.plugins());

    @Test
    void aStrategyScoresByWhatItLearntAndTheLedgerIsItsOwn() throws InvalidModelException {
        TrainedState learnt = LearntWeights.state(1, "demo-request=60", "page-visit=0.5");
        Qualification people = judged(learnt);
        assertEquals(60, people.score(Axis.INTENT, 0));
        assertEquals(0.5, people.score(Axis.INTENT, 1));
        List<LedgerEntry> ledger = people.explain(0).axes().get(Axis.INTENT).entries();
        assertEquals(
                List.of(LearntWeights.ID),
                ledger.stream().map(LedgerEntry::strategy).toList());
        assertEquals(
                List.of(Optional.of(learnt)),
                ledger.stream().map(LedgerEntry::trained).toList());
        assertEquals(1, people.stage(0));
        assertEquals(0, people.stage(1));
    }

    @Test
    void anotherVersionIsJudgedAnewWhateverTheScorerSaysOfItsParameters() throws InvalidModelException {
        Qualification first = judged(LearntWeights.state(1, "demo-request=60"));
        TrainedState next = LearntWeights.state(2, "page-visit=60");
        Qualification second = judged(next);
        assertEquals(60, first.score(Axis.INTENT, 0));
        assertEquals(0, second.score(Axis.INTENT, 0));
        assertEquals(0, second.stage(0));
        assertEquals(1, second.stage(1));
        JudgedAnewTest.assertSame(
                new Qualifier(catalog.plugins()).qualify(FACTS, rules(next), AS_OF, Progress.NONE), second);
    }

    @Test
    void equalStatesAreNotPreparedTwiceAndTheSameBytesGiveTheSame() throws InvalidModelException {
        Qualification first = judged(LearntWeights.state(1, "demo-request=60"));
        Qualification again = judged(LearntWeights.state(1, "demo-request=60"));
        assertEquals(1, strategy.prepared());
        JudgedAnewTest.assertSame(first, again);
        AxisLedger earlier = intent(first);
        AxisLedger later = intent(judged(LearntWeights.state(2, "demo-request=60")));
        assertEquals(List.of(), LedgerDiff.of(earlier, later).changes());
        assertNotEquals(earlier, later, "the ledger names the version");
        assertEquals(2, strategy.prepared());
    }

    @Test
    void whoNeedsAStateAndHasNoneSaysSoAtItsPlace() {
        InvalidModelException refused = refused(new StrategyUse(LearntWeights.ID, 1, Map.of()));
        assertEquals("strategies/0/trained", refused.problems().getFirst().path());
        assertTrue(refused.getMessage().contains("winnable models"), refused::getMessage);
    }

    @Test
    void whoCannotReadAStateSaysWhichOneAtItsPlace() {
        InvalidModelException refused = refused(use(LearntWeights.state(3, "demo-request=much")));
        assertEquals(
                List.of("strategies/0/trained"),
                refused.problems().stream().map(ParameterProblem::path).toList());
        assertTrue(refused.getMessage().contains("'weights', version 3"), refused::getMessage);
    }

    @Test
    void whoDoesNotLearnRefusesAState() {
        catalog.with(LearntWeights.ID, ParameterSchema.NONE, (parameters, facts) -> (lead, ledger) -> {});
        InvalidModelException refused = assertThrows(
                InvalidModelException.class,
                () -> new Qualifier(catalog.plugins())
                        .qualify(FACTS, rules(LearntWeights.state(1)), AS_OF, Progress.NONE));
        assertEquals("strategies/0/trained", refused.problems().getFirst().path());
        assertTrue(refused.getMessage().contains("remove 'trained'"), refused::getMessage);
    }

    @Test
    void whoThrowsOverAStateIsLeftOutAndNamed() throws InvalidModelException {
        // no number at all is another mistake than a word for one: the test strategy does not look for it
        Qualification people = judged(LearntWeights.state(1, "demo-request=\\u12"));
        assertEquals(FailureKind.EXCEPTION, people.failures().getFirst().kind());
        assertEquals(
                LearntWeights.ID, people.failures().getFirst().contribution().id());
        assertEquals(0, people.score(Axis.INTENT, 0));
    }

    private static AxisLedger intent(Qualification people) {
        return people.explain(0).axes().get(Axis.INTENT);
    }

    private InvalidModelException refused(StrategyUse use) {
        TestRules rules = TestRules.plain().model(Map.of(), use);
        return assertThrows(
                InvalidModelException.class, () -> qualifier.qualify(FACTS, rules.rules(), AS_OF, Progress.NONE));
    }

    private Qualification judged(TrainedState state) throws InvalidModelException {
        return qualifier.qualify(FACTS, rules(state), AS_OF, Progress.NONE);
    }

    private static Rules rules(TrainedState state) {
        return TestRules.plain()
                .stages(
                        new Stage("contact", "Contact", Condition.ALWAYS),
                        new Stage("hot", "Hot", new Condition.ScoreAtLeast(Axis.INTENT, 50)))
                .model(Map.of(), use(state))
                .rules();
    }

    private static StrategyUse use(TrainedState state) {
        return new StrategyUse(LearntWeights.ID, 1, Map.of(), Optional.of(state));
    }
}
