package org.winnable.content.ui.internal.heat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.winnable.core.journey.BuyerProblem;
import org.winnable.core.journey.Journey;

/**
 * How the heat map treats the second axis.
 *
 * @param each whether each problem has a column of its own
 * @param only the one problem that is shown; absent for all
 */
public record Split(boolean each, Optional<String> only) {

    /** All problems together. */
    public static final Split TOGETHER = new Split(false, Optional.empty());

    /** Each problem in a column of its own. */
    public static final Split EACH = new Split(true, Optional.empty());

    /** All ways for a journey; one without problems has one way. */
    public static List<Split> of(Journey journey) {
        if (journey.problems().isEmpty()) {
            return List.of(TOGETHER);
        }
        return Stream.concat(
                        Stream.of(TOGETHER, EACH),
                        journey.problems().stream().map(problem -> new Split(false, Optional.of(problem.key()))))
                .toList();
    }

    /** The problems of the columns of one stage. */
    List<Optional<String>> columns(Journey journey) {
        return each
                ? journey.problems().stream()
                        .map(BuyerProblem::key)
                        .map(Optional::of)
                        .toList()
                : List.of(only);
    }
}
