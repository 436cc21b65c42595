package org.winnable.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
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
                .publish(new ScoringModel(now.id(), now.name(), now.version(), now.strategies(), caps), TODAY);
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
                workspace.models().publish(new ScoringModel(now.id(), "New: name", 1, uses, Map.of()), TODAY);
        assertEquals(uses, published.strategies());
        assertEquals("New: name", published.name());
        assertEquals(Map.of(), published.caps());
    }

    @Test
    void anEarlierVersionIsPublishedAgain() throws WorkspaceException {
        ScoringModel first = workspace.rules().model();
        workspace.models().publish(new ScoringModel(first.id(), "Other", 1, List.of(), Map.of()), TODAY);
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
}
