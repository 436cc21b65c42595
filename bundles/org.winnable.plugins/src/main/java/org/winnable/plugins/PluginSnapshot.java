package org.winnable.plugins;

import java.time.Instant;
import java.util.List;

/**
 * The plug-ins as they were from one change to the next.
 *
 * @param since when the change was made that led to it
 * @param plugins identifier and version of each plug-in, in order
 * @param current whether this is how they are now
 */
public record PluginSnapshot(Instant since, List<String> plugins, boolean current) {

    /** Copies the list. */
    public PluginSnapshot {
        plugins = List.copyOf(plugins);
    }
}
