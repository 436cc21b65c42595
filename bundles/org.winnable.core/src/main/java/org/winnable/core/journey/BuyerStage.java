package org.winnable.core.journey;

import java.util.List;
import java.util.Set;
import org.winnable.core.content.PlanVocabulary;

/**
 * How far a buyer may have come.
 *
 * @param key lower-case words joined by hyphens
 * @param name for people
 * @param meaning a sentence for people; may be empty
 * @param keywords words and phrases in lower case that content for this stage uses
 * @param formats of assets that are usual for this stage
 * @param signs any of them shows that somebody has come here; a first stage without signs takes everyone
 * @param phases keys of the stages of our lifecycle in which content for this stage serves; none for those on the same part of the way
 */
public record BuyerStage(
        String key,
        String name,
        String meaning,
        Set<String> keywords,
        Set<String> formats,
        List<Sign> signs,
        List<String> phases) {

    /** Copies the collections. */
    public BuyerStage {
        keywords = Set.copyOf(keywords);
        formats = Set.copyOf(formats);
        signs = List.copyOf(signs);
        phases = List.copyOf(phases);
    }

    /** A stage that serves on the same part of the way to a sale as of the buyer's journey. */
    public BuyerStage(
            String key, String name, String meaning, Set<String> keywords, Set<String> formats, List<Sign> signs) {
        this(key, name, meaning, keywords, formats, signs, List.of());
    }

    PlanVocabulary.Term term() {
        return new PlanVocabulary.Term(key, name, keywords, formats);
    }
}
