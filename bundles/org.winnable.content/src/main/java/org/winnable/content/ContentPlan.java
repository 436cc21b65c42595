package org.winnable.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.winnable.core.content.Cell;
import org.winnable.core.content.PlanVocabulary;
import org.winnable.core.journey.Journey;
import org.winnable.core.plugin.PluginFailure;

/**
 * The content plan over the people of a workspace at a date. Immutable.
 *
 * @param journey stages and problems
 * @param vocabulary the words for personas, stages and problems
 * @param cells in the plan's order
 * @param assets in the order of their files
 * @param failures of mappings; what they would have said is missing
 */
public record ContentPlan(
        Journey journey,
        PlanVocabulary vocabulary,
        List<PlanCell> cells,
        List<PlacedAsset> assets,
        List<PluginFailure> failures) {

    /** Copies the lists. */
    public ContentPlan {
        cells = List.copyOf(cells);
        assets = List.copyOf(assets);
        failures = List.copyOf(failures);
    }

    /** The asset with a key. */
    public Optional<PlacedAsset> asset(String key) {
        return assets.stream().filter(each -> each.asset().key().equals(key)).findFirst();
    }

    /**
     * What people call some cells: those of one persona and stage are named together where they are for every problem.
     *
     * @param some in the order in which they are to be named
     */
    public List<String> labels(List<Cell> some) {
        Map<Cell, List<Cell>> byStage = new LinkedHashMap<>();
        some.forEach(cell -> byStage.computeIfAbsent(
                        new Cell(cell.persona(), cell.buyerStage(), Optional.empty()), stage -> new ArrayList<>())
                .add(cell));
        return byStage.entrySet().stream()
                .flatMap(of -> of.getValue().size() == vocabulary.problems().size()
                        ? Stream.of(of.getKey())
                        : of.getValue().stream())
                .map(vocabulary::label)
                .toList();
    }

    /** Cells with people in them, the largest {@link PlanCell#gap() gap} first; ties in the plan's order. */
    public List<PlanCell> gaps() {
        return cells.stream()
                .filter(cell -> cell.people() > 0)
                .sorted(Comparator.comparingDouble(PlanCell::gap).reversed())
                .toList();
    }
}
