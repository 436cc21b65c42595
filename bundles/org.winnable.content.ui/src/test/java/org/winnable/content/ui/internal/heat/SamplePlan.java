package org.winnable.content.ui.internal.heat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.winnable.content.ContentPlan;
import org.winnable.content.MappedPlacement;
import org.winnable.content.PlacedAsset;
import org.winnable.content.PlanCell;
import org.winnable.core.content.Asset;
import org.winnable.core.content.AssetStatus;
import org.winnable.core.content.Cell;
import org.winnable.core.content.PlanVocabulary.Term;
import org.winnable.core.content.PlannedAsset;
import org.winnable.core.journey.BuyerProblem;
import org.winnable.core.journey.BuyerStage;
import org.winnable.core.journey.Journey;

/** A plan of one persona and everybody else, two stages and two problems. */
final class SamplePlan {

    static final Cell AWARE_PRICE = cell("aware", "price");
    static final Cell AWARE_STOCK = cell("aware", "stock");
    static final Cell DECIDING_PRICE = cell("deciding", "price");

    private static final Journey JOURNEY = new Journey(
            "Two stages",
            List.of(stage("aware", "Aware"), stage("deciding", "Deciding")),
            List.of(
                    new BuyerProblem("price", "Price", Set.of("price")),
                    new BuyerProblem("stock", "Stock", Set.of("stock"))));

    private SamplePlan() {}

    /** A plan with people in some cells, each worth 10, and assets. */
    static ContentPlan of(Map<Cell, Integer> people, PlacedAsset... assets) {
        List<PlanCell> cells = new ArrayList<>();
        for (String persona : List.of("cfo", Cell.EVERYONE)) {
            for (BuyerStage stage : JOURNEY.stages()) {
                for (BuyerProblem problem : JOURNEY.problems()) {
                    Cell cell = new Cell(persona, stage.key(), Optional.of(problem.key()));
                    int standing = people.getOrDefault(cell, 0);
                    cells.add(new PlanCell(cell, standing, standing * 10.0, 0, 0, 0));
                }
            }
        }
        return new ContentPlan(
                JOURNEY,
                JOURNEY.vocabulary(List.of(new Term("cfo", "CFO", Set.of(), Set.of()))),
                cells,
                Map.of(),
                List.of(assets),
                List.of());
    }

    /** An asset that covers cells. */
    static PlacedAsset asset(String key, AssetStatus status, long readers, Cell... cells) {
        Asset asset = new Asset(key, key, "article", Optional.empty(), Optional.empty(), Set.of(), Map.of());
        List<MappedPlacement> placements = new ArrayList<>();
        for (Cell cell : cells) {
            placements.add(new MappedPlacement(cell, 0.9, "because", "Words", "test.words"));
        }
        return new PlacedAsset(
                PlannedAsset.of(asset, status), readers, Optional.empty(), placements, List.of(), List.of());
    }

    private static Cell cell(String stage, String problem) {
        return new Cell("cfo", stage, Optional.of(problem));
    }

    private static BuyerStage stage(String key, String name) {
        return new BuyerStage(key, name, "", Set.of(), Set.of(), List.of());
    }
}
