package org.winnable.workspace.pack;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A client pack that was read: data only. Immutable and thread-safe.
 *
 * @param name for people
 * @param description what it is for; may be empty
 * @param files texts by their place in a workspace, in the order of the places; see {@link PackFile}
 */
public record Pack(String name, String description, Map<String, String> files) {

    /** Copies and sorts the files. */
    public Pack {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }
}
