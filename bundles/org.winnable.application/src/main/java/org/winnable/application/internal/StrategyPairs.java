package org.winnable.application.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.winnable.core.rules.ScoringModel.StrategyUse;

/**
 * Which strategy of a changed model goes back to which of the model before: equal ones first, then those of the same id in their
 * order. Immutable.
 */
public final class StrategyPairs {

    private static final int NONE = -1;

    private final List<StrategyUse> before;
    private final List<StrategyUse> after;
    private final int[] partners;

    /** Finds the pairs. */
    public StrategyPairs(List<StrategyUse> before, List<StrategyUse> after) {
        this.before = before;
        this.after = after;
        partners = new int[after.size()];
        Arrays.fill(partners, NONE);
        pair(true);
        pair(false);
    }

    /** The strategy before of the one at a place; empty if it was added. */
    public Optional<StrategyUse> before(int place) {
        return partners[place] == NONE ? Optional.empty() : Optional.of(before.get(partners[place]));
    }

    /** How many values differ; a strategy that was added or taken away is one. */
    public int differences() {
        int paired = 0;
        int found = 0;
        for (int place = 0; place < after.size(); place++) {
            Optional<StrategyUse> old = before(place);
            StrategyUse now = after.get(place);
            if (old.isPresent()) {
                paired++;
                found += old.get().weight() == now.weight() ? 0 : 1;
                found += RawParameters.differences(old.get().parameters(), now.parameters());
            }
        }
        return found + after.size() - paired + before.size() - paired;
    }

    private void pair(boolean equal) {
        boolean[] taken = new boolean[before.size()];
        Arrays.stream(partners).filter(partner -> partner != NONE).forEach(partner -> taken[partner] = true);
        for (int place = 0; place < after.size(); place++) {
            for (int old = 0; partners[place] == NONE && old < before.size(); old++) {
                boolean fits = equal
                        ? before.get(old).equals(after.get(place))
                        : before.get(old).strategy().equals(after.get(place).strategy());
                if (fits && !taken[old]) {
                    partners[place] = old;
                    taken[old] = true;
                }
            }
        }
    }
}
