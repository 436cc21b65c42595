package org.winnable.workspace.internal.rules;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.winnable.core.scoring.TrainedState;

/** Where a model finds what it refers to. */
public interface TrainedLookup {

    /** The versions that there are of each name. */
    SortedMap<String, List<Integer>> versions();

    /** A version that there is; empty if it has mistakes, which are reported where they are. */
    Optional<TrainedState> read(String name, int version);
}
