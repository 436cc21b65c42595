package org.winnable.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.winnable.application.ModelDraft.Threshold;
import org.winnable.core.rules.Condition.AllOf;
import org.winnable.core.rules.Condition.IsLead;
import org.winnable.core.rules.Condition.Not;
import org.winnable.core.rules.Condition.ScoreAtLeast;
import org.winnable.core.rules.Lifecycle;
import org.winnable.core.rules.Market;
import org.winnable.core.rules.Rules;
import org.winnable.core.rules.SalesLabel;
import org.winnable.core.rules.ScoringModel;
import org.winnable.core.rules.ScoringModel.StrategyUse;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.TrainedContent;
import org.winnable.core.scoring.TrainedState;
import org.winnable.core.scoring.TrainingReport;

class ModelDraftTest {

    private static final String POINTS = "interactions/0/points";

    private final Rules rules = rules();
    private final ModelDraft draft = ModelDraft.of(rules);

    @Test
    void aDraftThatChangesNothingDoesNotDiffer() {
        assertFalse(draft.differs());
        assertEquals(0, draft.changes());
        assertEquals(rules, draft.rules());
    }

    @Test
    void anotherValueInARowLeavesAllOthersAsTheyAre() {
        ModelDraft changed = draft.withParameter(0, POINTS, Optional.of(20.0));
        assertEquals(1, changed.changes());
        Map<String, Object> parameters = changed.model().strategies().getFirst().parameters();
        assertEquals(
                List.of(Map.of("type", "demo-request", "points", 20.0), Map.of("type", "page-visit", "points", 1)),
                parameters.get("interactions"));
        assertFalse(draft.differs());
    }

    @Test
    void theValueInForceGivesBackWhatIsInForceHoweverTheNumberIsWritten() {
        ModelDraft back = draft.withParameter(0, POINTS, Optional.of(20.0)).withParameter(0, POINTS, Optional.of(12.0));
        assertEquals(draft, back);
    }

    @Test
    void aValueThatIsLeftOutIsAChange() {
        ModelDraft without = draft.withParameter(0, POINTS, Optional.empty());
        assertEquals(1, without.changes());
        assertEquals(draft, without.withParameter(0, POINTS, Optional.of(12)));
    }

    @Test
    void aRowThatIsNotThereIsRefused() {
        assertThrows(
                IndexOutOfBoundsException.class,
                () -> draft.withParameter(0, "interactions/7/points", Optional.of(1.0)));
    }

    @Test
    void weightsAndCapsCountAsOneChangeEach() {
        ModelDraft changed = draft.withWeight(0, 2)
                .withCap(Axis.INTENT, OptionalDouble.of(80))
                .withCap(Axis.FIT, OptionalDouble.of(50));
        assertEquals(3, changed.changes());
        assertEquals(
                draft.withWeight(0, 2),
                changed.withCap(Axis.INTENT, OptionalDouble.of(100)).withCap(Axis.FIT, OptionalDouble.empty()));
    }

    @Test
    void everyThresholdIsFoundInConditionsOfConditions() {
        assertEquals(
                List.of(
                        "ENTER MQL INTENT 40.0",
                        "LABEL Winnable FIT 50.0",
                        "LABEL Winnable INTENT 40.0",
                        "MARKET",
                        "MARKET"),
                draft.thresholds().stream()
                        .map(each -> each.rule() == Threshold.Rule.MARKET
                                ? "MARKET"
                                : each.rule() + " " + each.name() + " "
                                        + each.score().axis() + " "
                                        + each.score().points())
                        .toList());
    }

    @Test
    void anotherThresholdChangesThatOneAlone() {
        ModelDraft changed = draft.withThreshold(2, 55);
        assertTrue(changed.differs());
        assertEquals(1, changed.changes());
        assertEquals(55, changed.thresholds().get(2).score().points());
        assertEquals(40, changed.thresholds().get(0).score().points());
        assertEquals(draft, changed.withThreshold(2, 40));
        assertThrows(IndexOutOfBoundsException.class, () -> draft.withThreshold(9, 1));
    }

