package org.winnable.core.scoring;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.winnable.core.facts.Dictionary;
import org.winnable.core.facts.FactSchema;
import org.winnable.core.lead.InteractionType;

/**
 * Some kinds of interaction, made ready for the facts at hand: words are looked up once, so that asking of an interaction costs a look
 * into two arrays. Immutable, thread-safe, without allocation per lead.
 */
public final class InteractionTest {

    private final boolean[] types;
    private final boolean @Nullable [] assets;

    private InteractionTest(boolean[] types, boolean @Nullable [] assets) {
        this.types = types;
        this.assets = assets;
    }

    /**
     * Interactions of some types, about some things.
     *
     * @param types keys; empty for everything that people do themselves
     * @param about words of which the asset contains one, case aside; empty for any asset and none
     * @param facts the vocabulary of the leads that will be asked of
     */
    public static InteractionTest of(List<String> types, List<String> about, FactSchema facts) {
        Dictionary dictionary = facts.interactionTypes();
        boolean[] wanted = new boolean[dictionary.size()];
        for (int code = 0; code < wanted.length; code++) {
            String type = dictionary.value(code);
            wanted[code] = types.isEmpty() ? new InteractionType(type).isAct() : types.contains(type);
        }
        return new InteractionTest(wanted, about.isEmpty() ? null : containing(about, facts.assets()));
    }

    /** Whether an interaction is one of these. */
    public boolean holds(Interactions interactions, int index) {
        return types[interactions.type(index)] && holdsAsset(interactions.asset(index));
    }

    /** Whether interactions of a type, by its code, can be of these. */
    public boolean holdsType(int type) {
        return types[type];
    }

    /** Whether interactions about an asset, by its code or {@link Dictionary#UNKNOWN}, can be of these. */
    public boolean holdsAsset(int asset) {
        boolean[] wanted = assets;
        return wanted == null || asset != Dictionary.UNKNOWN && wanted[asset];
    }

    /** The index of the newest of these, -1 if there is none. */
    public int newest(Interactions interactions) {
        int index = interactions.size() - 1;
        while (index >= 0 && !holds(interactions, index)) {
            index--;
        }
        return index;
    }

    private static boolean[] containing(List<String> words, Dictionary assets) {
        List<String> folded =
                words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
        boolean[] matching = new boolean[assets.size()];
        for (int code = 0; code < matching.length; code++) {
            String asset = assets.value(code).toLowerCase(Locale.ROOT);
            matching[code] = folded.stream().anyMatch(asset::contains);
        }
        return matching;
    }
}
