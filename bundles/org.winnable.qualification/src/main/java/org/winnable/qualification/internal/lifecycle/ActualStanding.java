package org.winnable.qualification.internal.lifecycle;

import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.Interactions;
import org.winnable.core.scoring.Points;
import org.winnable.qualification.internal.lead.LeadCursor;
import org.winnable.qualification.internal.scoring.ScoreColumns;

/** The lead that a cursor shows, as it is. One per thread; the cursor moves it. */
public final class ActualStanding implements Standing {

    private final LeadCursor lead;
    private final ScoreColumns scores;
    private boolean isLead;

    /** The standing of whomever the cursor shows. */
    public ActualStanding(LeadCursor lead, ScoreColumns scores) {
        this.lead = lead;
        this.scores = scores;
    }

    /** Says what the verdict on the lead is that the cursor now shows. */
    public void setLead(boolean newIsLead) {
        isLead = newIsLead;
    }

    @Override
    public boolean isLead() {
        return isLead;
    }

    @Override
    public double score(Axis axis) {
        return Points.fromThousandths(scores.thousandths(axis, lead.row()));
    }

    @Override
    public boolean hasDone(Actions actions, long since) {
        Interactions interactions = lead.interactions();
        for (int index = interactions.size() - 1; index >= 0 && interactions.time(index) >= since; index--) {
            if (actions.codes()[interactions.type(index)]) {
                return true;
            }
        }
        return false;
    }
}
