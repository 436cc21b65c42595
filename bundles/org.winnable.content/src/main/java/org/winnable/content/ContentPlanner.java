package org.winnable.content;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
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
        return new ContentPlan(journey, counts.vocabulary(), cells(counts, placed, day), placed, mappings.failures());
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

    private static List<PlanCell> cells(ReaderCounts counts, List<PlacedAsset> assets, LocalDate day) {
        Map<Cell, Long> readable = new HashMap<>();
        Map<Cell, Long> coming = new HashMap<>();
        for (PlacedAsset asset : assets) {
            AssetStatus status = asset.asset().statusOn(day);
            if (status != AssetStatus.RETIRED) {
                asset.cells().forEach(cell -> (status.isReadable() ? readable : coming).merge(cell, 1L, Long::sum));
            }
        }
        List<PlanCell> cells = new ArrayList<>();
        for (int place = 0; place < counts.cells().list().size(); place++) {
            Cell cell = counts.cells().list().get(place);
            cells.add(new PlanCell(
                    cell,
                    counts.standing(place),
                    counts.value(place),
                    readable.getOrDefault(cell, 0L),
                    coming.getOrDefault(cell, 0L)));
        }
        return cells;
    }
}
