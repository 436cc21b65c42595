package org.winnable.demo.internal.lists;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.Interaction;

/**
 * One row of a list.
 *
 * @param occurred when the list says it came about
 * @param values of the columns that the model knows
 * @param others of the columns that it does not
 * @param interactions that it tells of, oldest first
 */
public record Row(
        Optional<Instant> occurred,
        Map<ContactField, String> values,
        Map<String, String> others,
        List<Interaction> interactions) {

    /** Copies the collections. */
    public Row {
        values = Map.copyOf(values);
        others = Map.copyOf(others);
        interactions = List.copyOf(interactions);
    }
}
