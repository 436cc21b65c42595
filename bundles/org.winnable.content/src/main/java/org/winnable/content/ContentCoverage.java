package org.winnable.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.winnable.core.content.AssetKind;
import org.winnable.core.content.AssetStatus;
import org.winnable.core.content.Cell;

/**
 * How far a plan reaches: across the sales process, not just at its top (S0), and to whom. Pure; immutable.
 *
 * @param phases the sales process from the first phase to the last
 * @param nowhere how many assets, live or to come, cover no cell
 * @param covered cells with something to read
 * @param coming cells with nothing to read yet, for which something is to come
 * @param empty cells for which there is nothing at all; in all three the largest gap first
 * @param served how many people stand in at least one cell with something to read
 * @param unserved how many stand in cells without anything to read only
 * @param absent how many stand nowhere on the buyer's journey
 */
public record ContentCoverage(
        List<Phase> phases,
        long nowhere,
        List<PlanCell> covered,
        List<PlanCell> coming,
        List<PlanCell> empty,
        long served,
        long unserved,
        long absent) {

    /** Copies the lists. */
    public ContentCoverage {
        phases = List.copyOf(phases);
        covered = List.copyOf(covered);
        coming = List.copyOf(coming);
        empty = List.copyOf(empty);
    }

    /**
     * One phase of the sales process. An asset that serves in several counts in each.
     *
     * @param key of the stage of the lifecycle
     * @param people how many stand in it
     * @param readable how many assets people can read that marketing publishes
     * @param coming how many of these are planned or in production
     * @param collateral how many pieces sales has for it
     * @param collateralComing how many more sales is to get
     * @param share of the whole plan, from 0 to 1: an asset that serves in several phases counts there in parts, so that all shares sum to 1
     */
    public record Phase(
            String key, long people, long readable, long coming, long collateral, long collateralComing, double share) {

        /** Whether anything serves here, or is to. */
        public boolean isEmpty() {
            return readable + coming + collateral + collateralComing == 0;
        }
    }

    /**
     * How far a plan reaches on a day.
     *
     * @param phases of the journey that the plan is made over
     * @param people how many stand in a phase, by its key
     */
    public static ContentCoverage of(
            ContentPlan plan, SalesPhases phases, ToLongFunction<String> people, LocalDate day) {
        List<PlacedAsset> assets = plan.assets().stream()
                .filter(asset -> asset.asset().statusOn(day) != AssetStatus.RETIRED)
                .toList();
        List<PlacedAsset> placed =
                assets.stream().filter(asset -> !asset.cells().isEmpty()).toList();
        Set<Cell> readable = plan.cells().stream()
                .filter(cell -> cell.readable() > 0)
                .map(PlanCell::cell)
                .collect(Collectors.toSet());
        long served = 0;
        long unserved = 0;
        for (Map.Entry<Set<Cell>, Long> here : plan.people().entrySet()) {
            if (here.getKey().stream().anyMatch(readable::contains)) {
                served += here.getValue();
            } else if (!here.getKey().isEmpty()) {
                unserved += here.getValue();
            }
        }
        Comparator<PlanCell> largest = Comparator.comparingDouble(PlanCell::gap).reversed();
        List<PlanCell> cells = plan.cells().stream().sorted(largest).toList();
        return new ContentCoverage(
                phases(placed, phases, people, day),
                assets.size() - placed.size(),
                cells.stream().filter(cell -> cell.readable() > 0).toList(),
                cells.stream()
                        .filter(cell -> cell.readable() == 0 && cell.isCovered())
                        .toList(),
                cells.stream().filter(cell -> !cell.isCovered()).toList(),
                served,
                unserved,
                plan.people().getOrDefault(Set.of(), 0L));
    }

    private static List<Phase> phases(
            List<PlacedAsset> placed, SalesPhases phases, ToLongFunction<String> people, LocalDate day) {
        Map<String, Tally> tallies = new HashMap<>();
        for (PlacedAsset asset : placed) {
            Set<String> here = new LinkedHashSet<>();
            asset.cells().forEach(cell -> here.addAll(phases.of(cell.buyerStage())));
            here.forEach(phase -> tallies.computeIfAbsent(phase, key -> new Tally())
                    .add(asset, asset.asset().statusOn(day).isReadable(), 1.0 / here.size()));
        }
        List<Phase> told = new ArrayList<>();
        for (String key : phases.way()) {
            told.add(tallies.getOrDefault(key, new Tally()).phase(key, people.applyAsLong(key), placed.size()));
        }
        return told;
    }

    /** What was counted of one phase so far. Not thread-safe. */
    private static final class Tally {

        private final long[] readable = new long[AssetKind.values().length];
        private final long[] coming = new long[AssetKind.values().length];
        private double parts;

        void add(PlacedAsset asset, boolean isReadable, double part) {
            (isReadable ? readable : coming)[asset.asset().kind().ordinal()]++;
            parts += part;
        }

        Phase phase(String key, long people, int assets) {
            int published = AssetKind.PUBLISHED.ordinal();
            int collateral = AssetKind.COLLATERAL.ordinal();
            return new Phase(
                    key,
                    people,
                    readable[published],
                    coming[published],
                    readable[collateral],
                    coming[collateral],
                    assets == 0 ? 0 : parts / assets);
        }
    }

    /** The keys of the phases for which there is nothing. */
    public List<String> emptyPhases() {
        return phases.stream().filter(Phase::isEmpty).map(Phase::key).toList();
    }
}
