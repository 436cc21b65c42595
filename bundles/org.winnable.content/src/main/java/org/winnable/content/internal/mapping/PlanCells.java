package org.winnable.content.internal.mapping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.winnable.content.PlanPersonas;
import org.winnable.core.content.Cell;
import org.winnable.core.journey.BuyerProblem;
import org.winnable.core.journey.BuyerStage;
import org.winnable.core.journey.Journey;

/** The cells of a plan, numbered: persona by persona, in each stage by stage, in each problem by problem. Immutable. */
public final class PlanCells {

    private final int stages;
    private final int problems;
    private final Map<Cell, Integer> places = new LinkedHashMap<>();
    private final List<Cell> cells;

    /** All cells of personas and a journey. */
    public PlanCells(PlanPersonas personas, Journey journey) {
        this.stages = journey.stages().size();
        this.problems = journey.problems().size();
        List<Cell> all = new ArrayList<>();
        for (String persona : personas.keys()) {
            for (BuyerStage stage : journey.stages()) {
                if (journey.problems().isEmpty()) {
                    all.add(new Cell(persona, stage.key(), Optional.empty()));
                }
                for (BuyerProblem problem : journey.problems()) {
                    all.add(new Cell(persona, stage.key(), Optional.of(problem.key())));
                }
            }
        }
        this.cells = List.copyOf(all);
        for (int place = 0; place < cells.size(); place++) {
            places.put(cells.get(place), place);
        }
    }

    /** In their order. */
    public List<Cell> list() {
        return cells;
    }

    /** For asking whether a cell is one of the plan. */
    public Set<Cell> set() {
        return Collections.unmodifiableSet(places.keySet());
    }

    /** The place of a cell; −1 for one that is not of this plan. */
    int place(Cell cell) {
        return places.getOrDefault(cell, -1);
    }

    /** The place of a cell, −1 if somebody without a problem stands in none. */
    public int place(int persona, int stage, int problem) {
        if (problems == 0) {
            return persona * stages + stage;
        }
        return problem < 0 ? -1 : (persona * stages + stage) * problems + problem;
    }
}
