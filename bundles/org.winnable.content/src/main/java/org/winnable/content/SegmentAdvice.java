package org.winnable.content;

import java.util.List;

/**
 * What a segment should read next. Each person counts once: with the best for them that they have not read. Immutable.
 *
 * @param people how many the segment has
 * @param ranked what most should get first; ties in the plan's order
 * @param nothing for how many there is nothing that they have not read
 */
public record SegmentAdvice(int people, List<Ranked> ranked, int nothing) {

    /** Copies the list. */
    public SegmentAdvice {
        ranked = List.copyOf(ranked);
    }

    /**
     * One asset.
     *
     * @param asset what
     * @param people who should get it next
     * @param capped who should, but would be touched too often
     * @param soldTo who should, but were only sold to, and it sells
     * @param reasons for most of them, for people, the most important first
     */
    public record Ranked(PlacedAsset asset, int people, int capped, int soldTo, List<String> reasons) {

        /** Copies the reasons. */
        public Ranked {
            reasons = List.copyOf(reasons);
        }
    }
}
