package org.winnable.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.winnable.core.content.Asset;
import org.winnable.core.content.AssetStatus;
import org.winnable.core.content.Cell;
import org.winnable.core.content.PlanVocabulary;
import org.winnable.core.content.PlannedAsset;
import org.winnable.core.journey.BuyerStage;
import org.winnable.core.journey.Journey;
import org.winnable.core.rules.Condition;
import org.winnable.core.rules.Lifecycle;

/** How far a plan reaches. */
class ContentCoverageTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final Cell AWARE = cell("aware");
    private static final Cell DECIDING = cell("deciding");
    private static final SalesPhases PHASES = new SalesPhases(
            List.of("contact", "mql", "sql"), Map.of("aware", Set.of("contact"), "deciding", Set.of("mql", "sql")));

    @Test
    void stagesServeOnTheSamePartOfTheWayUnlessTheySayOtherwise() {
        Lifecycle lifecycle = lifecycle("contact", "lead", "mql", "accepted", "sql", "opportunity", "customer");

        SalesPhases usual = SalesPhases.of(journey(List.of(), List.of(), List.of()), lifecycle);
        SalesPhases said = SalesPhases.of(journey(List.of(), List.of("sql", "lead", "mkl"), List.of()), lifecycle);

        assertEquals(List.of("contact", "lead"), List.copyOf(usual.of("s0")));
        assertEquals(List.of("mql", "accepted"), List.copyOf(usual.of("s1")));
        assertEquals(List.of("sql", "opportunity", "customer"), List.copyOf(usual.of("s2")));
        assertEquals(Set.of("lead", "sql"), said.of("s1"));
        assertEquals(
                Map.of("s1", List.of("mkl")),
                SalesPhases.unknown(journey(List.of(), List.of("sql", "mkl"), List.of()), lifecycle));
    }

    @Test
    void everyPhaseHasAStageAndEveryStageAPhaseHoweverManyThereAre() {
        for (int stages = 1; stages <= 8; stages++) {
            for (int phases = 1; phases <= 8; phases++) {
                String[] keys = new String[phases];
                Arrays.setAll(keys, place -> "p" + place);
                List<List<String>> none = new ArrayList<>();
                for (int stage = 0; stage < stages; stage++) {
                    none.add(List.of());
                }
                SalesPhases usual = SalesPhases.of(journey(none), lifecycle(keys));
                Set<String> reached = new HashSet<>();
                usual.byStage().values().forEach(reached::addAll);
                assertTrue(usual.byStage().values().stream().noneMatch(Set::isEmpty));
                assertEquals(Set.of(keys), reached, stages + " stages");
            }
        }
    }

    @Test
    void whatServesInSeveralPhasesCountsInEachAndItsShareIsSplit() {
        ContentCoverage coverage = coverage(List.of(
                placed("a", "article", AssetStatus.LIVE, AWARE),
                placed("b", "battle-card", AssetStatus.PLANNED, DECIDING),
                placed("c", "guide", AssetStatus.LIVE, AWARE, DECIDING),
                placed("d", "guide", AssetStatus.RETIRED, DECIDING),
                placed("e", "guide", AssetStatus.IN_PRODUCTION)));

        assertEquals(
                List.of(
                        new ContentCoverage.Phase("contact", 7, 2, 0, 0, 0, (1 + 1 / 3.0) / 3),
                        new ContentCoverage.Phase("mql", 3, 1, 0, 0, 1, (0.5 + 1 / 3.0) / 3),
                        new ContentCoverage.Phase("sql", 3, 1, 0, 0, 1, (0.5 + 1 / 3.0) / 3)),
                coverage.phases());
        assertEquals(1, coverage.nowhere());
    }

    @Test
    void phasesForWhichThereIsNothingAreNamed() {
        assertEquals(
                List.of("mql", "sql"),
                coverage(List.of(placed("a", "article", AssetStatus.LIVE, AWARE)))
                        .emptyPhases());
    }

    @Test
    void peopleInSeveralCellsCountOnceAndAreServedByAnyOfThem() {
        ContentCoverage coverage = coverage(List.of());

        assertEquals(5, coverage.served(), "three in a cell with something to read, two in that and in another");
        assertEquals(4, coverage.unserved());
        assertEquals(11, coverage.absent());
        assertEquals(
                List.of(AWARE), coverage.covered().stream().map(PlanCell::cell).toList());
        assertEquals(
                List.of(cell("later")),
                coverage.coming().stream().map(PlanCell::cell).toList());
        assertEquals(
                List.of(DECIDING), coverage.empty().stream().map(PlanCell::cell).toList());
    }

    private static ContentCoverage coverage(List<PlacedAsset> assets) {
        List<PlanCell> cells = List.of(
                new PlanCell(AWARE, 5, 50, 0, 0, 1),
                new PlanCell(DECIDING, 6, 60, 0, 0, 0),
                new PlanCell(cell("later"), 0, 0, 0, 1, 0));
        Map<Set<Cell>, Long> people =
                Map.of(Set.of(AWARE), 3L, Set.of(AWARE, DECIDING), 2L, Set.of(DECIDING), 4L, Set.of(), 11L);
        ContentPlan plan =
                new ContentPlan(journey(List.of(List.of())), PlanVocabulary.EMPTY, cells, people, assets, List.of());
        return ContentCoverage.of(plan, PHASES, phase -> phase.equals("contact") ? 7 : 3, TODAY);
    }

    private static PlacedAsset placed(String key, String format, AssetStatus status, Cell... cells) {
        Asset asset = new Asset(key, key, format, Optional.empty(), Optional.empty(), Set.of(), Map.of());
        List<MappedPlacement> placements = Stream.of(cells)
                .map(cell -> new MappedPlacement(cell, 1, "Said.", "", ""))
                .toList();
        return new PlacedAsset(PlannedAsset.of(asset, status), 0, Optional.empty(), placements, List.of(), List.of());
    }

    private static Cell cell(String stage) {
        return new Cell(Cell.EVERYONE, stage, Optional.empty());
    }

    @SafeVarargs
    private static Journey journey(List<String>... phases) {
        return journey(List.of(phases));
    }

    private static Journey journey(List<List<String>> phases) {
        List<BuyerStage> stages = new ArrayList<>();
        for (List<String> of : phases) {
            String key = "s" + stages.size();
            stages.add(new BuyerStage(key, key, "", Set.of(), Set.of(), List.of(), of));
        }
        return new Journey("Ours", stages, List.of());
    }

    private static Lifecycle lifecycle(String... keys) {
        List<Lifecycle.Stage> stages = new ArrayList<>(Stream.of(keys)
                .map(key -> new Lifecycle.Stage(key, key, Condition.ALWAYS))
                .toList());
        stages.add(new Lifecycle.Stage(
                "nurture", "Nurture", Optional.empty(), Optional.empty(), List.of(), Map.of(), true));
        return new Lifecycle(stages);
    }
}