    @Test
    void whatAStrategyLearntStaysWhileItsValuesAreTried() {
        LocalDate day = LocalDate.of(2026, 3, 1);
        TrainingReport report = new TrainingReport("points", day, day, day, 1, List.of());
        Optional<TrainedState> state = Optional.of(new TrainedState("a", 1, report, TrainedContent.of(new byte[] {1})));
        ScoringModel model = rules.model();
        List<StrategyUse> uses = List.of(model.strategies().getFirst().withTrained(state));
        ModelDraft learnt = ModelDraft.of(new Rules(
                rules.zone(),
                rules.agreement(),
                rules.lifecycle(),
                new ScoringModel(model.id(), model.name(), model.version(), uses, model.caps())));
        ModelDraft tried = learnt.withWeight(0, 2).withParameter(0, "interactions/0/points", Optional.of(13));
        assertEquals(
                state,
                tried.withLine(0, "interactions", Map.of())
                        .model()
                        .strategies()
                        .getFirst()
                        .trained());
        assertEquals(state, tried.model().strategies().getFirst().trained());
        assertEquals(2, tried.changes());
        assertEquals(learnt, tried.withWeight(0, 1).withParameter(0, "interactions/0/points", Optional.of(12)));
    }

    @Test
    void aLineMoreOrLessIsOneChangeWhereverItStands() {
        ModelDraft more = draft.withLine(0, "interactions", Map.of("type", "call"));
        assertEquals(1, more.changes());
        assertEquals(Map.of("type", "call"), rows(more).getLast());
        ModelDraft less = draft.withoutLine(0, "interactions", 0);
        assertEquals(1, less.changes());
        assertEquals(List.of(Map.of("type", "page-visit", "points", 1)), rows(less));
        assertEquals(draft, more.withoutLine(0, "interactions", 2));
        assertEquals(2, less.withLine(0, "interactions", Map.of("type", "call")).changes());
        assertEquals(2, less.withoutLine(0, "interactions", 0).changes());
        assertThrows(IndexOutOfBoundsException.class, () -> draft.withoutLine(0, "interactions", 2));
    }

    @Test
    void aStrategyMoreOrLessIsOneChangeAndTheOthersStayWhatTheyAre() {
        ModelDraft more = draft.withStrategy("fit").withParameter(1, "minimum", Optional.of(3.0));
        assertEquals(1, more.changes());
        assertEquals(Optional.empty(), more.inForce(1));
        ModelDraft swapped = more.withoutStrategy(0);
        assertEquals(2, swapped.changes());
        assertEquals("fit", swapped.model().strategies().getFirst().strategy());
        assertEquals(draft, more.withoutStrategy(1));
        ModelDraft twice = draft.withStrategy("points").withWeight(0, 2);
        assertEquals(2, twice.changes());
        assertEquals(rules.model().strategies().getFirst(), twice.inForce(0).orElseThrow());
    }

    @Test
    void onOtherRulesWhatTheyDoNotChangeStays() {
        ModelDraft tried = draft.withCap(Axis.INTENT, OptionalDouble.of(80)).withThreshold(0, 55);
        ScoringModel next = new ScoringModel("default", "Model", 4, List.of(), Map.of());
        ModelDraft moved = tried.on(new Rules(rules.zone(), rules.agreement(), rules.lifecycle(), next));
        assertEquals(next, moved.model());
        assertEquals(tried.lifecycle(), moved.lifecycle());
        assertEquals(tried, tried.on(rules));
    }

    private static List<?> rows(ModelDraft draft) {
        return (List<?>) draft.model().strategies().getFirst().parameters().get("interactions");
    }

    private static Rules rules() {
        Rules crowd = Crowd.judged(1, 1).rules();
        ScoreAtLeast intent = new ScoreAtLeast(Axis.INTENT, 40);
        Lifecycle lifecycle = new Lifecycle(
                List.of(
                        crowd.lifecycle().stages().getFirst(),
                        new Lifecycle.Stage("mql", "MQL", new AllOf(List.of(new IsLead(), intent)))),
                Map.of(),
                Optional.empty(),
                Map.of(SalesLabel.WINNABLE, new AllOf(List.of(new ScoreAtLeast(Axis.FIT, 50), new Not(intent)))),
                Market.DEFAULT);
        ScoringModel model = new ScoringModel(
                "default",
                "Model",
                3,
                List.of(new StrategyUse(
                        "points",
                        1,
                        Map.of(
                                "interactions",
                                List.of(
                                        Map.of("type", "demo-request", "points", 12),
                                        Map.of("type", "page-visit", "points", 1))))),
                Map.of(Axis.INTENT, 100.0));
        return new Rules(crowd.zone(), crowd.agreement(), lifecycle, model);
    }
}
