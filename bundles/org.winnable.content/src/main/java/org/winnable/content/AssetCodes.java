package org.winnable.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.winnable.content.internal.found.WebAddress;
import org.winnable.core.content.PlannedAsset;
import org.winnable.core.facts.Dictionary;

/**
 * Which asset of the plan an interaction is about. Lists name assets by title, address or path; all of them, and the names that a
 * person gave besides, are known here. A name that two assets share is that of the first. Immutable and thread-safe.
 */
public final class AssetCodes {

    /** No asset of the plan. */
    public static final int NONE = -1;

    private final List<PlannedAsset> assets;
    private final int[] byCode;

    private AssetCodes(List<PlannedAsset> assets, int[] byCode) {
        this.assets = assets;
        this.byCode = byCode;
    }

    /**
     * The assets that interactions of a table are about.
     *
     * @param names as the table has them, see {@link org.winnable.core.facts.FactSchema#assets()}
     */
    public static AssetCodes of(List<PlannedAsset> assets, Dictionary names) {
        Map<String, Integer> known = new HashMap<>();
        // what people chose as names goes before paths, which several sites may share
        for (int place = 0; place < assets.size(); place++) {
            for (String name : names(assets.get(place))) {
                known.putIfAbsent(WebAddress.identity(name), place);
            }
        }
        for (int place = 0; place < assets.size(); place++) {
            Optional<String> path = assets.get(place).asset().address().map(WebAddress::path);
            if (path.isPresent() && !path.get().isEmpty()) {
                known.putIfAbsent(path.get().toLowerCase(Locale.ROOT), place);
            }
        }
        int[] byCode = new int[names.size()];
        Arrays.setAll(byCode, code -> known.getOrDefault(identity(names.value(code)), NONE));
        return new AssetCodes(List.copyOf(assets), byCode);
    }

    private static List<String> names(PlannedAsset asset) {
        List<String> names = new ArrayList<>(List.of(asset.key(), asset.asset().title()));
        names.addAll(asset.aliases());
        asset.asset().address().ifPresent(names::add);
        return names;
    }

    /** A path may end in a slash and have a query. */
    private static String identity(String name) {
        String folded = WebAddress.identity(name);
        if (!folded.startsWith("/") || folded.length() == 1) {
            return folded;
        }
        String path = folded.replaceFirst("[?#].*$", "");
        return path.endsWith("/") && path.length() > 1 ? path.substring(0, path.length() - 1) : path;
    }

    /** The assets, in the order of their places. */
    public List<PlannedAsset> assets() {
        return assets;
    }

    /** The place of the asset that a name stands for, or {@link #NONE}; also for the code of no asset. */
    public int place(int code) {
        return code == Dictionary.UNKNOWN ? NONE : byCode[code];
    }
}
