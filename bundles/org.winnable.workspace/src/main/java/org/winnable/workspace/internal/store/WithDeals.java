package org.winnable.workspace.internal.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.winnable.core.facts.Dictionary;
import org.winnable.core.facts.InteractionColumns;
import org.winnable.core.lead.Interaction;
import org.winnable.workspace.DealEvent;

/** Puts what happened to deals among what records tell, in order of time; at the same moment, behind it. Used once. */
final class WithDeals {

    private final InteractionColumns told;
    private final Map<Integer, List<DealEvent>> deals;
    private final Dictionary types;
    private final Dictionary assets;
    private final int[] offsets;
    private final InteractionColumns all;

    private WithDeals(InteractionColumns told, Map<Integer, List<DealEvent>> deals) {
        this.told = told;
        this.deals = deals;
        Set<String> newTypes = new TreeSet<>();
        Set<String> newAssets = new TreeSet<>();
        int more = 0;
        for (List<DealEvent> events : deals.values()) {
            more += events.size();
            for (DealEvent event : events) {
                newTypes.add(event.interaction().type().key());
                event.interaction().asset().ifPresent(newAssets::add);
            }
        }
        types = with(told.typeDictionary(), newTypes);
        assets = with(told.assetDictionary(), newAssets);
        offsets = new int[told.offsets().length];
        int size = told.times().length + more;
        all = merged(new int[size], new long[size], new int[size], new int[size]);
    }

    /**
     * Interactions with those of deals.
     *
     * @param deals by row, each row's in order of time
     */
    static InteractionColumns of(InteractionColumns told, Map<Integer, List<DealEvent>> deals) {
        return deals.isEmpty() ? told : new WithDeals(told, deals).all;
    }

    private InteractionColumns merged(int[] type, long[] time, int[] asset, int[] campaign) {
        int to = 0;
        for (int row = 0; row + 1 < offsets.length; row++) {
            offsets[row] = to;
            int from = told.offsets()[row];
            int end = told.offsets()[row + 1];
            for (DealEvent event : deals.getOrDefault(row, List.of())) {
                Interaction interaction = event.interaction();
                long when = interaction.occurred().getEpochSecond();
                int upTo = from;
                while (upTo < end && told.times()[upTo] <= when) {
                    upTo++;
                }
                to = copy(from, upTo, to, type, time, asset, campaign);
                from = upTo;
                type[to] = types.code(interaction.type().key());
                time[to] = when;
                asset[to] = interaction.asset().map(assets::code).orElse(Dictionary.UNKNOWN);
                campaign[to++] = Dictionary.UNKNOWN;
            }
            to = copy(from, end, to, type, time, asset, campaign);
        }
        offsets[offsets.length - 1] = to;
        return new InteractionColumns(offsets, type, time, asset, campaign, types, assets, told.campaignDictionary());
    }

    private int copy(int from, int end, int to, int[] type, long[] time, int[] asset, int[] campaign) {
        int count = end - from;
        System.arraycopy(told.types(), from, type, to, count);
        System.arraycopy(told.times(), from, time, to, count);
        System.arraycopy(told.assetCodes(), from, asset, to, count);
        System.arraycopy(told.campaignCodes(), from, campaign, to, count);
        return to + count;
    }

    /** The words of a dictionary keep their codes; new ones come behind them. */
    private static Dictionary with(Dictionary words, Set<String> more) {
        Set<String> known = new HashSet<>(words.values());
        List<String> union = new ArrayList<>(words.values());
        more.stream().filter(word -> !known.contains(word)).forEach(union::add);
        return union.size() == words.size() ? words : Dictionary.of(union);
    }
}
