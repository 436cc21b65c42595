package org.winnable.plugins;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A plug-in that somebody installed.
 *
 * @param id its identifier: the name of its bundle, or of the feature that holds its bundles
 * @param version as its author gave it
 * @param name for people
 * @param provider who made it; empty if it does not say
 * @param origin the file or site that it came from
 * @param since when it was installed
 * @param bundles the bundles that came with it and are not part of Winnable
 * @param problem why it does not work in this Winnable; empty if it does
 */
public record InstalledPlugin(
        String id,
        String version,
        String name,
        String provider,
        String origin,
        Instant since,
        List<String> bundles,
        Optional<String> problem) {

    /** Copies the list. */
    public InstalledPlugin {
        bundles = List.copyOf(bundles);
    }
}
