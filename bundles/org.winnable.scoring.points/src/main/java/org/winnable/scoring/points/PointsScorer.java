package org.winnable.scoring.points;

import java.util.List;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.Interactions;
import org.winnable.core.scoring.LeadView;
import org.winnable.core.scoring.Ledger;
import org.winnable.core.scoring.Scorer;

/**
 * Scores by lines. Looks once over a lead's interactions to see which lines can have anything to say, since most have nothing
 * to most leads: a bit per line, shared where there are more lines than bits, which costs a look and changes no result.
 */
final class PointsScorer implements Scorer {

    private static final Axis[] AXES = Axis.values();

    private final Line[] lines;
    private final long[] linesOfType;
    private final long[] linesOfAxis = new long[AXES.length];

    PointsScorer(List<Line> lines, int types) {
        this.lines = lines.toArray(Line[]::new);
        this.linesOfType = new long[types];
        for (int line = 0; line < this.lines.length; line++) {
            linesOfAxis[this.lines[line].axis().ordinal()] |= bit(line);
        }
        for (int type = 0; type < types; type++) {
            for (int line = 0; line < this.lines.length; line++) {
                linesOfType[type] |= this.lines[line].takes(type) ? bit(line) : 0;
            }
        }
    }

    @Override
    public void score(LeadView lead, Ledger ledger) {
        Interactions interactions = lead.interactions();
        long concerned = 0;
        for (int index = interactions.size() - 1; index >= 0; index--) {
            concerned |= linesOfType[interactions.type(index)];
        }
        concerned &= wanted(ledger);
        if (concerned == 0) {
            return;
        }
        for (int line = 0; line < lines.length; line++) {
            if ((concerned & bit(line)) != 0) {
                lines[line].score(lead, ledger);
            }
        }
    }

    private long wanted(Ledger ledger) {
        long wanted = 0;
        for (Axis axis : AXES) {
            wanted |= ledger.wants(axis) ? linesOfAxis[axis.ordinal()] : 0;
        }
        return wanted;
    }

    /** Each line gives the same interactions less and less; a limit only makes room for what has faded as well. */
    @Override
    public boolean fades() {
        return true;
    }

    /** The shift takes the line's number modulo 64. */
    private static long bit(int line) {
        return 1L << line;
    }
}
