package org.winnable.content;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.IntToDoubleFunction;
import org.winnable.content.internal.mapping.MappingCalls;
import org.winnable.content.internal.mapping.ReaderCounts;
import org.winnable.core.catalog.PluginCatalog;
import org.winnable.core.content.AssetStatus;
import org.winnable.core.content.Cell;
import org.winnable.core.content.Evidence;
import org.winnable.core.content.PlannedAsset;
import org.winnable.core.facts.FactTable;
import org.winnable.core.journey.Journey;
import org.winnable.core.text.Texts;
import org.winnable.core.work.Progress;

/**
 * Puts the assets of a plan into its cells and counts the people there: a pure function of facts, journey, assets, personas, mappings
 * and a date. Immutable and thread-safe.
 *
 * @param plugins with the mappings
 * @param zone in which months and days are counted
 */
public record ContentPlanner(PluginCatalog plugins, ZoneId zone) {

    private static final Texts TEXTS = Texts.of(ContentPlanner.class);

    /**
     * The plan at a date. Takes seconds for a million people and must not run on a thread that paints.
     *
     * @param asOf what happened later is not seen
     * @param worth what the person in a row is worth to us; gaps are ranked by it
     * @throws CancellationException if the user cancelled
     */
    public ContentPlan plan(
            Journey journey,
            List<PlannedAsset> assets,
            PlanPersonas personas,
            FactTable facts,
            Instant asOf,
            IntToDoubleFunction worth,
            Progress progress) {
        progress.begin(TEXTS.get("task.people"), facts.size());
        AssetCodes codes = AssetCodes.of(assets, facts.assets());
        ReaderCounts counts =
                ReaderCounts.count(journey, personas, facts, codes, zone, asOf.getEpochSecond(), worth, progress);
        progress.begin(TEXTS.get("task.assets"), assets.size());
        MappingCalls mappings = new MappingCalls(plugins);
        List<PlacedAsset> placed = new ArrayList<>();
        for (int place = 0; place < assets.size(); place++) {
            progress.checkCancelled();
            progress.advance(1);
            long last = counts.lastRead(place);
            placed.add(placed(
                    assets.get(place),
                    counts.evidence(place),
                    mappings,
                    counts.assetReaders(place),
                    last == 0 ? Optional.empty() : Optional.of(Instant.ofEpochSecond(last)),
                    counts));
        }
        LocalDate day = LocalDate.ofInstant(asOf, zone);
        return new ContentPlan(
                journey,
                counts.vocabulary(),
                cells(counts, placed, day),
                counts.together(),
                placed,
                mappings.failures());
    }

    private static PlacedAsset placed(
            PlannedAsset asset,
            Evidence evidence,
            MappingCalls mappings,
            long readers,
            Optional<Instant> lastRead,
            ReaderCounts counts) {
        List<MappedPlacement> said = mappings.placements(asset.asset(), evidence).stream()
                .sorted(PlacedAsset.SUREST)
                .toList();
        List<MappedPlacement> byPerson = counts.cells().list().stream()
                .filter(cell -> asset.places().stream().anyMatch(place -> place.holds(cell)))
                .map(cell -> new MappedPlacement(cell, 1, TEXTS.get("person.reason"), TEXTS.get("person"), ""))
                .toList();
        boolean decided = !asset.places().isEmpty();
        List<String> disagreements = mappings.disagreements(said, counts.vocabulary());
        return new PlacedAsset(
                asset, readers, lastRead, decided ? byPerson : said, decided ? said : List.of(), disagreements);
    }

    private static List<PlanCell> cells(ReaderCounts people, List<PlacedAsset> assets, LocalDate day) {
        Map<Cell, Map<AssetStatus, Long>> counts = new HashMap<>();
        for (PlacedAsset asset : assets) {
            AssetStatus status = asset.asset().statusOn(day);
            asset.cells()
                    .forEach(cell -> counts.computeIfAbsent(cell, here -> new EnumMap<>(AssetStatus.class))
                            .merge(status, 1L, Long::sum));
        }
        List<PlanCell> cells = new ArrayList<>();
        for (int place = 0; place < people.cells().list().size(); place++) {
            Cell cell = people.cells().list().get(place);
            Map<AssetStatus, Long> here = counts.getOrDefault(cell, Map.of());
            cells.add(new PlanCell(
                    cell,
                    people.standing(place),
                    people.value(place),
                    here.getOrDefault(AssetStatus.LIVE, 0L),
                    here.getOrDefault(AssetStatus.PLANNED, 0L) + here.getOrDefault(AssetStatus.IN_PRODUCTION, 0L),
                    here.getOrDefault(AssetStatus.STALE, 0L)));
        }
        return cells;
    }
}
