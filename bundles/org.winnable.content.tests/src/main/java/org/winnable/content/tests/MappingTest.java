package org.winnable.content.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.winnable.content.metadata.KeywordMapping;
import org.winnable.content.metadata.LabelMapping;
import org.winnable.content.movement.MovementMapping;
import org.winnable.core.content.Asset;
import org.winnable.core.content.Cell;
import org.winnable.core.content.ContentMapping;
import org.winnable.core.content.Evidence;
import org.winnable.core.content.Movement;
import org.winnable.core.content.Placement;
import org.winnable.testkit.content.SamplePlan;

/** What each mapping says of assets whose place can be told by hand. */
class MappingTest {

    private static final Cell FINANCE_DECIDING = new Cell("finance", "deciding", Optional.of("margin"));

    @Test
    void labelsThatNameAllThreeAxesPlaceInOneCellSurely() {
        List<Placement> placements = map(
                new LabelMapping(),
                asset(
                        "X",
                        "",
                        Set.of(),
                        Map.of("Buyer stage", "Deciding", "Persona", "Head of Finance"),
                        Set.of("margin")));

        assertEquals(1, placements.size());
        assertEquals(FINANCE_DECIDING, placements.getFirst().cell());
        assertEquals(0.95 * 0.95, placements.getFirst().confidence(), 1e-9);
        assertTrue(placements.getFirst().reason().contains("Labelled for Deciding"), placements::toString);
    }

    @ParameterizedTest
    @CsvSource({"TOFU,aware", "Consideration,considering", "bottom of funnel,deciding"})
    void wordsOfFunnelsAreKnown(String label, String stage) {
        Placement surest = surest(map(new LabelMapping(), asset("X", "", Set.of(), Map.of("funnel", label), Set.of())));

        assertEquals(stage, surest.cell().buyerStage());
    }

    @Test
    void aFormatTellsAStageLessSurelyThanALabel() {
        List<Placement> format =
                map(new LabelMapping(), asset("X", "battle-card", Set.of(), Map.of(), Set.of("stock")));
        List<Placement> label =
                map(new LabelMapping(), asset("X", "battle-card", Set.of(), Map.of("stage", "aware"), Set.of("stock")));

        assertEquals("deciding", surest(format).cell().buyerStage());
        assertEquals("aware", surest(label).cell().buyerStage());
        assertTrue(surest(format).confidence() < surest(label).confidence());
        assertEquals(2, format.size(), "one for each persona, as none is named");
    }

    @Test
    void nothingWrittenIsNowhere() {
        assertEquals(List.of(), map(new LabelMapping(), asset("X", "podcast", Set.of(), Map.of(), Set.of())));
        assertEquals(List.of(), map(new KeywordMapping(), asset("X", "podcast", Set.of(), Map.of(), Set.of())));
    }

    @Test
    void wholeWordsCountAndMoreOfThemAreSurer() {
        Placement one = surest(map(new KeywordMapping(), asset("Why margins melt", "", Set.of(), Map.of(), Set.of())));
        Placement two = surest(
                map(new KeywordMapping(), asset("Why? The cost of stock", "", Set.of("cfo"), Map.of(), Set.of())));

        assertEquals("aware", one.cell().buyerStage());
        assertTrue(two.confidence() > one.confidence());
        assertEquals(new Cell("finance", "aware", Optional.of("stock")), two.cell());
        assertTrue(two.reason().contains("cost of, why"), two::reason);
        assertEquals(
                List.of(),
                map(new KeywordMapping(), asset("Whyte stockings", "", Set.of(), Map.of(), Set.of())),
                "parts of words");
    }

    @Test
    void movementIsToldWithNumbersAndOnlyIfTheWholeIntervalIsAboveZero() {
        Movement clear = new Movement(100, 50, 1000, 200);
        Evidence one = new SamplePlan().did(FINANCE_DECIDING, clear).evidence();
        Evidence many = new SamplePlan()
                .did(FINANCE_DECIDING, new Movement(20, 10, 1000, 250))
                .among(500)
                .evidence();
        Evidence few = new SamplePlan()
                .did(FINANCE_DECIDING, new Movement(9, 9, 1000, 10))
                .evidence();

        Placement placement = map(new MovementMapping(), one).getFirst();
        assertEquals(FINANCE_DECIDING, placement.cell());
        assertTrue(
                placement.reason().startsWith("50 of 100 readers moved on afterwards: 30 percentage points more"),
                placement::reason);
        assertEquals(
                List.of(),
                map(new MovementMapping(), many),
                "one of five hundred comparisons looks like this by chance");
        assertEquals(List.of(), map(new MovementMapping(), few), "nine readers are too few");
    }

    private static List<Placement> map(ContentMapping mapping, Evidence evidence) {
        return mapping.map(asset("X", "", Set.of(), Map.of(), Set.of()), evidence)
                .toList();
    }

    private static List<Placement> map(ContentMapping mapping, Asset asset) {
        return mapping.map(asset, new SamplePlan().evidence()).toList();
    }

    private static Placement surest(List<Placement> placements) {
        return placements.stream()
                .max(Comparator.comparingDouble(Placement::confidence))
                .orElseThrow();
    }

    private static Asset asset(
            String title, String format, Set<String> keywords, Map<String, String> labels, Set<String> problems) {
        return new Asset("key", title, format, Optional.empty(), Optional.empty(), keywords, labels, problems);
    }
}
