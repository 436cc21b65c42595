package org.winnable.workspace.internal.store;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.winnable.core.lead.Contact;
import org.winnable.core.lead.Contact.Provenance;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.SourceRecord;

/**
 * Which of several records' values a person has: the newest wins, and who once opted out stays so. Newer is what we learnt
 * later; of what we learnt at the same time, the record with the higher id. A pure function.
 */
public final class Survivorship {

    /** How a flag says that it is set. */
    static final String YES = "true";

    private Survivorship() {}

    /**
     * The person that some records tell of.
     *
     * @param records all of one person, oldest first
     */
    public static Contact derive(long person, List<SourceRecord> records) {
        Map<ContactField, Provenance> values = new EnumMap<>(ContactField.class);
        Map<String, String> others = new HashMap<>();
        for (SourceRecord record : records) {
            record.values().forEach((field, value) -> {
                Provenance present = values.get(field);
                if (!isOverruled(
                        field, value, v -> present != null && present.value().equals(v))) {
                    values.put(field, new Provenance(value, record.id()));
                }
            });
            others.putAll(record.others());
        }
        return new Contact(person, values, others, records);
    }

    /**
     * Whether a newer value cannot take the place of the current one.
     *
     * @param isCurrent tells whether a value is the current one
     */
    public static boolean isOverruled(ContactField field, String newer, Predicate<String> isCurrent) {
        return field == ContactField.OPT_OUT && !newer.equals(YES) && isCurrent.test(YES);
    }
}
