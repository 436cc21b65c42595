package org.winnable.workspace.internal.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.duckdb.DuckDBConnection;
import org.winnable.core.facts.Dictionary;
import org.winnable.core.lead.Contact;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.Deal;
import org.winnable.core.lead.Interaction;
import org.winnable.core.lead.InteractionType;
import org.winnable.workspace.DealEvent;
import org.winnable.workspace.internal.match.NameFolding;

/**
 * What happened to deals, as facts about the people in them. A deal that names people, by their ids in its own system, is
 * theirs; one that names none is that of everyone known at its company. Immutable.
 */
public final class DealEvents {

    private static final String ID = "r.\"" + Schema.column(ContactField.EXTERNAL_ID) + '"';

    private static final String IDS = "SELECT l.record, " + ID + """
            , i.family FROM links l JOIN records r ON r.id = l.record JOIN imports i ON i.id = l.import WHERE\s""" + ID;

    private final Map<SystemId, List<DealEvent>> byId = new HashMap<>();
    private final Map<String, List<DealEvent>> byCompany = new HashMap<>();

    /** An id within the systems of a family; without family, for deals that no file told, within any. */
    private record SystemId(Optional<String> family, String id) {}

    /**
     * The events of all live deals.
     *
     * @param zone in which the days of deals begin
     */
    public static DealEvents read(DuckDBConnection connection, ZoneId zone) throws SQLException {
        DealEvents events = new DealEvents();
        for (DealTable.Source source : DealTable.sources(connection)) {
            List<DealEvent> own = events(source, zone);
            Deal deal = source.deal();
            for (String id : deal.contacts()) {
                add(events.byId, new SystemId(source.family(), id), own);
            }
            if (deal.contacts().isEmpty()) {
                deal.company().ifPresent(name -> add(events.byCompany, NameFolding.company(name), own));
            }
        }
        return events;
    }

    /** Whether no deal tells of anything. */
    boolean isEmpty() {
        return byId.isEmpty() && byCompany.isEmpty();
    }

    /** What happened to the deals of one person, oldest first. */
    public List<DealEvent> of(DuckDBConnection connection, Contact contact) throws SQLException {
        List<DealEvent> found = new ArrayList<>();
        if (!byId.isEmpty()) {
            Chunks.forEach(connection, IDS + " IS NOT NULL AND l.person = " + contact.id(), chunk -> {
                for (long i = 0; i < chunk.rowCount(); i++) {
                    named(chunk.vector(2).getString(i), chunk.vector(1).getString(i))
                            .forEach(found::add);
                }
            });
        }
        contact.value(ContactField.COMPANY).ifPresent(name -> found.addAll(at(name)));
        return inOrder(found);
    }

    /**
     * What happened to the deals of everyone, by row, oldest first; rows without deals are left out.
     *
     * @param companies where everyone works
     */
    Map<Integer, List<DealEvent>> ofAll(DuckDBConnection connection, RecordIndex index, Category companies)
            throws SQLException {
        Map<Integer, List<DealEvent>> byRow = new HashMap<>();
        if (!byId.isEmpty()) {
            String named = " IN (SELECT unnest(string_split(contacts, chr(10))) FROM deals WHERE contacts <> '')";
            Chunks.forEach(connection, IDS + named, chunk -> {
                for (long i = 0; i < chunk.rowCount(); i++) {
                    int row = index.row(chunk.vector(0).getLong(i));
                    List<DealEvent> own = named(
                                    chunk.vector(2).getString(i),
                                    chunk.vector(1).getString(i))
                            .toList();
                    if (row >= 0 && !own.isEmpty()) {
                        add(byRow, row, own);
                    }
                }
            });
        }
        List<List<DealEvent>> atCompany =
                companies.words().values().stream().map(this::at).toList();
        for (int row = 0; row < companies.codes().length; row++) {
            int code = companies.codes()[row];
            if (code != Dictionary.UNKNOWN && !atCompany.get(code).isEmpty()) {
                add(byRow, row, atCompany.get(code));
            }
        }
        byRow.replaceAll((row, events) -> inOrder(events));
        return byRow;
    }

    private Stream<DealEvent> named(String family, String id) {
        return Stream.of(Optional.of(family), Optional.<String>empty())
                .flatMap(system -> byId.getOrDefault(new SystemId(system, id), List.of()).stream());
    }

    private List<DealEvent> at(String company) {
        return byCompany.isEmpty() ? List.of() : byCompany.getOrDefault(NameFolding.company(company), List.of());
    }

    private static <K> void add(Map<K, List<DealEvent>> map, K key, List<DealEvent> events) {
        map.computeIfAbsent(key, each -> new ArrayList<>()).addAll(events);
    }

    /** Several records of a person may tell the same id: each event once. */
    private static List<DealEvent> inOrder(List<DealEvent> events) {
        return events.stream()
                .distinct()
                .sorted(Comparator.comparing(event -> event.interaction().occurred()))
                .toList();
    }

    private static List<DealEvent> events(DealTable.Source source, ZoneId zone) {
        Deal deal = source.deal();
        InteractionType end = deal.status() == Deal.Status.WON ? InteractionType.DEAL_WON : InteractionType.DEAL_LOST;
        Optional<LocalDate> closed = deal.status() == Deal.Status.OPEN ? Optional.empty() : deal.closed();
        return Stream.of(
                        deal.opened().map(day -> interaction(InteractionType.DEAL_OPENED, day, deal, zone)),
                        closed.map(day -> interaction(end, day, deal, zone)))
                .flatMap(Optional::stream)
                .map(interaction -> new DealEvent(interaction, source.importId(), source.line()))
                .toList();
    }

    private static Interaction interaction(InteractionType type, LocalDate day, Deal deal, ZoneId zone) {
        return new Interaction(type, day.atStartOfDay(zone).toInstant(), Optional.of(deal.key()), Optional.empty());
    }
}
