package org.winnable.content.movement;

import java.util.List;
import java.util.stream.Stream;
import org.winnable.core.content.Asset;
import org.winnable.core.content.Cell;
import org.winnable.core.content.ContentMapping;
import org.winnable.core.content.Evidence;
import org.winnable.core.content.Movement;
import org.winnable.core.content.Placement;
import org.winnable.core.figure.Difference;
import org.winnable.core.text.Texts;

/**
 * By observed movement: an asset belongs to the cells in which more of its readers moved on to a later stage than of comparable people
 * who read something else, if even the lower end of the interval says so. The interval is that of {@link Difference}, widened after
 * Bonferroni so that it holds for all pairs of assets and cells together: of a hundred plans in which nothing moves anybody, at most
 * five show anything. What is seen is not yet a cause: whoever is about to move on may choose what to read. Stateless.
 */
public final class MovementMapping implements ContentMapping {

    /** How often all intervals of a plan together may miss. */
    private static final double ERROR = 0.05;

    private static final Texts TEXTS = Texts.of(MovementMapping.class);

    /** For the extension registry. */
    public MovementMapping() {
        // stateless
    }

    @Override
    public Stream<Placement> map(Asset asset, Evidence evidence) {
        double error = ERROR / evidence.comparisons();
        return evidence.cells().stream().sorted(Cell.ORDER).flatMap(cell -> placement(cell, evidence, error));
    }

    private static Stream<Placement> placement(Cell cell, Evidence evidence, double error) {
        List<Movement> movements = evidence.movements(cell);
        long readers = movements.stream().mapToLong(Movement::readers).sum();
        if (readers < Evidence.ENOUGH_READERS) {
            return Stream.empty();
        }
        Difference difference = Difference.NONE;
        for (Movement each : movements) {
            difference = difference.with(each.readersMovedOn(), each.readers(), each.othersMovedOn(), each.others());
        }
        double low = difference.low(error);
        if (!(low > 0)) {
            return Stream.empty();
        }
        long moved = movements.stream().mapToLong(Movement::readersMovedOn).sum();
        String reason = TEXTS.get(
                "reason",
                moved,
                readers,
                points(difference.estimate()),
                points(low),
                points(difference.high(error)),
                evidence.comparisons());
        return Stream.of(new Placement(cell, 1 - ERROR, reason));
    }

    private static double points(double share) {
        return 100 * share;
    }
}
