package org.winnable.workspace;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.winnable.core.scoring.TrainedState;
import org.winnable.workspace.internal.rules.TrainedLookup;

/**
 * What strategies learnt, for the reader of a model.
 *
 * @param problems told what is wrong with the files themselves
 */
record KnownStates(TrainedStates states, Consumer<WorkspaceException> problems) implements TrainedLookup {

    @Override
    public SortedMap<String, List<Integer>> versions() {
        SortedMap<String, List<Integer>> versions = new TreeMap<>();
        try {
            states.versions().forEach((name, numbers) -> versions.put(name, List.copyOf(numbers)));
        } catch (WorkspaceException e) {
            problems.accept(e);
        }
        return versions;
    }

    @Override
    public Optional<TrainedState> read(String name, int version) {
        try {
            return Optional.of(states.read(name, version));
        } catch (WorkspaceException e) {
            problems.accept(e);
            return Optional.empty();
        }
    }
}
