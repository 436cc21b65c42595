package org.winnable.content.internal.touch;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.winnable.content.AssetCodes;
import org.winnable.content.ContentPlan;
import org.winnable.content.PlacedAsset;
import org.winnable.core.content.Cell;
import org.winnable.core.content.TouchPolicy;
import org.winnable.core.facts.Dictionary;
import org.winnable.core.facts.FactTable;

/**
 * Whether things sell or help. A person's word, the label {@code purpose} of an asset, goes before its format, words in its title, and the
 * stages for which it is; of what is not in the plan the words in its name are all there is. Immutable.
 */
public final class Leanings {

    private static final String PURPOSE = "purpose";

    private final TouchPolicy.Selling selling;
    private final Set<String> stages;
    private final Leaning[] byCode;

    /** The leanings of all that interactions of a table are about. */
    public Leanings(TouchPolicy.Selling selling, ContentPlan plan, AssetCodes codes, FactTable facts) {
        this.selling = selling;
        this.stages = selling.stages().isEmpty()
                ? Set.of(plan.journey().stages().getLast().key())
                : selling.stages();
        Dictionary names = facts.assets();
        this.byCode = new Leaning[names.size()];
        Arrays.setAll(byCode, code -> {
            int place = codes.place(code);
            return place == AssetCodes.NONE
                    ? named(names.value(code))
                    : of(plan.assets().get(place));
        });
    }

    private Leaning named(String name) {
        return hasWord(name) ? Leaning.SELLS : Leaning.UNKNOWN;
    }

    private boolean hasWord(String name) {
        String words = " " + name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
        return selling.words().stream().anyMatch(word -> words.contains(" " + word + " "));
    }

    /** Of something by its code in the table; nothing tells of what has no name. */
    public Leaning of(int code) {
        return code == Dictionary.UNKNOWN ? Leaning.UNKNOWN : byCode[code];
    }

    /** Of an asset of the plan. */
    public Leaning of(PlacedAsset placed) {
        Leaning said = said(placed);
        if (said != Leaning.UNKNOWN) {
            return said;
        }
        if (selling.formats().contains(placed.asset().asset().format())
                || hasWord(placed.asset().asset().title())) {
            return Leaning.SELLS;
        }
        Set<Cell> cells = Set.copyOf(placed.cells());
        if (cells.isEmpty()) {
            return Leaning.UNKNOWN;
        }
        // what serves an earlier stage as well is of use before anybody buys
        return cells.stream().allMatch(cell -> stages.contains(cell.buyerStage())) ? Leaning.SELLS : Leaning.HELPS;
    }

    private static Leaning said(PlacedAsset placed) {
        return placed.asset().asset().metadata().entrySet().stream()
                .filter(label -> label.getKey().equalsIgnoreCase(PURPOSE))
                .map(label -> switch (label.getValue().strip().toLowerCase(Locale.ROOT)) {
                    case "sell", "sells" -> Leaning.SELLS;
                    case "help", "helps" -> Leaning.HELPS;
                    default -> Leaning.UNKNOWN;
                })
                .findFirst()
                .orElse(Leaning.UNKNOWN);
    }
}
