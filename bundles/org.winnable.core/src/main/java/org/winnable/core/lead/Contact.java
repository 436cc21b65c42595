package org.winnable.core.lead;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A person as the facts at hand tell of them: derived from a cluster of source records, never stored itself.
 *
 * @param id stable while at least one of the records stays
 * @param values the surviving value of each known field with the record it comes from
 * @param others the surviving values of columns the model does not know, under the source's label
 * @param records the records of the cluster, oldest first
 */
public record Contact(
        long id, Map<ContactField, Provenance> values, Map<String, String> others, List<SourceRecord> records) {

    /** Copies the collections, so that the contact is immutable whatever it was given. */
    public Contact {
        values = Map.copyOf(values);
        others = Map.copyOf(others);
        records = List.copyOf(records);
    }

    /**
     * A value and where it comes from.
     *
     * @param value as normalised
     * @param recordId the source record whose value survived
     */
    public record Provenance(String value, long recordId) {}

    /** The surviving value of a field. */
    public Optional<String> value(ContactField field) {
        return Optional.ofNullable(values.get(field)).map(Provenance::value);
    }

    /** The name to show: the whole name, or first and last name, or nothing where neither is known. */
    public Optional<String> displayName() {
        Optional<String> split = value(ContactField.FIRST_NAME)
                .map(first -> value(ContactField.LAST_NAME)
                        .map(last -> first + " " + last)
                        .orElse(first))
                .or(() -> value(ContactField.LAST_NAME));
        return split.or(() -> value(ContactField.FULL_NAME));
    }
}
