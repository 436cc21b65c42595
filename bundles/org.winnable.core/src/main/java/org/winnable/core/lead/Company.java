package org.winnable.core.lead;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * A company as one row of a source tells of it. What it says stands in for what the records of its people leave open; a
 * company on a list is nobody's contact.
 *
 * @param name as the source writes it; people belong to it whose company is written alike but for case, accents,
 *     punctuation and legal form
 * @param values normalised values of {@link #FIELDS}; empty values are absent
 * @param others values of all further columns under the source's own labels, as read
 */
public record Company(String name, Map<ContactField, String> values, Map<String, String> others) {

    /** The fields that a company can have. */
    public static final Set<ContactField> FIELDS = Set.copyOf(EnumSet.of(
            ContactField.WEBSITE,
            ContactField.DOMAIN,
            ContactField.INDUSTRY,
            ContactField.TECHNOLOGY,
            ContactField.COMPANY_SIZE,
            ContactField.REVENUE,
            ContactField.COUNTRY,
            ContactField.REGION,
            ContactField.CITY,
            ContactField.POSTAL_CODE,
            ContactField.STREET));

    /** Copies the maps and refuses fields that only a person has. */
    public Company {
        values = Map.copyOf(values);
        others = Map.copyOf(others);
        if (!FIELDS.containsAll(values.keySet())) {
            throw new IllegalArgumentException("not of a company: " + values.keySet());
        }
    }
}
