package org.winnable.workspace.internal.content;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.winnable.core.content.AssetKind;
import org.winnable.core.content.PlannedAsset;
import org.winnable.core.content.PlannedAsset.Place;
import org.winnable.core.lead.Money;
import org.winnable.workspace.internal.rules.Scalars;
import org.winnable.workspace.internal.rules.TextChange;

/** Assets as they stand in a file. Pure. */
public final class AssetText {

    private static final String HEAD = AssetReader.LIST + ":\n";

    private AssetText() {}

    /** The text of a new file. */
    public static String write(List<PlannedAsset> assets) {
        return HEAD + entries(assets);
    }

    /** Entries of the list, as they are added at the end of a file. */
    public static String entries(List<PlannedAsset> assets) {
        StringBuilder out = new StringBuilder();
        for (PlannedAsset asset : assets) {
            String lead = "  - ";
            for (Map.Entry<String, Object> field : tree(asset).entrySet()) {
                out.append(lead)
                        .append(field.getKey())
                        .append(": ")
                        .append(flow(field.getValue()))
                        .append('\n');
                lead = "    ";
            }
        }
        return out.toString();
    }

    /**
     * The lines of one asset's entry, changed in place.
     *
     * @param lines from the dash of the entry to the last line before the next one
     * @return empty if that cannot be done
     */
    public static Optional<String> changed(String lines, PlannedAsset before, PlannedAsset after) {
        return TextChange.of(HEAD + lines, list(before), list(after), "key", AssetText::flow)
                .filter(text -> text.startsWith(HEAD))
                .map(text -> text.substring(HEAD.length()));
    }

    private static Map<String, Object> list(PlannedAsset asset) {
        return Map.of(AssetReader.LIST, List.of(tree(asset)));
    }

    private static Map<String, Object> tree(PlannedAsset asset) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("key", asset.key());
        tree.put("title", asset.asset().title());
        if (!asset.asset().format().isEmpty()) {
            tree.put("format", asset.asset().format());
        }
        if (asset.kind() != AssetKind.usual(asset.asset().format())) {
            tree.put("kind", asset.kind().key());
        }
        tree.put("status", asset.status().key());
        put(tree, "address", asset.asset().address());
        put(tree, "problem", asset.asset().problems().stream().sorted().toList());
        put(tree, "language", asset.asset().language());
        put(tree, "keywords", asset.asset().keywords().stream().sorted().toList());
        put(tree, "aliases", asset.aliases().stream().sorted().toList());
        put(tree, "owner", asset.owner());
        put(tree, "next", asset.nextAction());
        put(tree, "due", asset.dates().due().map(LocalDate::toString));
        put(tree, "published", asset.dates().published().map(LocalDate::toString));
        put(tree, "review", asset.dates().reviewBy().map(LocalDate::toString));
        put(tree, "cost", asset.cost().map(AssetText::cost));
        put(tree, "places", asset.places().stream().map(AssetText::place).toList());
        if (!asset.asset().metadata().isEmpty()) {
            tree.put("labels", new TreeMap<>(asset.asset().metadata()));
        }
        return tree;
    }

    private static String cost(Money money) {
        return money.amount().toPlainString() + " " + money.currency().getCurrencyCode();
    }

    private static Map<String, Object> place(Place place) {
        Map<String, Object> tree = new LinkedHashMap<>();
        put(tree, "persona", place.persona());
        tree.put("stage", place.stage());
        put(tree, "problem", place.problem());
        return tree;
    }

    private static void put(Map<String, Object> tree, String key, Optional<String> value) {
        value.ifPresent(text -> tree.put(key, text));
    }

    private static void put(Map<String, Object> tree, String key, List<?> values) {
        if (!values.isEmpty()) {
            tree.put(key, values);
        }
    }

    private static String flow(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> Scalars.text(entry.getKey()) + ": " + flow(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(AssetText::flow).collect(Collectors.joining(", ", "[", "]"));
        }
        return Scalars.text(value);
    }
}
