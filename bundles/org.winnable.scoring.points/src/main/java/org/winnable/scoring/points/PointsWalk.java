package org.winnable.scoring.points;

import java.util.Arrays;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.Interactions;
import org.winnable.core.scoring.LeadView;
import org.winnable.core.scoring.Ledger;
import org.winnable.core.scoring.Scorer;

/**
 * Walks once over a lead's interactions, newest first, and lets each count on the lines that take its type. How much each line may
 * still give is kept from one interaction to the next. Used by one thread.
 */
final class PointsWalk implements Scorer {

    private static final Axis[] AXES = Axis.values();

    private final Line[] lines;
    private final int[][] places;
    private final long[] limits;
    private final long[] left;
    private final boolean[] wanted = new boolean[AXES.length];

    PointsWalk(Line[] lines, int[][] places) {
        this.lines = lines;
        this.places = places;
        this.limits = Arrays.stream(lines).mapToLong(Line::limit).toArray();
        this.left = new long[lines.length];
    }

    @Override
    public void score(LeadView lead, Ledger ledger) {
        for (Axis axis : AXES) {
            wanted[axis.ordinal()] = ledger.wants(axis);
        }
        System.arraycopy(limits, 0, left, 0, left.length);
        Interactions interactions = lead.interactions();
        for (int index = interactions.size() - 1; index >= 0; index--) {
            for (int place : places[interactions.type(index)]) {
                Line line = lines[place];
                if (left[place] > 0 && wanted[line.axis().ordinal()]) {
                    left[place] = line.score(lead, ledger, index, left[place]);
                }
            }
        }
    }

    @Override
    public boolean fades() {
        return true;
    }
}
