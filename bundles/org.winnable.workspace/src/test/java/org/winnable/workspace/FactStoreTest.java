package org.winnable.workspace;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.winnable.core.lead.Contact;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.Deal;
import org.winnable.core.lead.ImportCounts;
import org.winnable.core.lead.LeadMagnet;
import org.winnable.core.lead.Money;
import org.winnable.core.lead.RowOutcome;
import org.winnable.core.lead.SourceClass;
import org.winnable.core.lead.SourceDescription;
import org.winnable.core.lead.Spend;
import org.winnable.core.work.Progress;

class FactStoreTest extends WorkspaceTestCase {

    private static final Currency EUR = Currency.getInstance("EUR");

    @Test
    void anImportIsInvisibleUntilItIsCommitted() throws WorkspaceException {
        long before = workspace.facts().revision();
        try (ImportTransaction target = workspace.facts().beginImport(Folders.origin("h", "2025-01-01T00:00:00Z"))) {
            add(target, Map.of(ContactField.EMAIL, "a@example.org"));
            assertEquals(0, people());
            assertTrue(workspace.facts().imports().isEmpty());
            assertEquals(1, target.commit(new ImportCounts(1, 1, 0, 0, 0)));
        }
        assertEquals(1, people());
        assertTrue(workspace.facts().revision() > before);
        assertEquals(
                new ImportCounts(1, 1, 0, 0, 0),
                workspace.facts().imports().getFirst().counts());
    }

    @Test
    void anImportThatIsClosedWithoutCommitLeavesNothing() throws WorkspaceException {
        long before = workspace.facts().revision();
        try (ImportTransaction target = workspace.facts().beginImport(Folders.origin("h", "2025-01-01T00:00:00Z"))) {
            for (int i = 0; i < 5000; i++) {
                add(target, Map.of(ContactField.EMAIL, i + "@example.org"));
            }
        }
        assertEquals(0, people());
        assertEquals(before, workspace.facts().revision());
        try (ImportTransaction target = workspace.facts().beginImport(Folders.origin("h", "2025-01-01T00:00:00Z"))) {
            assertEquals(RowOutcome.CREATED, add(target, Map.of(ContactField.EMAIL, "1@example.org")));
        }
    }

    @Test
    void everythingIsThereAfterReopening() throws WorkspaceException {
        SourceDescription source = new SourceDescription(
                "fair.csv",
                SourceClass.INCENTIVISED,
                Optional.of("trade-show"),
                Optional.of("Spring"),
                Optional.of(new Money(new BigDecimal("1200.50"), EUR)),
                Optional.of(LeadMagnet.PRIZE_DRAW));
        ImportOrigin origin =
                new ImportOrigin(source, "hubspot", "hubspot", "abc", Instant.parse("2025-03-01T10:00:00.123456Z"));
        RandomRows.run(workspace, origin, RandomRows.of(1, 20, 9));
        List<ImportSummary> imports = workspace.facts().imports();
        Contact contact = workspace.facts().contact(1).orElseThrow();
        long revision = workspace.facts().revision();
        workspace.close();
        workspace = Workspace.open(workspace.folder());
        assertEquals(origin, imports.getFirst().origin());
        assertEquals(imports, workspace.facts().imports());
        assertEquals(contact, workspace.facts().contact(1).orElseThrow());
        assertEquals(revision, workspace.facts().revision());
        assertTrue(workspace.facts().contact(99).isEmpty());
    }

    @Test
    void thePeopleOfAnImportAreThoseOfWhomItTold() throws WorkspaceException {
        try (ImportTransaction target = workspace.facts().beginImport(Folders.origin("a", "2025-01-01T00:00:00Z"))) {
            add(target, Map.of(ContactField.EMAIL, "ann@example.org"));
            add(target, Map.of(ContactField.EMAIL, "ben@example.org"));
            target.commit(new ImportCounts(2, 2, 0, 0, 0));
        }
        try (ImportTransaction target = workspace.facts().beginImport(Folders.origin("b", "2025-01-02T00:00:00Z"))) {
            add(target, Map.of(ContactField.EMAIL, "cleo@example.org"));
            add(target, Map.of(ContactField.EMAIL, "ann@example.org", ContactField.COUNTRY, "Sweden"));
            add(target, Map.of(ContactField.EMAIL, "ben@example.org"));
            target.commit(new ImportCounts(3, 1, 1, 1, 0));
        }
        assertArrayEquals(new long[] {1, 2}, workspace.facts().people(1));
        assertArrayEquals(new long[] {1, 2, 3}, workspace.facts().people(2));
        workspace.facts().undo(1, Instant.parse("2025-01-03T00:00:00Z"));
        assertEquals(0, workspace.facts().people(1).length);
        assertEquals(3, workspace.facts().people(2).length);
        assertEquals(0, workspace.facts().people(3).length);
    }

