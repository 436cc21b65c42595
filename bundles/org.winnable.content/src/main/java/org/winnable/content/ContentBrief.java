package org.winnable.content;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.winnable.core.content.Cell;
import org.winnable.core.journey.BuyerProblem;
import org.winnable.core.journey.BuyerStage;

/**
 * What somebody needs to know who is to make something for a cell of the plan. Immutable.
 *
 * @param cell the cell with its people and assets
 * @param label what people call it
 * @param stage what readers are up to there
 * @param problem the problem that they have; absent where the plan has no such axis
 * @param formats that are usual for the stage
 * @param words that speak of stage and problem
 * @param there what covers the cell already, what is read most first
 */
public record ContentBrief(
        PlanCell cell,
        String label,
        BuyerStage stage,
        Optional<BuyerProblem> problem,
        List<String> formats,
        List<String> words,
        List<PlacedAsset> there) {

    /** Copies the lists. */
    public ContentBrief {
        formats = List.copyOf(formats);
        words = List.copyOf(words);
        there = List.copyOf(there);
    }

    /** The brief for a cell; empty if the plan has no such cell. */
    public static Optional<ContentBrief> of(ContentPlan plan, Cell cell) {
        Optional<PlanCell> found =
                plan.cells().stream().filter(each -> each.cell().equals(cell)).findFirst();
        return found.flatMap(here -> plan.journey().stage(cell.buyerStage()).map(stage -> brief(plan, here, stage)));
    }

    private static ContentBrief brief(ContentPlan plan, PlanCell here, BuyerStage stage) {
        Optional<BuyerProblem> problem = plan.journey().problems().stream()
                .filter(each -> here.cell().problem().equals(Optional.of(each.key())))
                .findFirst();
        List<String> words = Stream.concat(
                        stage.keywords().stream().sorted(),
                        problem.stream()
                                .flatMap(each -> each.keywords().stream().sorted()))
                .distinct()
                .toList();
        List<PlacedAsset> there = plan.assets().stream()
                .filter(asset -> asset.cells().contains(here.cell()))
                .sorted(Comparator.comparingLong(PlacedAsset::readers).reversed())
                .toList();
        return new ContentBrief(
                here,
                plan.vocabulary().label(here.cell()),
                stage,
                problem,
                stage.formats().stream().sorted().toList(),
                words,
                there);
    }
}
