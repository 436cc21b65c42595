package org.winnable.imports.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.Interaction;

/**
 * A row that tells of a person, mapped and normalised.
 *
 * @param line its first line in the file
 * @param occurred when the source says it came about
 * @param values of the fields; never empty strings
 * @param others all further values under their labels, as read
 * @param interactions what it tells of
 */
record ContactRow(
        long line,
        Optional<Instant> occurred,
        Map<ContactField, String> values,
        Map<String, String> others,
        List<Interaction> interactions)
        implements MappedRow {

    private static final List<ContactField> SOMEBODY = List.of(
            ContactField.EXTERNAL_ID,
            ContactField.EMAIL,
            ContactField.FULL_NAME,
            ContactField.FIRST_NAME,
            ContactField.LAST_NAME,
            ContactField.PHONE,
            ContactField.MOBILE,
            ContactField.PROFILE);

    /** Whether it tells of anyone at all. */
    boolean hasSomebody() {
        for (ContactField field : SOMEBODY) {
            if (values.containsKey(field)) {
                return true;
            }
        }
        return false;
    }
}
