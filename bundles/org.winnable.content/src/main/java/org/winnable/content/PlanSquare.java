package org.winnable.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.winnable.core.content.AssetStatus;
import org.winnable.core.content.Cell;

/**
 * A square of the heat map persona × stage: one cell of the plan, or those of all problems together. Immutable.
 *
 * @param persona key of a row of the plan
 * @param stage key of a stage of the journey
 * @param problem absent for all of them together
 * @param people who stand there
 * @param gap how much is missing: the sum of the gaps of its cells, so that one without content is not hidden by another with much
 * @param live assets that people can read, each once
 * @param coming assets that are planned or in production
 * @param stale assets that must be looked over
 */
public record PlanSquare(
        String persona,
        String stage,
        Optional<String> problem,
        long people,
        double gap,
        long live,
        long coming,
        long stale) {

    /** The square of a plan on a day. */
    public static PlanSquare of(
            ContentPlan plan, String persona, String stage, Optional<String> problem, LocalDate day) {
        Predicate<Cell> part = cell -> cell.persona().equals(persona)
                && cell.buyerStage().equals(stage)
                && (problem.isEmpty() || problem.equals(cell.problem()));
        List<PlanCell> cells =
                plan.cells().stream().filter(cell -> part.test(cell.cell())).toList();
        List<AssetStatus> assets = plan.assets().stream()
                .filter(asset -> asset.cells().stream().anyMatch(part))
                .map(asset -> asset.asset().statusOn(day))
                .toList();
        return new PlanSquare(
                persona,
                stage,
                problem,
                cells.stream().mapToLong(PlanCell::people).sum(),
                cells.stream().mapToDouble(PlanCell::gap).sum(),
                count(assets, AssetStatus.LIVE),
                count(assets, AssetStatus.PLANNED) + count(assets, AssetStatus.IN_PRODUCTION),
                count(assets, AssetStatus.STALE));
    }

    /** The squares of a plan, row by row: for each persona in the plan's order those of all stages. */
    public static List<List<PlanSquare>> rows(ContentPlan plan, Optional<String> problem, LocalDate day) {
        return plan.personas().stream()
                .map(persona -> plan.journey().stages().stream()
                        .map(stage -> of(plan, persona, stage.key(), problem, day))
                        .toList())
                .toList();
    }

    private static long count(List<AssetStatus> statuses, AssetStatus wanted) {
        return statuses.stream().filter(wanted::equals).count();
    }
}
