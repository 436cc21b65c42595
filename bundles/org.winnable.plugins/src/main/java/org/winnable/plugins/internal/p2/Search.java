package org.winnable.plugins.internal.p2;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.Version;
import org.winnable.plugins.PluginException;
import org.winnable.plugins.PluginOffer;

/**
 * Looks for plug-ins on sites.
 *
 * @param words every one must stand in what a plug-in says of itself; empty for everything
 */
record Search(String words) {

    /** The newest version of each that fits the words, in the order of names. */
    List<PluginOffer> on(List<String> sites, Sources sources, IProgressMonitor monitor) throws PluginException {
        Map<String, PluginOffer> newest = new LinkedHashMap<>();
        for (String site : sites) {
            for (IInstallableUnit unit : Units.plugins(sources.open(site), monitor)) {
                PluginOffer offer = Units.offer(unit, site);
                if (isMeant(offer)) {
                    newest.merge(offer.id(), offer, Search::newer);
                }
            }
        }
        return newest.values().stream()
                .sorted(Comparator.comparing(PluginOffer::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(PluginOffer::id))
                .toList();
    }

    private boolean isMeant(PluginOffer offer) {
        String text = String.join(" ", offer.name(), offer.id(), offer.description(), offer.provider())
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains);
    }

    private static PluginOffer newer(PluginOffer one, PluginOffer other) {
        Version first = Version.create(one.version());
        return first.compareTo(Version.create(other.version())) >= 0 ? one : other;
    }
}
