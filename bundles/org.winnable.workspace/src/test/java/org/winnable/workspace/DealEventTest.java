package org.winnable.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.winnable.core.facts.Dictionary;
import org.winnable.core.facts.FactTable;
import org.winnable.core.lead.Contact;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.Deal;
import org.winnable.core.lead.ImportCounts;
import org.winnable.core.lead.Interaction;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.lead.SourceDescription;
import org.winnable.core.work.Progress;

/** What happened to deals is a fact about the people in them. */
class DealEventTest extends WorkspaceTestCase {

    private static final Instant NOW = Instant.parse("2026-01-10T12:00:00Z");
    private static final Interaction VISIT = new Interaction(
            InteractionType.PAGE_VISIT, Instant.parse("2025-03-02T10:00:00Z"), Optional.of("/"), Optional.empty());

    @BeforeEach
    void importPeople() throws WorkspaceException {
        try (ImportTransaction target = workspace.facts().beginImport(origin("crm", "people"))) {
            add(target, "ann@x.example", "17", "Acme Ltd", List.of(VISIT));
            add(target, "ben@x.example", "18", "ACME", List.of());
            add(target, "cleo@y.example", "19", "Other GmbH", List.of());
            target.commit(new ImportCounts(3, 3, 0, 0, 0));
        }
        // ids of another system mean other people
        try (ImportTransaction target = workspace.facts().beginImport(origin("mailer", "others"))) {
            add(target, "dan@z.example", "17", "Zeta plc", List.of());
            target.commit(new ImportCounts(1, 1, 0, 0, 0));
        }
    }

    @Test
    void aDealIsThatOfThePeopleItNamesInItsOwnSystem() throws WorkspaceException {
        importDeals("crm", deal("D-1", List.of("17", "19"), Deal.Status.WON, "2025-03-01", "2025-04-01"));
        // midnight in Berlin
        List<String> both = List.of("deal-opened D-1 2025-02-28T23:00:00Z", "deal-won D-1 2025-03-31T22:00:00Z");
        assertEquals(
                List.of(both.getFirst(), "page-visit / 2025-03-02T10:00:00Z", both.getLast()), facts("ann@x.example"));
        assertEquals(both, facts("cleo@y.example"));
        assertEquals(List.of(), facts("ben@x.example"));
        assertEquals(List.of(), facts("dan@z.example"));
    }

    @Test
    void aDealWithoutNamedPeopleIsThatOfEveryoneKnownAtItsCompany() throws WorkspaceException {
        importDeals("crm", deal("D-2", List.of(), Deal.Status.LOST, "2025-03-01", "2025-04-01"));
        assertEquals(
                List.of("deal-opened D-2 2025-02-28T23:00:00Z", "deal-lost D-2 2025-03-31T22:00:00Z"),
                facts("ben@x.example"));
        assertEquals(3, facts("ann@x.example").size());
        assertEquals(List.of(), facts("cleo@y.example"));
    }

