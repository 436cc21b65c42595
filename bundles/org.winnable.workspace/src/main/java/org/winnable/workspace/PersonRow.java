package org.winnable.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.Interaction;

/**
 * One row that tells of a person, as an import hands it to the store. The collections are not copied, since millions of
 * rows pass here once: whoever makes a row leaves them alone afterwards.
 *
 * @param line where it stands in the file, from 1
 * @param occurred when the source says the row came about
 * @param values normalised values; empty values are left out
 * @param others values of further columns by the source's labels; empty values are left out
 * @param interactions touches that the row tells of, oldest first
 */
public record PersonRow(
        long line,
        Optional<Instant> occurred,
        Map<ContactField, String> values,
        Map<String, String> others,
        List<Interaction> interactions) {}
