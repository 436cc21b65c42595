package org.winnable.core.lead;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

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
     * @param recordId the source record whose value survived, or {@link #OF_COMPANY}
     */
    public record Provenance(String value, long recordId) {

        /** Stands for a record where a list of companies told the value and no record of the person does. */
        public static final long OF_COMPANY = 0;
    }

    /** The surviving value of a field. */
    public Optional<String> value(ContactField field) {
        return Optional.ofNullable(values.get(field)).map(Provenance::value);
    }

    /** All touches that the records tell of, oldest first; what several of them tell counts once. */
    public List<Interaction> interactions() {
        return records.stream()
                .flatMap(record -> record.interactions().stream())
                .distinct()
                .sorted(Comparator.comparing(Interaction::occurred))
                .toList();
    }

    /** The name to show: first and last name, or the whole name, or nothing where neither is known. */
    public Optional<String> displayName() {
        return displayName(this::value);
    }

    /** The name to show of someone of whom these values are known; the one rule for rows, columns and contacts. */
    public static Optional<String> displayName(Function<ContactField, Optional<String>> values) {
        Optional<String> first = values.apply(ContactField.FIRST_NAME);
        Optional<String> last = values.apply(ContactField.LAST_NAME);
        Optional<String> split =
                first.map(f -> last.map(l -> f + " " + l).orElse(f)).or(() -> last);
        return split.or(() -> values.apply(ContactField.FULL_NAME));
    }
}
