package org.winnable.core.lead;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A deal as sales keeps it.
 *
 * @param key the identifier in the system it comes from
 * @param company the customer's name as contacts carry it; empty where sales did not note it
 * @param contacts external ids of the people in the deal, as the same system's lists of people carry them
 * @param status where it stands
 * @param stage what the system itself calls that; empty if it has no word of its own
 * @param value expected or, when won, agreed value
 * @param opened when the opportunity began, where that is known
 * @param closed when it was won or lost; empty while open
 */
public record Deal(
        String key,
        Optional<String> company,
        List<String> contacts,
        Status status,
        Optional<String> stage,
        Optional<Money> value,
        Optional<LocalDate> opened,
        Optional<LocalDate> closed) {

    /** Where a deal stands. */
    public enum Status {
        OPEN,
        WON,
        LOST
    }

    /** Copies the list. */
    public Deal {
        contacts = List.copyOf(contacts);
    }
}
