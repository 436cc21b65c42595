package org.winnable.qualification.ledger;

import java.time.Instant;
import java.util.Optional;
import org.winnable.core.scoring.Reason;

/**
 * One contribution to a score.
 *
 * @param strategy the id of the strategy that gave it, as the model names it; {@link #MODEL} for what the model itself takes
 *     away
 * @param reason why
 * @param points after weight and rounding: whole thousandths, as the nearest double; never 0
 * @param at when the interaction happened that earned them
 * @param asset the page, document or event of that interaction
 */
public record LedgerEntry(String strategy, Reason reason, double points, Optional<Instant> at, Optional<String> asset) {

    /** Stands for the model where an entry comes from no strategy, as the cap of an axis does. */
    public static final String MODEL = "model";
}
