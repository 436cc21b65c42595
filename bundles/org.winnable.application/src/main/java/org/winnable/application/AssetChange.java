package org.winnable.application;

import java.util.Optional;
import java.util.stream.Stream;
import org.winnable.core.content.PlannedAsset;

/**
 * A change of one asset of the content plan, by which it can be undone. Immutable.
 *
 * @param file in which the asset stands, as {@link org.winnable.workspace.ContentFiles#save} takes it
 * @param before absent for one that is new
 * @param after absent for one that is taken out; with the same key otherwise
 */
public record AssetChange(String file, Optional<PlannedAsset> before, Optional<PlannedAsset> after) {

    /** Refuses a change that is none, or of two assets. */
    public AssetChange {
        if (keys(before, after).distinct().count() != 1) {
            throw new IllegalArgumentException("a change is of one asset");
        }
    }

    /** The key of the asset. */
    public String key() {
        return keys(before, after).findFirst().orElseThrow();
    }

    /** The change back. */
    public AssetChange undone() {
        return new AssetChange(file, after, before);
    }

    private static Stream<String> keys(Optional<PlannedAsset> before, Optional<PlannedAsset> after) {
        return Stream.concat(before.stream(), after.stream()).map(PlannedAsset::key);
    }
}
