package org.winnable.qualification.internal.scoring;

import java.util.Objects;
import org.winnable.core.plugin.Contribution;
import org.winnable.core.plugin.ContributionId;
import org.winnable.core.rules.ScoringModel.StrategyUse;
import org.winnable.core.scoring.Ledger;
import org.winnable.core.scoring.Points;
import org.winnable.core.scoring.Reason;
import org.winnable.core.scoring.Scorer;
import org.winnable.core.scoring.ScoringStrategy;
import org.winnable.qualification.internal.lead.LeadCursor;

/**
 * A strategy of a model, ready to score.
 *
 * @param contribution where it comes from
 * @param use how the model uses it; its weight multiplies each of the entries
 * @param scorer prepared for the facts at hand
 */
record ModelStrategy(Contribution<ScoringStrategy> contribution, StrategyUse use, Scorer scorer) {

    ContributionId id() {
        return contribution.id();
    }

    /** Its scorer for one thread, which keeps it. */
    Scorer worker() {
        return Objects.requireNonNull(scorer.forOneThread());
    }

    /** What an entry of this strategy comes to: checked, weighted and rounded, the same for all ledgers. */
    long thousandths(LeadCursor lead, Reason reason, double points, int interaction) {
        if (interaction != Ledger.NO_INTERACTION) {
            Objects.checkIndex(interaction, lead.interactions().size());
        }
        Objects.requireNonNull(reason);
        return Points.toThousandths(points * use.weight());
    }
}