    @Test
    void spendToldAgainTakesThePlaceOfWhatWasToldBefore() throws WorkspaceException {
        Spend january = spend("Spring", "2025-01-01", "100");
        Spend february = spend("Spring", "2025-02-01", "50.25");
        workspace.facts().addSpend(List.of(january, february));
        long revision = workspace.facts().revision();
        workspace.facts().addSpend(List.of(spend("Spring", "2025-01-01", "120")));
        assertEquals(
                List.of(spend("Spring", "2025-01-01", "120.00"), february),
                workspace.facts().spend());
        assertTrue(workspace.facts().revision() > revision);
    }

    @Test
    void aDealStandsAsItWasToldLast() throws WorkspaceException {
        Deal open = new Deal(
                "d1",
                Optional.of("Acme"),
                List.of("17", "18"),
                Deal.Status.OPEN,
                Optional.of("Negotiation"),
                Optional.of(new Money(new BigDecimal("9000.00"), EUR)),
                Optional.of(LocalDate.parse("2025-01-05")),
                Optional.empty());
        Deal won = new Deal(
                "d1",
                open.company(),
                open.contacts(),
                Deal.Status.WON,
                Optional.of("Closed won"),
                open.value(),
                open.opened(),
                Optional.of(LocalDate.parse("2025-03-01")));
        Deal other = new Deal(
                "d2",
                Optional.empty(),
                List.of(),
                Deal.Status.LOST,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        workspace.facts().addDeals(List.of(open, other));
        workspace.facts().addDeals(List.of(won));
        assertEquals(List.of(won, other), workspace.facts().deals());
    }

    @Test
    void loadingStopsWhenNobodyWaitsForIt() throws WorkspaceException {
        RandomRows.run(workspace, Folders.origin("a", "2025-01-01T00:00:00Z"), RandomRows.of(1, 5, 100));
        Progress cancelled = new Progress() {
            @Override
            public void begin(String task, long total) {
                throw new AssertionError("not expected");
            }

            @Override
            public void advance(long amount) {
                throw new AssertionError("not expected");
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class, () -> workspace.facts().load(Set.of(), cancelled));
        assertEquals(5, people());
    }

    @Test
    void readersAndWritersOfManyThreadsSeeWholeImportsOnly() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<?>> writers =
                    List.of(threads.submit(() -> importMany("a")), threads.submit(() -> importMany("b")));
            Future<?> reader = threads.submit(() -> {
                for (int i = 0; i < 20; i++) {
                    assertEquals(0, people() % 10);
                }
                return null;
            });
            for (Future<?> writer : writers) {
                writer.get();
            }
            reader.get();
        }
        assertEquals(100, people());
        assertEquals(10, workspace.facts().imports().size());
    }

    @Test
    void failuresOfTheStoreTellNothingOfPeople() {
        WorkspaceException failure =
                StoreCall.failure(new SQLException("Conversion Error: Could not convert 'ann@example.org' to INT64"));
        StringBuilder all = new StringBuilder();
        for (Throwable t = failure; t != null; t = t.getCause()) {
            all.append(t);
        }
        assertTrue(all.toString().contains("Conversion Error"), all.toString());
        assertTrue(!all.toString().contains("ann@"), all.toString());
    }

    private Void importMany(String name) throws WorkspaceException {
        for (int i = 0; i < 5; i++) {
            try (ImportTransaction target =
                    workspace.facts().beginImport(Folders.origin(name + i, "2025-01-01T00:00:00Z"))) {
                for (int row = 0; row < 10; row++) {
                    add(target, Map.of(ContactField.EMAIL, name + i + row + "@example.org"));
                }
                target.commit(new ImportCounts(10, 10, 0, 0, 0));
            }
        }
        return null;
    }

    private int people() throws WorkspaceException {
        return workspace.facts().load(Set.of(), Progress.NONE).size();
    }

    private static RowOutcome add(ImportTransaction target, Map<ContactField, String> values)
            throws WorkspaceException {
        return target.add(new PersonRow(2, Optional.empty(), values, Map.of(), List.of()))
                .outcome();
    }

    private static Spend spend(String campaign, String from, String amount) {
        LocalDate first = LocalDate.parse(from);
        return new Spend(campaign, Optional.empty(), first, first.plusDays(27), new Money(new BigDecimal(amount), EUR));
    }
}
