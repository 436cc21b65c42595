package org.winnable.content.ui.internal.heat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.winnable.content.ContentPlan;
import org.winnable.content.PlacedAsset;
import org.winnable.content.ui.internal.heat.HeatMap.Head;
import org.winnable.content.ui.internal.heat.HeatMap.Square;
import org.winnable.core.content.AssetStatus;

class HeatMapTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

    private final ContentPlan plan = SamplePlan.of(
            Map.of(SamplePlan.AWARE_PRICE, 3, SamplePlan.AWARE_STOCK, 2, SamplePlan.DECIDING_PRICE, 7),
            SamplePlan.asset("both", AssetStatus.LIVE, 4, SamplePlan.AWARE_PRICE, SamplePlan.AWARE_STOCK),
            SamplePlan.asset("coming", AssetStatus.IN_PRODUCTION, 0, SamplePlan.AWARE_PRICE),
            SamplePlan.asset("old", AssetStatus.STALE, 9, SamplePlan.AWARE_STOCK),
            SamplePlan.asset("gone", AssetStatus.RETIRED, 9, SamplePlan.AWARE_STOCK));

    @Test
    void aSquareOfAllProblemsAddsPeopleAndGapsAndCountsAnAssetOnce() {
        Square aware = HeatMap.of(plan, TODAY, Split.TOGETHER).squares().getFirst();
        assertEquals(new Square(new Spot("cfo", "aware", Optional.empty()), 5, 50, 1, 1, 1, 2), aware);
    }

    @Test
    void gapsAreRankedAndWhereNobodyStandsThereIsNone() {
        HeatMap map = HeatMap.of(plan, TODAY, Split.TOGETHER);
        assertEquals(
                List.of(2, 1, 0, 0), map.squares().stream().map(Square::rank).toList());
        assertEquals(70, map.widestGap());
    }

    @Test
    void eachProblemHasAColumnWithinItsStage() {
        HeatMap map = HeatMap.of(plan, TODAY, Split.EACH);
        assertEquals(
                List.of(
                        new Head("Price", "Aware", 3),
                        new Head("Stock", "Aware", 2),
                        new Head("Price", "Deciding", 7),
                        new Head("Stock", "Deciding", 0)),
                map.columns());
        assertEquals(List.of(12L, 0L), map.rows().stream().map(Head::people).toList());
    }

    @Test
    void oneProblemAloneLeavesTheOthersOut() {
        HeatMap map = HeatMap.of(plan, TODAY, new Split(false, Optional.of("stock")));
        assertEquals(
                List.of(2L, 0L, 0L, 0L),
                map.squares().stream().map(Square::people).toList());
    }

    @Test
    void theAssetsOfASquareAreThoseMostReadFirstWithoutRetiredOnes() {
        List<PlacedAsset> assets = HeatMap.assets(plan, new Spot("cfo", "aware", Optional.empty()));
        assertEquals(
                List.of("old", "both", "coming"),
                assets.stream().map(asset -> asset.asset().key()).toList());
    }

    @Test
    void theWidestCellOfASquareIsTheOneWithTheLargestGap() {
        assertEquals(
                Optional.of(SamplePlan.AWARE_PRICE),
                HeatMap.widest(plan, new Spot("cfo", "aware", Optional.empty())).map(cell -> cell.cell()));
    }
}
