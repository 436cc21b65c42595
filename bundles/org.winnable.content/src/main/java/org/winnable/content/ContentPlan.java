package org.winnable.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
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
 * @param people how many stand in exactly some cells: in several where they fit several personas, in none where they stand nowhere
 * @param assets in the order of their files
 * @param failures of mappings; what they would have said is missing
 */
public record ContentPlan(
        Journey journey,
        PlanVocabulary vocabulary,
        List<PlanCell> cells,
        Map<Set<Cell>, Long> people,
        List<PlacedAsset> assets,
        List<PluginFailure> failures) {

    /** Stands in a cell for all personas and those who fit none, while cells are named; no key of a persona. */
    private static final String EVERY_PERSONA = "";

    /** Copies the lists. */
    public ContentPlan {
        cells = List.copyOf(cells);
        people = Map.copyOf(people);
        assets = List.copyOf(assets);
        failures = List.copyOf(failures);
    }

    /** The asset with a key. */
    public Optional<PlacedAsset> asset(String key) {
        return assets.stream().filter(each -> each.asset().key().equals(key)).findFirst();
    }

    /**
     * What people call some cells: those of one stage are named together where they are for every persona, and where they are for every
     * problem.
     *
     * @param some in the order in which they are to be named
     */
    public List<String> labels(List<Cell> some) {
        List<Cell> stages = together(
                some,
                vocabulary.problems().size(),
                cell -> new Cell(cell.persona(), cell.buyerStage(), Optional.empty()));
        // those who fit none are a row, too
        return together(
                        stages,
                        vocabulary.personas().size() + 1,
                        cell -> new Cell(EVERY_PERSONA, cell.buyerStage(), cell.problem()))
                .stream()
                .map(this::label)
                .toList();
    }

    private String label(Cell cell) {
        boolean every = cell.persona().equals(EVERY_PERSONA);
        return every
                ? new PlanVocabulary(List.of(), vocabulary.stages(), vocabulary.problems())
                        .label(new Cell(Cell.EVERYONE, cell.buyerStage(), cell.problem()))
                : vocabulary.label(cell);
    }

    private static List<Cell> together(List<Cell> some, int all, UnaryOperator<Cell> wide) {
        Map<Cell, List<Cell>> parts = new LinkedHashMap<>();
        some.forEach(cell ->
                parts.computeIfAbsent(wide.apply(cell), of -> new ArrayList<>()).add(cell));
        return parts.entrySet().stream()
                .flatMap(of -> of.getValue().size() == all ? Stream.of(of.getKey()) : of.getValue().stream())
                .toList();
    }

    /** The cell itself with its people and assets. */
    public Optional<PlanCell> cell(Cell cell) {
        return cells.stream().filter(each -> each.cell().equals(cell)).findFirst();
    }

    /** The keys of its rows: personas in their order, then {@link Cell#EVERYONE} for those who fit none. */
    public List<String> personas() {
        return cells.stream().map(each -> each.cell().persona()).distinct().toList();
    }

    /** Cells with people in them, the largest {@link PlanCell#gap() gap} first; ties in the plan's order. */
    public List<PlanCell> gaps() {
        return cells.stream()
                .filter(cell -> cell.people() > 0)
                .sorted(Comparator.comparingDouble(PlanCell::gap).reversed())
                .toList();
    }
}
