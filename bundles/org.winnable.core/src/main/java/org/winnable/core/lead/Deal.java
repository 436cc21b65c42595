package org.winnable.core.lead;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A deal as sales keeps it.
 *
 * @param key the identifier in the system it comes from
 * @param company the customer's name as contacts carry it
 * @param status where it stands
 * @param value expected or, when won, agreed value
 * @param opened when the opportunity began
 * @param closed when it was won or lost; empty while open
 */
public record Deal(
        String key,
        String company,
        Status status,
        Optional<Money> value,
        LocalDate opened,
        Optional<LocalDate> closed) {

    /** Where a deal stands. */
    public enum Status {
        OPEN,
        WON,
        LOST
    }
}
