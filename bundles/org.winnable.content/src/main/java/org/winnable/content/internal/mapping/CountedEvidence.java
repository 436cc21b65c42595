package org.winnable.content.internal.mapping;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.winnable.content.internal.mapping.ReaderCounts.Readers;
import org.winnable.core.content.Cell;
import org.winnable.core.content.Evidence;
import org.winnable.core.content.Movement;
import org.winnable.core.content.PlanVocabulary;

/**
 * What was counted of one asset. Immutable.
 *
 * @param readers by the place of a cell
 */
record CountedEvidence(ReaderCounts counts, Map<Integer, Readers> readers) implements Evidence {

    @Override
    public Set<Cell> cells() {
        return counts.cells().set();
    }

    @Override
    public long people(Cell cell) {
        int place = counts.cells().place(cell);
        long sum = 0;
        for (int group = 0; place >= 0 && group < counts.groups(); group++) {
            sum += counts.people(place, group);
        }
        return sum;
    }

    @Override
    public long readers(Cell cell) {
        return movements(cell).stream().mapToLong(Movement::readers).sum();
    }

    @Override
    public long readersMovedOn(Cell cell) {
        return movements(cell).stream().mapToLong(Movement::readersMovedOn).sum();
    }

    @Override
    public long othersMovedOn(Cell cell) {
        int place = counts.cells().place(cell);
        long sum = 0;
        for (int group = 0; place >= 0 && group < counts.groups(); group++) {
            sum += counts.moved(place, group);
        }
        Readers here = readers.get(place);
        return here == null
                ? sum
                : sum
                        - here.groups.values().stream()
                                .mapToLong(group -> group[3])
                                .sum();
    }

    @Override
    public List<Movement> movements(Cell cell) {
        int place = counts.cells().place(cell);
        Readers here = readers.get(place);
        if (here == null) {
            return List.of();
        }
        return here.groups.entrySet().stream()
                .filter(group -> group.getValue()[0] > 0)
                .map(group -> {
                    int[] of = group.getValue();
                    int key = group.getKey();
                    return new Movement(
                            of[0], of[1], counts.people(place, key) - of[2], counts.moved(place, key) - of[3]);
                })
                .toList();
    }

    @Override
    public long comparisons() {
        return counts.comparisons();
    }

    @Override
    public PlanVocabulary vocabulary() {
        return counts.vocabulary();
    }
}
