package org.winnable.scoring.ui.internal.compare;

import org.winnable.application.Comparison.Mover;
import org.winnable.core.scoring.Points;
import org.winnable.scoring.ui.internal.Messages;
import org.winnable.ui.text.Patterns;

/** What a table of movers says of somebody's scores. Pure. */
final class MoverText {

    private static final int FINEST = 3;

    private MoverText() {}

    /**
     * The score that changes most, before and after, in as many decimals as it takes to tell them apart. Whoever moves because
     * of a threshold keeps their scores.
     */
    static String score(Mover mover) {
        long before = Points.toThousandths(mover.scoreBefore());
        long after = Points.toThousandths(mover.scoreAfter());
        if (before == after) {
            return Messages.Movers_scoreSame;
        }
        int decimals = 0;
        long step = Points.SCALE;
        while (decimals < FINEST && Math.round((double) before / step) == Math.round((double) after / step)) {
            decimals++;
            step /= 10;
        }
        String pattern = switch (decimals) {
            case 0 -> Messages.Movers_scoreChange;
            case 1 -> Messages.Movers_scoreChangeFine;
            default -> Messages.Movers_scoreChangeFinest;
        };
        return Patterns.format(pattern, mover.axis().label(), mover.scoreBefore(), mover.scoreAfter());
    }
}
