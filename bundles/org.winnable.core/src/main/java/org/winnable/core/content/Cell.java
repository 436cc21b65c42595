package org.winnable.core.content;

import java.util.Comparator;
import java.util.Optional;

/**
 * One place in the content plan.
 *
 * @param persona key of the persona it is for, or {@link #EVERYONE}
 * @param buyerStage key of the stage of the buyer's journey
 * @param problem the problem it is about; absent where the plan has no such axis
 */
public record Cell(String persona, String buyerStage, Optional<String> problem) {

    /** Stands for all people in a plan without personas, and for those who fit none of its personas in others; no key of a persona. */
    public static final String EVERYONE = "*";

    /** By the keys of persona, stage and problem; of the plan's own order, cells know nothing. */
    public static final Comparator<Cell> ORDER = Comparator.comparing(Cell::persona)
            .thenComparing(Cell::buyerStage)
            .thenComparing(cell -> cell.problem().orElse(""));
}
