package org.winnable.qualification.internal.scoring;

import org.winnable.core.plugin.Contribution;
import org.winnable.core.plugin.ContributionId;
import org.winnable.core.scoring.Scorer;
import org.winnable.core.scoring.ScoringStrategy;

/**
 * A strategy of a model, ready to score.
 *
 * @param contribution where it comes from
 * @param weight multiplies each of its entries
 * @param scorer prepared for the facts at hand
 */
record ModelStrategy(Contribution<ScoringStrategy> contribution, double weight, Scorer scorer) {

    ContributionId id() {
        return contribution.id();
    }
}
