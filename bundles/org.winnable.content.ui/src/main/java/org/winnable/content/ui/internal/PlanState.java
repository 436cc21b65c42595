package org.winnable.content.ui.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.winnable.application.ClientContent;
import org.winnable.content.AssetWarnings;
import org.winnable.content.ContentCoverage;
import org.winnable.content.ContentPlan;
import org.winnable.content.PlacedAsset;
import org.winnable.content.ui.internal.heat.HeatMap;
import org.winnable.content.ui.internal.heat.Split;
import org.winnable.core.content.PlannedAsset;
import org.winnable.qualification.Qualification;

/**
 * The plan as it is shown. Immutable.
 *
 * @param view the plan and what is wrong with files
 * @param people whom it was made over
 * @param coverage how far it reaches
 * @param maps it as a heat map, for each way to treat problems
 */
public record PlanState(
        ClientContent.View view, Qualification people, ContentCoverage coverage, Map<Split, HeatMap> maps) {

    /** Copies the map. */
    public PlanState {
        maps = Map.copyOf(maps);
    }

    /**
     * A plan that was made; not for a thread that paints.
     *
     * @param people whom it was made over
     */
    static PlanState of(ClientContent.View view, Qualification people, ContentCoverage coverage) {
        ContentPlan plan = view.plan();
        LocalDate day = LocalDate.ofInstant(people.asOf(), people.rules().zone());
        return new PlanState(
                view,
                people,
                coverage,
                Split.of(plan.journey()).stream()
                        .collect(Collectors.toMap(split -> split, split -> HeatMap.of(plan, day, split))));
    }

    /** The plan as a heat map. */
    public HeatMap map(Split split) {
        return Objects.requireNonNull(maps.get(split), split::toString);
    }

    /** The plan. */
    public ContentPlan plan() {
        return view.plan();
    }

    /** In which days are counted. */
    public ZoneId zone() {
        return people.rules().zone();
    }

    /** The day that it is judged as of. */
    public LocalDate day() {
        return LocalDate.ofInstant(people.asOf(), zone());
    }

    /** Says what should be done about assets. */
    public AssetWarnings judge() {
        return new AssetWarnings(day(), zone());
    }

    /** The asset with a key. */
    public Optional<PlacedAsset> asset(String key) {
        return plan().asset(key);
    }

    /** This with another state of an asset, until the plan is made anew: it is shown as it was left, where it was. */
    public PlanState with(PlannedAsset changed) {
        ContentPlan before = plan();
        List<PlacedAsset> assets = before.assets().stream()
                .map(placed -> placed.asset().key().equals(changed.key()) ? with(placed, changed) : placed)
                .toList();
        ContentPlan after = new ContentPlan(
                before.journey(), before.vocabulary(), before.cells(), before.people(), assets, before.failures());
        return new PlanState(new ClientContent.View(after, view.personas(), view.problems()), people, coverage, maps);
    }

    private static PlacedAsset with(PlacedAsset placed, PlannedAsset changed) {
        return new PlacedAsset(
                changed,
                placed.readers(),
                placed.lastRead(),
                placed.placements(),
                placed.overruled(),
                placed.disagreements());
    }
}
