package org.winnable.content.ui.internal.asset;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.winnable.core.content.Asset;
import org.winnable.core.content.AssetStatus;
import org.winnable.core.content.PlannedAsset;

/** Assets that somebody begins with a title. Pure. */
public final class NewAsset {

    private static final String UNNAMED = "asset";
    private static final int LONGEST = 60;

    private NewAsset() {}

    /**
     * A planned asset of which only the title is known.
     *
     * @param taken keys of the others
     */
    public static PlannedAsset titled(String title, Collection<String> taken) {
        Asset asset = new Asset(
                free(key(title), taken), title, "", Optional.empty(), Optional.empty(), Set.of(), Map.of(), Set.of());
        return PlannedAsset.of(asset, AssetStatus.PLANNED);
    }

    /** The same with a key that no other asset has. */
    public static PlannedAsset free(PlannedAsset asset, Collection<String> taken) {
        return asset.with(what -> AssetCopy.withKey(what, free(what.key(), taken)));
    }

    /** Lower-case words joined by hyphens. */
    static String key(String title) {
        String slug = title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        String key = slug.length() > LONGEST ? slug.substring(0, LONGEST).replaceAll("-[^-]*$", "") : slug;
        return key.isEmpty() ? UNNAMED : key;
    }

    private static String free(String key, Collection<String> taken) {
        String free = key;
        for (int number = 2; taken.contains(free); number++) {
            free = key + "-" + number;
        }
        return free;
    }
}
