package org.winnable.workspace.internal.store;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.winnable.core.lead.CompanyDomain;
import org.winnable.core.lead.Contact;
import org.winnable.core.lead.Contact.Provenance;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.JobFunction;
import org.winnable.core.lead.JobTitle;
import org.winnable.core.lead.Seniority;
import org.winnable.core.lead.SourceRecord;
import org.winnable.workspace.internal.rules.SurvivorPolicy.Teller;
import org.winnable.workspace.internal.rules.SurvivorRules;

/**
 * Which of several records' values a person has: the newest wins, unless the workspace declares otherwise for the field, and
 * who once opted out stays so. Newer is what we learnt
 * later; of what we learnt at the same time, the record with the higher id.
 * What a job title, a website or an address tells counts where nobody said it outright. A pure function.
 */
public final class Survivorship {

    /** How a flag says that it is set. */
    static final String YES = "true";

    /** The fields that a job title tells, too. */
    static final Set<ContactField> READ_FROM_TITLE = Set.of(ContactField.SENIORITY, ContactField.FUNCTION);

    private Survivorship() {}

    /**
     * The person that some records tell of.
     *
     * @param records all of one person, oldest first
     * @param rules what the workspace declares
     * @param tellers who told the records, by their ids
     */
    public static Contact derive(
            long person, List<SourceRecord> records, SurvivorRules rules, Map<Long, Teller> tellers) {
        Map<ContactField, Long> priorities = new EnumMap<>(ContactField.class);
        Map<ContactField, Provenance> values = new EnumMap<>(ContactField.class);
        Map<String, String> others = new HashMap<>();
        for (SourceRecord record : records) {
            record.values().forEach((field, value) -> {
                Provenance present = values.get(field);
                long priority = rules.of(field)
                        .priority(
                                value.codePointCount(0, value.length()),
                                Objects.requireNonNull(tellers.get(record.id())));
                if (priority >= priorities.getOrDefault(field, 0L)
                        && !isOverruled(
                                field,
                                value,
                                v -> present != null && present.value().equals(v))) {
                    priorities.put(field, priority);
                    values.put(field, new Provenance(value, record.id()));
                }
            });
            others.putAll(record.others());
        }
        Provenance title = values.get(ContactField.TITLE);
        if (title != null) {
            for (ContactField field : READ_FROM_TITLE) {
                fromTitle(field, title.value())
                        .ifPresent(value -> values.putIfAbsent(field, new Provenance(value, title.recordId())));
            }
        }
        readDomain(values);
        return new Contact(person, values, others, records);
    }

    /** A website of the company's tells its domain more surely than an address does, which may be that of another company. */
    private static void readDomain(Map<ContactField, Provenance> values) {
        Provenance website = values.get(ContactField.WEBSITE);
        if (website != null) {
            CompanyDomain.ofWebsite(website.value())
                    .ifPresent(domain ->
                            values.putIfAbsent(ContactField.DOMAIN, new Provenance(domain, website.recordId())));
        }
        Provenance email = values.get(ContactField.EMAIL);
        if (email != null) {
            CompanyDomain.ofEmail(email.value())
                    .ifPresent(domain ->
                            values.putIfAbsent(ContactField.DOMAIN, new Provenance(domain, email.recordId())));
        }
    }

    /** A number as it is kept in columns; NaN for what is none. */
    static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /** What a title tells of one of {@link #READ_FROM_TITLE}, where no record says it itself. */
    static Optional<String> fromTitle(ContactField field, String title) {
        JobTitle read = JobTitle.read(title);
        return field == ContactField.SENIORITY
                ? read.seniority().map(Seniority::key)
                : read.function().map(JobFunction::key);
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
