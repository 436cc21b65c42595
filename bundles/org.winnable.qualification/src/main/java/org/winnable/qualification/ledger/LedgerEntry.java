package org.winnable.qualification.ledger;

import java.time.Instant;
import java.util.Optional;
import org.winnable.core.scoring.Reason;
import org.winnable.core.scoring.TrainedState;

/**
 * One contribution to a score.
 *
 * @param strategy the id of the strategy that gave it, as the model names it; {@link #MODEL} for what the model itself takes
 *     away
 * @param reason why
 * @param points after weight and rounding: whole thousandths, as the nearest double; never 0
 * @param at when the interaction happened that earned them
 * @param asset the page, document or event of that interaction
 * @param trained what the strategy had learnt by which it gave them; empty for one that does not learn
 */
public record LedgerEntry(
        String strategy,
        Reason reason,
        double points,
        Optional<Instant> at,
        Optional<String> asset,
        Optional<TrainedState> trained) {

    /** Stands for the model where an entry comes from no strategy, as the cap of an axis does. */
    public static final String MODEL = "model";
}
