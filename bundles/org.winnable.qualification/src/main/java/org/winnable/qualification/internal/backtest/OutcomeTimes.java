package org.winnable.qualification.internal.backtest;

import java.util.Set;
import org.winnable.core.facts.Dictionary;
import org.winnable.core.facts.FactTable;
import org.winnable.core.lead.InteractionType;

/**
 * When each person first had an outcome.
 *
 * @param first by row, epoch seconds; {@link Long#MAX_VALUE} for never
 */
public record OutcomeTimes(long[] first) {

    /** The first outcome of everyone. */
    public static OutcomeTimes of(FactTable facts, Set<InteractionType> types) {
        boolean[] codes = new boolean[facts.interactionTypes().size()];
        for (InteractionType type : types) {
            int code = facts.interactionTypes().code(type.key());
            if (code != Dictionary.UNKNOWN) {
                codes[code] = true;
            }
        }
        long[] first = new long[facts.size()];
        for (int row = 0; row < first.length; row++) {
            int index = facts.firstInteraction(row);
            int end = facts.endInteraction(row);
            while (index < end && !codes[facts.interactionType(index)]) {
                index++;
            }
            first[row] = index < end ? facts.interactionTime(index) : Long.MAX_VALUE;
        }
        return new OutcomeTimes(first);
    }

    /** When the person in a row first had one. */
    public long first(int row) {
        return first[row];
    }
}
