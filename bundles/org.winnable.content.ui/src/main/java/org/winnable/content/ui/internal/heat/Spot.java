package org.winnable.content.ui.internal.heat;

import java.util.Optional;
import org.winnable.core.content.Cell;

/**
 * A square of the heat map, whatever the plan says of it now.
 *
 * @param persona key of a row
 * @param stage key of a stage
 * @param problem absent for all of them together
 */
public record Spot(String persona, String stage, Optional<String> problem) {

    /** Whether a cell of the plan is a part of it. */
    public boolean holds(Cell cell) {
        return persona.equals(cell.persona())
                && stage.equals(cell.buyerStage())
                && (problem.isEmpty() || problem.equals(cell.problem()));
    }
}
