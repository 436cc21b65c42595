package org.winnable.content;

import java.util.List;

/**
 * Something that a person should read next.
 *
 * @param asset what
 * @param score for ranking, above 0
 * @param reasons for people, the most important first
 */
public record NextContent(PlacedAsset asset, double score, List<String> reasons) {

    /** Copies the reasons. */
    public NextContent {
        reasons = List.copyOf(reasons);
    }
}
