package org.winnable.imports.internal.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.winnable.core.lead.InteractionType;

/**
 * An interaction that a row tells of.
 *
 * @param type what was done; where absent, rows in which no column says it tell of nothing
 * @param typeOf labels of columns that say what was done, the first filled one counts
 * @param types what the source's words for it, in lower case, mean; of other words a type is made as they are
 * @param at what says when: keys of fields or labels of columns, of which the first filled one counts; rows where all are
 *     empty tell of nothing
 * @param when told only where each of these columns has one of its values, which are in lower case
 * @param unless not told where any of these columns has one of its values
 * @param asset labels of columns that say what it was about, the first filled one counts
 * @param assetText what it was about where no column says it
 * @param campaign labels of columns that say what it belongs to; the campaign of the row where none does
 */
public record InteractionRule(
        Optional<InteractionType> type,
        List<String> typeOf,
        Map<String, InteractionType> types,
        List<String> at,
        Map<String, Set<String>> when,
        Map<String, Set<String>> unless,
        List<String> asset,
        Optional<String> assetText,
        List<String> campaign) {

    /** Copies the collections. */
    public InteractionRule {
        typeOf = List.copyOf(typeOf);
        types = Map.copyOf(types);
        at = List.copyOf(at);
        when = Map.copyOf(when);
        unless = Map.copyOf(unless);
        asset = List.copyOf(asset);
        campaign = List.copyOf(campaign);
    }

    /** Every label it asks for; keys of fields among them do no harm. */
    public List<String> labels() {
        List<String> labels = new ArrayList<>(at);
        labels.addAll(typeOf);
        labels.addAll(when.keySet());
        labels.addAll(unless.keySet());
        labels.addAll(asset);
        labels.addAll(campaign);
        return labels;
    }
}
