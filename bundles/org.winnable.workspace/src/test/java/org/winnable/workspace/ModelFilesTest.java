package org.winnable.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.winnable.core.rules.Condition;
import org.winnable.core.rules.Condition.ScoreAtLeast;
import org.winnable.core.rules.Lifecycle;
import org.winnable.core.rules.Lifecycle.Leave;
import org.winnable.core.rules.Lifecycle.Stage;
import org.winnable.core.rules.Market;
import org.winnable.core.rules.Rules;
import org.winnable.core.rules.SalesLabel;
import org.winnable.core.rules.ScoringModel;
import org.winnable.core.rules.ScoringModel.StrategyUse;
import org.winnable.core.scoring.Axis;

class ModelFilesTest extends WorkspaceTestCase {

    private static final LocalDate TODAY = LocalDate.of(2025, 3, 1);

    @Test
    void aChangedValueIsPublishedInItsPlaceAndTheVersionBeforeIsKept() throws IOException, WorkspaceException {
        String before = Files.readString(workspace.folder().resolve("scoring/default.yaml"));
        ScoringModel now = workspace.rules().model();
        Map<Axis, Double> caps = new EnumMap<>(now.caps());
        caps.put(Axis.INTENT, 80.0);
        ScoringModel published = workspace
                .models()
                .publish(with(new ScoringModel(now.id(), now.name(), now.version(), now.strategies(), caps)), TODAY);
        assertEquals(now.version() + 1, published.version());
        assertEquals(80.0, published.caps().get(Axis.INTENT));
        assertEquals(now.strategies(), published.strategies());
        String after = Files.readString(workspace.folder().resolve("scoring/default.yaml"));
        assertEquals(
                before.lines().filter(line -> line.startsWith("#")).toList(),
                after.lines().filter(line -> line.startsWith("#")).toList());
        assertEquals(before, Files.readString(workspace.folder().resolve("scoring/versions/default-1.yaml")));
        List<ModelVersion> list = workspace.models().list();
        assertEquals(
                List.of("default", "default@1"),
                list.stream().map(ModelVersion::reference).toList());
        assertEquals(Optional.of(TODAY), list.getFirst().published());
        assertEquals(ModelVersion.Status.EARLIER, list.get(1).status());
    }

    @Test
    void moreThanSingleValuesIsWrittenAnewAndReadsBackAsItWas() throws WorkspaceException {
        ScoringModel now = workspace.rules().model();
        List<StrategyUse> uses = List.of(new StrategyUse(
                "org.example.\"odd\"",
                -0.25,
                Map.of(
                        "words", List.of("a: b", "- c", "yes"),
                        "number", 3,
                        "rows", List.of(Map.of("type", "x", "points", 1.5), Map.of("type", "y")))));
        ScoringModel published =
                workspace.models().publish(with(new ScoringModel(now.id(), "New: name", 1, uses, Map.of())), TODAY);
        assertEquals(uses, published.strategies());
        assertEquals("New: name", published.name());
        assertEquals(Map.of(), published.caps());
    }

    @Test
    void anEarlierVersionIsPublishedAgain() throws WorkspaceException {
        ScoringModel first = workspace.rules().model();
        workspace.models().publish(with(new ScoringModel(first.id(), "Other", 1, List.of(), Map.of())), TODAY);
        assertEquals("Other", workspace.rules().model().name());
        assertEquals(
                first.strategies(),
                workspace.models().rules("default@1").model().strategies());
        ScoringModel again = workspace.models().publish("default@1", TODAY.plusDays(1));
        assertEquals(3, again.version());
        assertEquals(first.strategies(), again.strategies());
    }

    @Test
    void aDraftWithMistakesIsRefusedAndNothingChanges() throws IOException, WorkspaceException {
        Files.writeString(
                workspace.folder().resolve("scoring/summer.yaml"), "name: Summer\nversion: 1\nstrategis: []\n");
        WorkspaceException refused =
                assertThrows(WorkspaceException.class, () -> workspace.models().publish("summer", TODAY));
        assertTrue(refused.getMessage().contains("scoring/summer.yaml:3"), refused.getMessage());
        assertEquals(1, workspace.rules().model().version());
        WorkspaceException unknown =
                assertThrows(WorkspaceException.class, () -> workspace.models().publish("winter", TODAY));
        assertTrue(unknown.getMessage().contains("winter"), unknown.getMessage());
    }

    @Test
    void thresholdsArePublishedWithTheModelInTheirPlacesAndComeBackWithIt() throws IOException, WorkspaceException {
        Path file = workspace.folder().resolve("lifecycle.yaml");
        String before = Files.readString(file);
        Rules now = workspace.rules();
        Rules draft = withIntent(now, 55);
        ScoringModel published = workspace.models().publish(draft, TODAY);
        assertEquals(2, published.version());
        assertEquals(draft.lifecycle(), workspace.rules().lifecycle());
        String after = Files.readString(file);
        assertEquals(before, after.replaceFirst("(?s)(- score: .axis: intent, atLeast: )55", "$140"));
        assertEquals(before, Files.readString(workspace.folder().resolve("scoring/versions/default-1.lifecycle.yaml")));
        List<ModelVersion> list = workspace.models().list();
        assertEquals(
                List.of("default", "default@1"),
                list.stream().map(ModelVersion::reference).toList());
        assertTrue(list.stream().allMatch(ModelVersion::withLifecycle));
        assertEquals(now.lifecycle(), workspace.models().rules("default@1").lifecycle());
        assertEquals(draft.lifecycle(), workspace.models().rules("default").lifecycle());
        ScoringModel again = workspace.models().publish("default@1", TODAY);
        assertEquals(3, again.version());
        assertEquals(now.lifecycle(), workspace.rules().lifecycle());
        assertEquals(before, Files.readString(file));
    }

