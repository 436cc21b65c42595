package org.winnable.ui.session;

import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * People that somebody wants to look at, whatever they have in common. A value in the application's context; absent while nobody
 * in particular is wanted. Holds eight bytes for each. Immutable and thread-safe.
 */
public final class ChosenPeople {

    private final String name;
    private final long[] ids;

    /**
     * A choice.
     *
     * @param name what they have in common, for people, in a few words
     * @param ids of the people in the open workspace, in any order
     */
    public ChosenPeople(String name, LongStream ids) {
        this.name = name;
        this.ids = ids.sorted().toArray();
    }

    /** What they have in common. */
    public String name() {
        return name;
    }

    /** How many they are. */
    public int size() {
        return ids.length;
    }

    /** Whether a person is one of them. */
    public boolean contains(long id) {
        return Arrays.binarySearch(ids, id) >= 0;
    }
}
