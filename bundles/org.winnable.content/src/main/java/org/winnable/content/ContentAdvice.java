package org.winnable.content;

import java.util.List;

/**
 * What somebody should read next, and what must wait. Immutable.
 *
 * @param next the best first
 * @param waiting what would be next, but would be a touch too many, or one more that only sells
 * @param touches how often they were touched
 */
public record ContentAdvice(List<NextContent> next, List<NextContent> waiting, TouchState touches) {

    /** Copies the lists. */
    public ContentAdvice {
        next = List.copyOf(next);
        waiting = List.copyOf(waiting);
    }

    /** This with so many of what comes next and of what must wait, and no more; none if that is below 1. */
    public ContentAdvice atMost(int count) {
        int most = Math.max(0, count);
        return new ContentAdvice(
                next.stream().limit(most).toList(), waiting.stream().limit(most).toList(), touches);
    }
}
