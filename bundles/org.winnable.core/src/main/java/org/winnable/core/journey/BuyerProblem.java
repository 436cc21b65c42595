package org.winnable.core.journey;

import java.util.Set;
import org.winnable.core.content.PlanVocabulary;

/**
 * A problem that buyers have and we solve.
 *
 * @param key lower-case words joined by hyphens
 * @param name for people
 * @param keywords words and phrases in lower case that speak of it
 */
public record BuyerProblem(String key, String name, Set<String> keywords) {

    /** Copies the words. */
    public BuyerProblem {
        keywords = Set.copyOf(keywords);
    }

    PlanVocabulary.Term term() {
        return new PlanVocabulary.Term(key, name, keywords, Set.of());
    }
}
