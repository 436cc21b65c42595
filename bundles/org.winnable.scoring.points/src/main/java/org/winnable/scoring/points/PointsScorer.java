package org.winnable.scoring.points;

import java.util.List;
import org.winnable.core.scoring.Interactions;
import org.winnable.core.scoring.LeadView;
import org.winnable.core.scoring.Ledger;
import org.winnable.core.scoring.Scorer;

/**
 * Scores by lines. Looks once over a lead's interactions to see which lines can have anything to say, since most have nothing
 * to most leads: a bit per line, shared where there are more lines than bits, which costs a look and changes no result.
 */
final class PointsScorer implements Scorer {

    private final Line[] lines;
    private final long[] linesOfType;

    PointsScorer(List<Line> lines, int types) {
        this.lines = lines.toArray(Line[]::new);
        this.linesOfType = new long[types];
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
        if (concerned == 0) {
            return;
        }
        for (int line = 0; line < lines.length; line++) {
            if ((concerned & bit(line)) != 0) {
                lines[line].score(lead, ledger);
            }
        }
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
