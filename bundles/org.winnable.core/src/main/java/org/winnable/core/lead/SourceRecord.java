package org.winnable.core.lead;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a source as it was read and mapped: the only form in which the facts about a person are stored. Never
 * changed after it was written; taken away only by undo or erasure.
 *
 * @param id unique in the workspace, rising with time of recording
 * @param importId the import that brought it
 * @param line where it stands in the file, counted from 1, first line of the row
 * @param occurred when the source says the row came about, where it says so
 * @param recorded when we learnt it
 * @param values normalised values of the fields that the mapping found; empty values are absent
 * @param others values of all further columns under the source's own labels, as read
 * @param interactions touches that the row tells of, oldest first
 */
public record SourceRecord(
        long id,
        long importId,
        long line,
        Optional<Instant> occurred,
        Instant recorded,
        Map<ContactField, String> values,
        Map<String, String> others,
        List<Interaction> interactions) {

    /** Copies the collections, so that the record is immutable whatever it was given. */
    public SourceRecord {
        values = Map.copyOf(values);
        others = Map.copyOf(others);
        interactions = List.copyOf(interactions);
    }
}
