package org.winnable.core.lead;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Money spent on a campaign in a period.
 *
 * @param campaign the campaign's name as interactions and sources use it
 * @param channel where it was spent
 * @param from first day, inclusive
 * @param to last day, inclusive; not before {@code from}
 * @param cost what was spent
 */
public record Spend(String campaign, Optional<String> channel, LocalDate from, LocalDate to, Money cost) {

    /** Refuses periods that end before they begin. */
    public Spend {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("period ends " + to + ", before it begins " + from);
        }
    }
}
