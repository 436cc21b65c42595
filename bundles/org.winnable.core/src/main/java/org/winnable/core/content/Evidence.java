package org.winnable.core.content;

import java.util.List;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;

/** What people did with one asset, counted per cell of the content plan. Never who they are. Immutable. */
@ProviderType
public interface Evidence {

    /** With fewer readers than this, nothing is said of what they did: such pairs are not among the {@link #comparisons()}. */
    int ENOUGH_READERS = 10;

    /** The cells of the plan. */
    Set<Cell> cells();

    /** How many people stood in a cell. */
    long people(Cell cell);

    /** How many of them read the asset while they stood there. */
    long readers(Cell cell);

    /** How many of its readers moved on to a later buyer stage afterwards. */
    long readersMovedOn(Cell cell);

    /** How many of those who did not read it moved on to a later buyer stage. */
    long othersMovedOn(Cell cell);

    /**
     * Readers of the asset beside people of the same cell who read something else instead and as much of it, so that those who read
     * much are not compared with those who read little. Unless told otherwise one group: readers, and everybody else in the cell.
     */
    default List<Movement> movements(Cell cell) {
        return List.of(
                new Movement(readers(cell), readersMovedOn(cell), people(cell) - readers(cell), othersMovedOn(cell)));
    }

    /**
     * How many pairs of an asset and a cell with enough readers are looked at together; at least 1. Whoever looks at many finds some by
     * chance: an interval that is to hold for all of them must be wider.
     */
    default long comparisons() {
        return 1;
    }

    /** The words by which the plan tells its personas, stages and problems. */
    default PlanVocabulary vocabulary() {
        return PlanVocabulary.EMPTY;
    }
}
