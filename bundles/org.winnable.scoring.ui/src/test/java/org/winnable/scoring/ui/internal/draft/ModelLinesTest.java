package org.winnable.scoring.ui.internal.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.api.util.DefaultLocale;
import org.winnable.application.ModelDraft;
import org.winnable.core.parameter.Parameter.Choice;
import org.winnable.core.parameter.Parameter.Decimal;
import org.winnable.core.parameter.Parameter.Table;
import org.winnable.core.parameter.Parameter.Vocabulary;
import org.winnable.core.parameter.Parameter.Words;
import org.winnable.core.parameter.ParameterProblem;
import org.winnable.core.parameter.ParameterSchema;
import org.winnable.core.rules.ScoringModel.StrategyUse;
import org.winnable.core.scoring.TrainedContent;
import org.winnable.core.scoring.TrainedState;
import org.winnable.core.scoring.TrainingReport;
import org.winnable.core.scoring.TrainingReport.Figure;
import org.winnable.scoring.ui.internal.Messages;
import org.winnable.scoring.ui.internal.draft.ModelLine.Group;

@Isolated("it changes the locale of the process")
class ModelLinesTest {

    private static final ParameterSchema COLUMNS = ParameterSchema.of(
            new Words("type", "Type", "", Vocabulary.FREE, true),
            new Choice("axis", "Axis", "", List.of("intent", "fit"), Optional.empty()),
            new Decimal("points", "Points", "", "points", 0, 99, Optional.empty()));

    private static final Strategies STRATEGIES = new Strategies(Map.of(
            "table",
            new Strategies.Known("Points", ParameterSchema.of(new Table("lines", "Lines", "", COLUMNS))),
            "other",
            new Strategies.Known("Another", ParameterSchema.NONE)));

    private final ModelDraft draft = TestDrafts.of(List.of(new StrategyUse(
            "table", 1, Map.of("lines", List.of(row("a", 1), row("b", 2), row("c", 3))))));

    @Test
    void whatIsInForceIsNotMarked() {
        assertEquals(List.of(), marked(draft));
    }

    @Test
    void aLineThatIsTakenAwayDoesNotMarkThoseThatMoveUp() {
        ModelLine first = lines(draft).getFirst();
        ModelDraft less = first.removal().orElseThrow().change().apply(draft);
        assertEquals(
                2,
                lines(less).stream().filter(line -> line.removal().isPresent()).count());
        assertEquals(List.of(), marked(less));
        assertEquals(1, less.changes());
    }

    @Test
    void aNewLineHasWhatMustBeChosenAndIsMarkedAndLookedAt() {
        ModelEdit addition =
                ModelLines.of(draft, STRATEGIES).getFirst().additions().getFirst();
        ModelDraft more = addition.change().apply(draft);
        ModelLine added = lines(more).stream()
                .filter(line -> line.path().equals(addition.line()))
                .findFirst()
                .orElseThrow();
        assertEquals(Messages.Line_new, added.sentence());
        assertEquals(List.of("intent"), Setting.words(added.settings().get(1).value()));
        assertEquals(List.of(added.path()), marked(more));
        assertEquals(draft, added.removal().orElseThrow().change().apply(more));
    }

    @Test
    void anInstalledStrategyComesWithItsDefaultsAndGoesAgain() {
        List<ModelEdit> additions = ModelLines.additions(draft, STRATEGIES);
        assertEquals(2, additions.size());
        assertTrue(additions.getFirst().label().endsWith("Another"), additions::toString);
        ModelDraft more = additions.getFirst().change().apply(draft);
        Group added = ModelLines.of(more, STRATEGIES).get(1);
        assertEquals("Another", added.title());
        assertTrue(added.lines().stream().allMatch(ModelLine::changed));
        assertEquals(additions.getFirst().line(), added.lines().getFirst().path());
        assertEquals(draft, added.removal().orElseThrow().change().apply(more));
    }

    @Test
    void aStrategyThatIsNotInstalledCanStillBeTakenAway() {
        ModelDraft strange = TestDrafts.of(List.of(new StrategyUse("gone", 1, Map.of())));
        Group group = ModelLines.of(strange, STRATEGIES).getFirst();
        assertFalse(group.lines().isEmpty());
        assertEquals(
                List.of(),
                group.removal().orElseThrow().change().apply(strange).model().strategies());
    }

    @Test
    @DefaultLocale("en-GB")
    void whatAStrategyLearntIsToldWithTheFirstFigureOfItsTraining() {
        LocalDate day = LocalDate.of(2026, 3, 1);
        List<Figure> figures = List.of(new Figure("Area under the curve", "0.83"), new Figure("Loss", "0.2"));
        TrainingReport report = new TrainingReport("other", day, day, day, 1234, figures);
        TrainedState learnt = new TrainedState("calls", 3, report, TrainedContent.of(new byte[] {1}));
        ModelDraft trained = TestDrafts.of(List.of(new StrategyUse("other", 1, Map.of(), Optional.of(learnt))));
        ModelLine line = lines(trained).getFirst();
        assertEquals(
                "Learnt: calls v3, trained on 1 Mar 2026 on 1,234 people, Area under the curve: 0.83", line.sentence());
        assertTrue(line.isAt("strategies/0/trained"), line::path);
        assertEquals(List.of(), marked(trained.withWeight(0, 1)));
    }

    @Test
    void aRefusalNamesTheStrategyAndTheField() {
        List<Group> groups = ModelLines.of(draft, STRATEGIES);
        assertEquals("", Refusal.of(List.of(), groups));
        assertEquals("Points, Axis: choose one", refusal("strategies/0/parameters/lines/1/axis", groups));
        assertEquals("Points, Weight: choose one", refusal("strategies/0/weight", groups));
        assertEquals("Points: choose one", refusal("strategies/0/trained", groups));
        assertEquals("choose one", refusal("strategies/7/weight", groups.subList(0, 1)));
        assertEquals("choose one", refusal("caps/fit", groups));
    }

    private static String refusal(String path, List<Group> groups) {
        return Refusal.of(List.of(new ParameterProblem(path, "choose one"), new ParameterProblem("", "more")), groups);
    }

    private static List<ModelLine> lines(ModelDraft draft) {
        return ModelLines.of(draft, STRATEGIES).stream()
                .flatMap(group -> group.lines().stream())
                .toList();
    }

    private static List<String> marked(ModelDraft draft) {
        return lines(draft).stream()
                .filter(ModelLine::changed)
                .map(ModelLine::path)
                .toList();
    }

    private static Map<String, Object> row(String type, int points) {
        return Map.of("type", type, "axis", "fit", "points", points);
    }
}
