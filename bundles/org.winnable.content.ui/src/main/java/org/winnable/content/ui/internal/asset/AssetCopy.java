package org.winnable.content.ui.internal.asset;

import java.util.Optional;
import java.util.Set;
import org.winnable.core.content.Asset;

/** What an asset is, with one thing changed. Pure. */
final class AssetCopy {

    private AssetCopy() {}

    static Asset withKey(Asset asset, String key) {
        return copy(asset, key, asset.title(), asset.format(), asset.address(), asset.problems());
    }

    static Asset withTitle(Asset asset, String title) {
        return copy(asset, asset.key(), title, asset.format(), asset.address(), asset.problems());
    }

    static Asset withFormat(Asset asset, String format) {
        return copy(asset, asset.key(), asset.title(), format, asset.address(), asset.problems());
    }

    static Asset withAddress(Asset asset, Optional<String> address) {
        return copy(asset, asset.key(), asset.title(), asset.format(), address, asset.problems());
    }

    static Asset withProblems(Asset asset, Set<String> problems) {
        return copy(asset, asset.key(), asset.title(), asset.format(), asset.address(), problems);
    }

    private static Asset copy(
            Asset asset, String key, String title, String format, Optional<String> address, Set<String> problems) {
        return new Asset(key, title, format, address, asset.language(), asset.keywords(), asset.metadata(), problems);
    }
}
