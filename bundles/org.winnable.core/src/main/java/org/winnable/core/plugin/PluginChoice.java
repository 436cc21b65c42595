package org.winnable.core.plugin;

import java.util.List;
import java.util.Set;

/**
 * Which plug-ins a client needs, and which of those that are installed take part in its work. Immutable.
 *
 * @param needed those that must be there
 * @param onlyNamed whether no others than the needed ones take part; parts of Winnable always do
 * @param off identifiers of those that do not take part
 */
public record PluginChoice(List<PluginNeed> needed, boolean onlyNamed, Set<String> off) {

    /** Nothing is needed, and everything that wants to takes part. */
    public static final PluginChoice ANY = new PluginChoice(List.of(), false, Set.of());

    /** Copies the collections. */
    public PluginChoice {
        needed = List.copyOf(needed);
        off = Set.copyOf(off);
    }

    /** Whether a plug-in takes part. */
    public boolean includes(AvailablePlugin plugin) {
        boolean named = needed.stream().anyMatch(need -> need.id().equals(plugin.id()));
        boolean wanted = plugin.isPartOfWinnable() || named || !(onlyNamed || plugin.onlyWhereNamed());
        return wanted && !off.contains(plugin.id());
    }
}
