package org.winnable.content.internal.journey;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.winnable.core.facts.FactTable;
import org.winnable.core.journey.BuyerStage;
import org.winnable.core.journey.Journey;
import org.winnable.core.journey.Sign;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.scoring.InteractionTest;
import org.winnable.core.scoring.Interactions;
import org.winnable.core.scoring.RowInteractions;

/**
 * Walks through the history of one person after the other and tells the stage after each interaction. Everything that does not depend
 * on a person is made once. Not thread-safe; one for each thread.
 */
public final class JourneyWalk {

    /** Stands on no stage. */
    public static final int NOWHERE = -1;

    private final long asOf;
    private final boolean firstTakesAll;
    private final List<List<SignState>> stages = new ArrayList<>();
    private final RowInteractions interactions;
    private int next;
    private int hinted = NOWHERE;

    /**
     * A walk over the people of a table.
     *
     * @param asOf epoch seconds; what happened later is not seen
     */
    public JourneyWalk(Journey journey, FactTable facts, ZoneId zone, long asOf) {
        this.asOf = asOf;
        this.interactions = new RowInteractions(facts, asOf);
        this.firstTakesAll = journey.stages().getFirst().signs().isEmpty();
        long first = asOf;
        for (int row = 0; row < facts.size(); row++) {
            if (facts.firstInteraction(row) < facts.endInteraction(row)) {
                first = Math.min(first, facts.interactionTime(facts.firstInteraction(row)));
            }
        }
        Map<Integer, MonthWindows> windows = new HashMap<>();
        for (BuyerStage stage : journey.stages()) {
            List<SignState> states = new ArrayList<>();
            for (Sign sign : stage.signs()) {
                List<String> types =
                        sign.types().stream().map(InteractionType::key).toList();
                long from = first;
                MonthWindows window = windows.computeIfAbsent(
                        sign.withinMonths(), months -> new MonthWindows(months, zone, from, asOf));
                states.add(new SignState(InteractionTest.of(types, sign.about(), facts), sign.times(), window));
            }
            stages.add(states);
        }
    }

    /** Goes to the beginning of a person's history. */
    public Interactions begin(int row) {
        stages.forEach(states -> states.forEach(SignState::reset));
        next = 0;
        return interactions.row(row);
    }

    /** Passes the next interaction and gives the place of the stage after it, or {@link #NOWHERE}. */
    public int pass() {
        int index = next++;
        hinted = NOWHERE;
        for (int stage = 0; stage < stages.size(); stage++) {
            for (SignState state : stages.get(stage)) {
                if (state.pass(interactions, index)) {
                    hinted = stage;
                }
            }
        }
        return stage(interactions.time(index));
    }

    /** The furthest stage for a sign of which the last interaction counts, whether the sign is seen yet or not. */
    public int hinted() {
        return hinted;
    }

    /** The stage at the as-of date, once all interactions have passed. */
    public int end() {
        return stage(asOf);
    }

    /** Whether a sign of a stage can be seen at the as-of date, once all interactions have passed. */
    boolean shows(int stage, int sign) {
        return stages.get(stage).get(sign).holds(asOf);
    }

    private int stage(long moment) {
        for (int stage = stages.size() - 1; stage >= 0; stage--) {
            for (SignState state : stages.get(stage)) {
                if (state.holds(moment)) {
                    return stage;
                }
            }
        }
        return firstTakesAll ? 0 : NOWHERE;
    }
}
