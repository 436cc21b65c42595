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
    private final int[][][] placesOfAxis;
    private final long[] limits;
    private final long[] left;

    PointsWalk(Line[] lines, int[][] places, int[][][] placesOfAxis) {
        this.lines = lines;
        this.places = places;
        this.placesOfAxis = placesOfAxis;
        this.limits = Arrays.stream(lines).mapToLong(Line::limit).toArray();
        this.left = new long[lines.length];
    }

    @Override
    public void score(LeadView lead, Ledger ledger) {
        int[][] taking = taking(ledger);
        System.arraycopy(limits, 0, left, 0, left.length);
        Interactions interactions = lead.interactions();
        for (int index = interactions.size() - 1; index >= 0; index--) {
            for (int place : taking[interactions.type(index)]) {
                if (left[place] > 0) {
                    left[place] = lines[place].score(lead, ledger, index, left[place]);
                }
            }
        }
    }

    /** By type, the lines that have something to say; of all axes where more than one is wanted, which the ledger sorts out. */
    private int[][] taking(Ledger ledger) {
        int wanted = 0;
        int[][] only = places;
        for (Axis axis : AXES) {
            if (ledger.wants(axis)) {
                wanted++;
                only = placesOfAxis[axis.ordinal()];
            }
        }
        return wanted == 1 ? only : places;
    }

    @Override
    public boolean fades() {
        return true;
    }
}
