package org.winnable.workspace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.winnable.core.content.PlannedAsset;
import org.winnable.core.journey.Journey;

/**
 * What the files of the content plan say. Immutable.
 *
 * @param journey the stages and problems that assets may name
 * @param assets in the order of the names of their files, and of each file
 * @param files by the key of an asset, the file in which it stands, such as {@code content/website.yaml}
 * @param problems what is wrong with files or single assets; all others are there
 */
public record ContentReading(
        Journey journey, List<PlannedAsset> assets, Map<String, String> files, List<WorkspaceProblem> problems) {

    /** Copies the collections. */
    public ContentReading {
        assets = List.copyOf(assets);
        files = Map.copyOf(files);
        problems = List.copyOf(problems);
    }

    /** The asset with a key. */
    public Optional<PlannedAsset> asset(String key) {
        return assets.stream().filter(asset -> asset.key().equals(key)).findFirst();
    }
}
