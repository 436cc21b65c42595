package org.winnable.content.metadata;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.winnable.core.content.Cell;
import org.winnable.core.content.Evidence;
import org.winnable.core.content.Placement;
import org.winnable.core.content.PlanVocabulary;

/**
 * What was chosen on each axis; an asset belongs to the cells that all three allow.
 *
 * @param stage without which there is no placement
 * @param persona left open for all of them
 * @param problem left open for all of them
 */
record Choices(Choice stage, Choice persona, Choice problem) {

    /** Where an axis is left open, an asset may belong anywhere on it, which is less sure; with a second one no less so. */
    private static final double OPEN = 0.8;

    Stream<Placement> placements(Evidence evidence) {
        if (stage.isOpen()) {
            return Stream.empty();
        }
        String reason = Stream.of(stage, persona, problem)
                .map(Choice::reason)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
        return evidence.cells().stream()
                .sorted(Cell.ORDER)
                .map(cell -> new Placement(cell, degree(cell, evidence.vocabulary()), reason))
                .filter(placement -> placement.confidence() > 0);
    }

    private double degree(Cell cell, PlanVocabulary vocabulary) {
        boolean open = persona.isOpen() && !vocabulary.personas().isEmpty()
                || problem.isOpen() && !vocabulary.problems().isEmpty();
        return stage.degree(cell.buyerStage())
                * persona.degree(cell.persona())
                * problem.degree(cell.problem().orElse(""))
                * (open ? OPEN : 1);
    }
}