    @Test
    void anOpenDealHasNoEndAndOneWithoutDaysTellsNothing() throws WorkspaceException {
        importDeals(
                "crm",
                new Deal(
                        "D-3",
                        Optional.of("Acme"),
                        List.of("18"),
                        Deal.Status.WON,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                deal("D-4", List.of("18"), Deal.Status.OPEN, "2025-05-01", "2025-06-01"));
        assertEquals(List.of("deal-opened D-4 2025-04-30T22:00:00Z"), facts("ben@x.example"));
    }

    @Test
    void itGoesAndComesBackWithTheImportThatToldOfIt() throws WorkspaceException {
        long told = importDeals("crm", deal("D-1", List.of("18"), Deal.Status.WON, "2025-03-01", "2025-04-01"));
        long revision = workspace.facts().revision();
        List<String> events = facts("ben@x.example");
        assertEquals(2, events.size());
        workspace.facts().undo(told, NOW);
        assertEquals(List.of(), facts("ben@x.example"));
        workspace.facts().redo(told);
        assertEquals(events, facts("ben@x.example"));
        assertTrue(workspace.facts().revision() > revision);
    }

    @Test
    void onePersonAndTheTableOfAllTellTheSame() throws WorkspaceException {
        importDeals("crm", deal("D-1", List.of("17"), Deal.Status.WON, "2025-03-01", "2025-04-01"));
        importDeals("mailer", deal("D-2", List.of(), Deal.Status.OPEN, "2025-03-02", "2025-04-01"));
        workspace.facts().addDeals(List.of(deal("D-3", List.of("17"), Deal.Status.LOST, "2025-02-01", "2025-02-01")));
        for (String address : List.of("ann@x.example", "ben@x.example", "cleo@y.example", "dan@z.example")) {
            Contact contact = contact(address);
            List<String> told = new ArrayList<>();
            contact.records().forEach(record -> record.interactions().forEach(each -> told.add(text(each))));
            workspace.facts().dealEvents(contact).forEach(event -> told.add(text(event.interaction())));
            assertEquals(Set.copyOf(told), Set.copyOf(facts(address)), address);
            assertEquals(told.size(), facts(address).size());
        }
        assertEquals(6, facts("ann@x.example").size());
        // deals that no file told are of no system: whoever has the id is meant
        assertEquals(2, facts("dan@z.example").size());
    }

    @Test
    void daysBeginWhereTheWorkspaceIs() throws WorkspaceException, IOException {
        importDeals("crm", deal("D-4", List.of("18"), Deal.Status.OPEN, "2025-05-01", "2025-06-01"));
        long revision = workspace.facts().revision();
        Folders.replace(workspace.folder().resolve(Workspace.SETTINGS_FILE), "Europe/Berlin", "America/New_York");
        workspace.rules();
        assertTrue(workspace.facts().revision() > revision);
        assertEquals(List.of("deal-opened D-4 2025-05-01T04:00:00Z"), facts("ben@x.example"));
    }

    private Contact contact(String address) throws WorkspaceException {
        for (long id = 1; id <= 4; id++) {
            Contact contact = workspace.facts().contact(id).orElseThrow();
            if (contact.value(ContactField.EMAIL).equals(Optional.of(address))) {
                return contact;
            }
        }
        throw new AssertionError(address);
    }

    private List<String> facts(String address) throws WorkspaceException {
        FactTable table = workspace.facts().load(Set.of(), Progress.NONE);
        int row = table.row(contact(address).id());
        List<String> texts = new ArrayList<>();
        for (int i = table.firstInteraction(row); i < table.endInteraction(row); i++) {
            int asset = table.interactionAsset(i);
            texts.add(table.interactionTypes().value(table.interactionType(i)) + " "
                    + (asset == Dictionary.UNKNOWN ? "" : table.assets().value(asset)) + " "
                    + Instant.ofEpochSecond(table.interactionTime(i)));
        }
        return texts;
    }

    private static String text(Interaction interaction) {
        return interaction.type().key() + " " + interaction.asset().orElse("") + " " + interaction.occurred();
    }

    private static Deal deal(String key, List<String> people, Deal.Status status, String opened, String closed) {
        return new Deal(
                key,
                Optional.of("Acme Inc."),
                people,
                status,
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.parse(opened)),
                Optional.of(LocalDate.parse(closed)));
    }

    private long importDeals(String family, Deal... deals) throws WorkspaceException {
        try (ImportTransaction target = workspace.facts().beginImport(origin(family, "deals of " + family))) {
            long line = 2;
            for (Deal deal : deals) {
                target.add(line++, deal);
            }
            return target.commit(new ImportCounts(deals.length, deals.length, 0, 0, 0));
        }
    }

    private static void add(
            ImportTransaction target, String address, String id, String company, List<Interaction> interactions)
            throws WorkspaceException {
        Map<ContactField, String> values =
                Map.of(ContactField.EMAIL, address, ContactField.EXTERNAL_ID, id, ContactField.COMPANY, company);
        target.add(new PersonRow(2, Optional.empty(), values, Map.of(), interactions));
    }

    private static ImportOrigin origin(String family, String hash) {
        return new ImportOrigin(
                SourceDescription.named(hash), family, family, hash, Instant.parse("2025-01-01T00:00:00Z"));
    }
}
