package org.winnable.content;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.winnable.core.journey.BuyerProblem;
import org.winnable.core.journey.BuyerStage;

/**
 * Where somebody stands on the buyer's journey, and why.
 *
 * @param stage empty for somebody who shows no sign of being on it
 * @param since when they came to this stage last; empty if they fell back to it as earlier signs faded, or stand on none
 * @param problem the one that most of what they did is about; empty if nothing is about any
 * @param reasons what shows it, for people, in the user's language
 */
public record JourneyPosition(
        Optional<BuyerStage> stage, Optional<Instant> since, Optional<BuyerProblem> problem, List<String> reasons) {

    /** Copies the reasons. */
    public JourneyPosition {
        reasons = List.copyOf(reasons);
    }
}
