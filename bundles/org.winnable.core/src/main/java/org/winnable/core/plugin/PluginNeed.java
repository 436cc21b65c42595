package org.winnable.core.plugin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.winnable.core.internal.version.Versions;
import org.winnable.core.text.Texts;

/**
 * A plug-in that a client needs. Immutable.
 *
 * @param id the name of the bundle that contributes; not of a feature, which says nothing of what takes part
 * @param versions those that will do, as OSGi writes ranges: {@code [1.2,2)}, or {@code 1.2} for that and all later ones
 * @param site where it can be had; empty where sites that are known have it
 */
public record PluginNeed(String id, String versions, Optional<String> site) {

    /** Every version will do. */
    public static final String ANY_VERSION = "0.0.0";

    /**
     * Refuses what is no range of versions.
     *
     * @throws IllegalArgumentException if it is none
     */
    public PluginNeed {
        if (!Versions.isRange(versions)) {
            throw new IllegalArgumentException(versions + " is no range of versions");
        }
    }

    /** Whether a text is a range of versions. */
    public static boolean isRange(String versions) {
        return Versions.isRange(versions);
    }

    /** Whether a version will do. What is no version does not. */
    public boolean isMetBy(String version) {
        return Versions.includes(versions, version);
    }

    /** Identifier and versions for people; the identifier alone where any version will do. */
    public String text() {
        return versions.equals(ANY_VERSION) ? id : id + " " + versions;
    }

    /** That it is missing and by which command it comes, for people. */
    public String missing() {
        Texts texts = Texts.of(PluginNeed.class);
        return site.map(place -> texts.get("need.missing", text(), place, id))
                .orElseGet(() -> texts.get("need.missing.noSite", text(), id));
    }

    /**
     * What of that which is needed is not there.
     *
     * @param installed the version of each plug-in by its identifier
     */
    public static List<PluginNeed> missing(List<PluginNeed> needed, Map<String, String> installed) {
        return needed.stream()
                .filter(need -> !installed.containsKey(need.id()) || !need.isMetBy(installed.get(need.id())))
                .toList();
    }
}
