package org.winnable.scoring.signals;

import java.util.Set;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.LeadView;
import org.winnable.core.scoring.Ledger;
import org.winnable.core.scoring.Scorer;
import org.winnable.core.scoring.ScoringChange;

/** Scores by signals and bursts. */
record SignalScorer(Signal[] signals, Burst burst) implements Scorer {

    @Override
    public ScoringChange changeFrom(Scorer before) {
        return before instanceof SignalScorer ? ScoringChange.on(Set.of(Axis.INTENT)) : ScoringChange.EVERYTHING;
    }

    @Override
    public void score(LeadView lead, Ledger ledger) {
        if (!ledger.wants(Axis.INTENT)) {
            return;
        }
        for (Signal signal : signals) {
            signal.score(lead, ledger);
        }
        if (burst.counts()) {
            burst.score(lead, ledger);
        }
    }

    /** A signal fades evenly; a burst begins when a colleague acts, which is no act of this person. */
    @Override
    public boolean fades() {
        return !burst.counts();
    }
}
