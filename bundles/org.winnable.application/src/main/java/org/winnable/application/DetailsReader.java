package org.winnable.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.winnable.core.lead.Contact;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.Interaction;
import org.winnable.qualification.Qualification;
import org.winnable.workspace.DealEvent;
import org.winnable.workspace.FactStore;
import org.winnable.workspace.ImportSummary;
import org.winnable.workspace.WorkspaceException;

/** Reads everything about one person. */
final class DetailsReader {

    private final FactStore facts;

    DetailsReader(FactStore facts) {
        this.facts = facts;
    }

    /** As {@link ClientSession#details}. */
    LeadDetails read(long id, Qualification people) throws WorkspaceException {
        int row = people.facts().row(id);
        Contact contact = row < 0 ? null : facts.contact(id).orElse(null);
        if (contact == null) {
            throw new NoSuchElementException("no person " + id);
        }
        List<ContactField> missing = people.rules().agreement().minimumInformation().stream()
                .filter(field -> !isKnown(contact, field))
                .sorted()
                .toList();
        return new LeadDetails(
                LeadRow.of(people, row),
                contact,
                people.explain(row),
                people.history(row),
                timeline(contact, people.asOf()),
                missing);
    }

    private List<TimelineEntry> timeline(Contact contact, Instant asOf) throws WorkspaceException {
        Map<Long, String> sources = facts.imports().stream()
                .collect(Collectors.toMap(
                        ImportSummary::id, summary -> summary.origin().source().name()));
        List<TimelineEntry> entries = new ArrayList<>();
        // what several lists tell of counts once, and is the word of the oldest
        Set<Interaction> told = new HashSet<>();
        contact.records()
                .forEach(record -> record.interactions().stream()
                        .filter(interaction -> !interaction.occurred().isAfter(asOf))
                        .filter(told::add)
                        .forEach(interaction -> entries.add(new TimelineEntry(
                                interaction,
                                Objects.requireNonNullElse(sources.get(record.importId()), ""),
                                record.line()))));
        for (DealEvent event : facts.dealEvents(contact)) {
            if (!event.interaction().occurred().isAfter(asOf) && told.add(event.interaction())) {
                entries.add(new TimelineEntry(
                        event.interaction(),
                        Objects.requireNonNullElse(sources.get(event.importId()), ""),
                        event.line()));
            }
        }
        entries.sort(Comparator.comparing(
                        (TimelineEntry entry) -> entry.interaction().occurred())
                .reversed());
        return entries;
    }

    /** A name may stand in one field or in two, a number to call may be a mobile one. */
    private static boolean isKnown(Contact contact, ContactField field) {
        return switch (field) {
            case FULL_NAME -> contact.displayName().isPresent();
            case PHONE ->
                contact.value(field)
                        .or(() -> contact.value(ContactField.MOBILE))
                        .isPresent();
            default -> contact.value(field).isPresent();
        };
    }
}