    @Test
    void everyThresholdOfEveryShippedLifecycleCanBePublished() throws WorkspaceException {
        for (ShippedLifecycle shipped : ShippedLifecycle.values()) {
            workspace.saveRules("lifecycle.yaml", shipped.text());
            Rules now = workspace.rules();
            Lifecycle raised = mapped(now.lifecycle(), score -> new ScoreAtLeast(score.axis(), score.points() + 0.5));
            workspace.models().publish(new Rules(now.zone(), now.agreement(), raised, now.model()), TODAY);
            assertEquals(raised, workspace.rules().lifecycle(), shipped::key);
        }
    }

    @Test
    void aDraftOfOtherStagesThanTheFileHoldsIsRefusedAndNothingChanges() throws WorkspaceException, IOException {
        Rules old = workspace.rules();
        String text = ShippedLifecycle.POINTS.text();
        workspace.saveRules("lifecycle.yaml", text);
        WorkspaceException refused =
                assertThrows(WorkspaceException.class, () -> workspace.models().publish(withIntent(old, 55), TODAY));
        assertTrue(refused.getMessage().contains("lifecycle.yaml"), refused.getMessage());
        assertEquals(1, workspace.rules().model().version());
        assertEquals(text, Files.readString(workspace.folder().resolve("lifecycle.yaml")));
    }

    @Test
    void thresholdsThatCannotBeSavedLeaveTheModelAsItWas() throws WorkspaceException, IOException {
        String model = Files.readString(workspace.folder().resolve("scoring/default.yaml"));
        Rules now = workspace.rules();
        Rules unreachable = withIntent(now, 100_000);
        assertThrows(WorkspaceException.class, () -> workspace.models().publish(unreachable, TODAY));
        assertEquals(model, Files.readString(workspace.folder().resolve("scoring/default.yaml")));
        assertEquals(now, workspace.rules());
    }

    @Test
    void aTextThatNamesNoMarketNamesItWhenItsThresholdsChange() throws WorkspaceException {
        String text = ShippedLifecycle.BOTH.text();
        workspace.saveRules("lifecycle.yaml", text.substring(0, text.indexOf("# How near to buying")));
        Rules now = workspace.rules();
        Lifecycle raised = mapped(now.lifecycle(), score -> new ScoreAtLeast(score.axis(), score.points() + 1));
        workspace.models().publish(new Rules(now.zone(), now.agreement(), raised, now.model()), TODAY);
        assertEquals(raised, workspace.rules().lifecycle());
    }

    private Rules with(ScoringModel model) throws WorkspaceException {
        Rules now = workspace.rules();
        return new Rules(now.zone(), now.agreement(), now.lifecycle(), model);
    }

    /** Another threshold to come into the stage of marketing qualified leads. */
    private static Rules withIntent(Rules now, double points) {
        List<Stage> stages = now.lifecycle().stages().stream()
                .map(stage -> stage.key().equals("mql")
                        ? mapped(stage, score -> new ScoreAtLeast(score.axis(), points))
                        : stage)
                .toList();
        Lifecycle old = now.lifecycle();
        return new Rules(
                now.zone(),
                now.agreement(),
                new Lifecycle(stages, old.on(), old.removal(), old.labels(), old.market()),
                now.model());
    }

    private static Lifecycle mapped(Lifecycle old, UnaryOperator<ScoreAtLeast> change) {
        Map<SalesLabel, Condition> labels = new EnumMap<>(SalesLabel.class);
        old.labels().forEach((label, condition) -> labels.put(label, mapped(condition, change)));
        return new Lifecycle(
                old.stages().stream().map(stage -> mapped(stage, change)).toList(),
                old.on(),
                old.removal().map(condition -> mapped(condition, change)),
                labels,
                new Market(
                        mapped(old.market().buying(), change),
                        mapped(old.market().looking(), change),
                        old.market().prior()));
    }

    private static Stage mapped(Stage old, UnaryOperator<ScoreAtLeast> change) {
        return new Stage(
                old.key(),
                old.name(),
                old.enter().map(condition -> mapped(condition, change)),
                old.stay().map(condition -> mapped(condition, change)),
                old.leave().stream()
                        .map(leave -> new Leave(mapped(leave.when(), change), leave.to()))
                        .toList(),
                old.on(),
                old.aside());
    }

    private static Condition mapped(Condition condition, UnaryOperator<ScoreAtLeast> change) {
        return switch (condition) {
            case Condition.AllOf all ->
                new Condition.AllOf(
                        all.parts().stream().map(part -> mapped(part, change)).toList());
            case Condition.AnyOf any ->
                new Condition.AnyOf(
                        any.parts().stream().map(part -> mapped(part, change)).toList());
            case Condition.Not not -> new Condition.Not(mapped(not.other(), change));
            case ScoreAtLeast score -> change.apply(score);
            default -> condition;
        };
    }
}
