package org.winnable.content.internal.found;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.winnable.core.content.Asset;
import org.winnable.core.content.AssetKind;
import org.winnable.core.content.PlannedAsset;
import org.winnable.core.content.PlannedAsset.Dates;

/**
 * Finds out which found assets are known: by their key, by their address, and where neither has one by their title. What is known of
 * an asset stays, unless the file is to update it. Not thread-safe.
 */
public final class AssetMerge {

    private static final int MOST_KEY = 40;

    private final boolean update;
    private final Map<String, PlannedAsset> assets = new HashMap<>();
    private final Map<String, String> byAddress = new HashMap<>();
    private final Map<String, String> byTitle = new HashMap<>();
    private final Map<String, PlannedAsset> added = new LinkedHashMap<>();
    private final Map<String, PlannedAsset> changed = new LinkedHashMap<>();
    private long unchanged;
    private long changes;

    /**
     * Begins with what is known.
     *
     * @param update whether what is found takes the place of what is known
     */
    public AssetMerge(List<PlannedAsset> known, boolean update) {
        this.update = update;
        known.forEach(this::enter);
    }

    /** Takes what was found. */
    public void take(Found found) {
        PlannedAsset one = found.asset();
        Optional<PlannedAsset> known = known(one.asset()).map(assets::get);
        if (known.isEmpty()) {
            String key = one.key().isEmpty() ? newKey(one.asset()) : one.key();
            PlannedAsset named = one.with(asset -> named(asset, key));
            added.put(key, named);
            enter(named);
            return;
        }
        PlannedAsset merged = update ? filled(told(found, known.get()), known.get()) : filled(known.get(), one);
        if (merged.equals(known.get())) {
            unchanged++;
            return;
        }
        enter(merged);
        if (added.containsKey(merged.key())) {
            // told twice in this file: one new asset
            added.put(merged.key(), merged);
            unchanged++;
        } else {
            changed.put(merged.key(), merged);
            changes++;
        }
    }

    /** What a file tells, without what was only made up for lack of it. */
    private static PlannedAsset told(Found found, PlannedAsset known) {
        PlannedAsset status = found.statusTold() ? found.asset() : found.asset().withStatus(known.status());
        return found.titled()
                ? status
                : status.with(asset -> new Asset(
                        asset.key(),
                        known.asset().title(),
                        known.asset().format(),
                        known.asset().address().or(asset::address),
                        asset.language(),
                        asset.keywords(),
                        asset.metadata(),
                        asset.problems()));
    }

    private Optional<String> known(Asset asset) {
        if (!asset.key().isEmpty()) {
            return Optional.of(asset.key()).filter(assets::containsKey);
        }
        return asset.address()
                .map(address -> Optional.ofNullable(byAddress.get(WebAddress.identity(address))))
                .orElseGet(() -> Optional.ofNullable(byTitle.get(title(asset))));
    }

    private void enter(PlannedAsset asset) {
        assets.put(asset.key(), asset);
        asset.asset()
                .address()
                .ifPresentOrElse(
                        address -> byAddress.putIfAbsent(WebAddress.identity(address), asset.key()),
                        () -> byTitle.putIfAbsent(title(asset.asset()), asset.key()));
    }

    private static String title(Asset asset) {
        return asset.title().strip().toLowerCase(Locale.ROOT);
    }

    private String newKey(Asset asset) {
        String words = asset.address()
                .map(WebAddress::path)
                .filter(path -> !path.isEmpty())
                .orElse(asset.title());
        String key = key(words);
        String free = key;
        for (int number = 2; assets.containsKey(free); number++) {
            free = key + "-" + number;
        }
        return free;
    }

    /** A key made of a title or a path: not too long a row of lower-case words joined by hyphens. */
    public static String key(String words) {
        String slug = words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        int length = Math.min(MOST_KEY, slug.codePointCount(0, slug.length()));
        return slug.isEmpty() ? "asset" : slug.substring(0, slug.offsetByCodePoints(0, length));
    }

    private static Asset named(Asset asset, String key) {
        return new Asset(
                key,
                asset.title(),
                asset.format(),
                asset.address(),
                asset.language(),
                asset.keywords(),
                asset.metadata(),
                asset.problems());
    }

    /** The first with what only the second tells; under the key of the one that has one. */
    private static PlannedAsset filled(PlannedAsset first, PlannedAsset second) {
        Asset one = first.asset();
        Asset other = second.asset();
        Map<String, String> labels = new HashMap<>(other.metadata());
        labels.putAll(one.metadata());
        Asset asset = new Asset(
                one.key().isEmpty() ? other.key() : one.key(),
                one.title(),
                one.format().isEmpty() ? other.format() : one.format(),
                one.address().or(other::address),
                one.language().or(other::language),
                first(one.keywords(), other.keywords()),
                labels,
                first(one.problems(), other.problems()));
        AssetKind kind = one.format().isEmpty() ? second.kind() : first.kind();
        return new PlannedAsset(
                asset,
                kind,
                first.status(),
                first(first.aliases(), second.aliases()),
                first.owner().or(second::owner),
                first.nextAction().or(second::nextAction),
                new Dates(
                        first.dates().due().or(second.dates()::due),
                        first.dates().published().or(second.dates()::published),
                        first.dates().reviewBy().or(second.dates()::reviewBy)),
                first.cost().or(second::cost),
                first.places().isEmpty() ? second.places() : first.places());
    }

    private static <T> Set<T> first(Set<T> one, Set<T> other) {
        return one.isEmpty() ? other : one;
    }

    /** The new ones, in the order of the file. */
    public List<PlannedAsset> added() {
        return List.copyOf(added.values());
    }

    /** Known ones of which more was told. */
    public List<PlannedAsset> changed() {
        return List.copyOf(changed.values());
    }

    /** How many entries told more of a known asset. */
    public long changedCount() {
        return changes;
    }

    /** How many entries told nothing new. */
    public long unchangedCount() {
        return unchanged;
    }
}
