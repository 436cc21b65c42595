package org.winnable.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.winnable.core.lead.Company;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.Deal;
import org.winnable.core.lead.ImportCounts;
import org.winnable.core.lead.Money;
import org.winnable.core.lead.RowOutcome;
import org.winnable.core.lead.Spend;

class UndoTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final Money PRICE = new Money(new BigDecimal("100.00"), Currency.getInstance("EUR"));

    @TempDir
    private Path parent;

    private Workspace workspace;

    @BeforeEach
    void open() throws WorkspaceException {
        workspace = Folders.create(parent);
    }

    @AfterEach
    void close() throws WorkspaceException {
        workspace.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 4})
    void undoneInWhateverOrderImportsLeaveNothing(long seed) throws WorkspaceException {
        Random random = new Random(seed);
        FactImage empty = FactImage.of(workspace);
        run("a", messy(random, 40));
        FactImage one = FactImage.of(workspace);
        long b = run("b", messy(random, 40));
        FactImage two = FactImage.of(workspace);
        long c = run("c", messy(random, 40));
        FactImage three = FactImage.of(workspace);
        workspace.facts().undo(b, NOW);
        assertNotEquals(three, FactImage.of(workspace));
        workspace.facts().undo(c, NOW);
        assertEquals(one, FactImage.of(workspace));
        workspace.facts().redo(b);
        assertEquals(two, FactImage.of(workspace));
        workspace.facts().redo(c);
        assertEquals(three, FactImage.of(workspace));
        for (ImportSummary summary : workspace.facts().imports()) {
            workspace.facts().undo(summary.id(), NOW);
        }
        assertEquals(empty, FactImage.of(workspace));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void whoIsWhoDoesNotDependOnTheOrderOfImports(long seed) throws WorkspaceException {
        Random random = new Random(seed);
        List<PersonRow> a = messy(random, 50);
        List<PersonRow> b = messy(random, 50);
        run("a", a);
        run("b", b);
        Set<Set<String>> forwards = FactImage.of(workspace).rows();
        try (Workspace other = Folders.create(parent.resolve("backwards"))) {
            run(other, "b", b);
            run(other, "a", a);
            assertEquals(forwards, FactImage.of(other).rows());
        }
        // one after the other says what all at once says
        try (Workspace other = Folders.create(parent.resolve("together"))) {
            List<PersonRow> all = new ArrayList<>(a);
            all.addAll(b);
            run(other, "all", all);
            assertEquals(forwards, FactImage.of(other).rows());
        }
    }

    @Test
    void whatTwoFilesToldStaysWhenOneIsUndone() throws WorkspaceException {
        List<PersonRow> rows = messy(new Random(7), 40);
        long first = run("a", rows);
        long second = run("another file", rows);
        FactImage before = FactImage.of(workspace);
        workspace.facts().undo(first, NOW);
        FactImage left = FactImage.of(workspace);
        assertEquals(before.rows(), left.rows());
        assertTrue(left.people().stream()
                .flatMap(person -> person.records().stream())
                .allMatch(record -> record.importId() == second));
        workspace.facts().redo(first);
        assertEquals(before, FactImage.of(workspace));
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void theSameFileAgainChangesNothing(long seed) throws WorkspaceException {
        List<PersonRow> rows = messy(new Random(seed), 60);
        run("a", rows);
        FactImage before = FactImage.of(workspace);
        long again = run("a", rows);
        assertEquals(before, FactImage.of(workspace));
        assertEquals(
                new ImportCounts(60, 0, 0, 60, 0),
                workspace.facts().summary(again).counts());
    }

    @Test
    void anImportThatWasUndoneCountsAsNew() throws WorkspaceException {
        List<PersonRow> rows = messy(new Random(8), 30);
        long first = run("a", rows);
        FactImage before = FactImage.of(workspace);
        workspace.facts().undo(first, NOW);
        run("a", rows);
        assertEquals(before.rows(), FactImage.of(workspace).rows());
        assertTrue(workspace.facts().imports().getLast().counts().created() > 0);
    }

    @Test
    void whatAPersonSaidByHandStaysAndIsNamed() throws WorkspaceException {
        long first = run("a", List.of(row(1, Map.of(ContactField.EMAIL, "a@x.example", ContactField.TITLE, "Clerk"))));
        ByHand byHand = workspace.facts().byHand();
        byHand.edit(1, Map.of(ContactField.TITLE, "CFO"), NOW);
        long second = run("b", List.of(row(1, Map.of(ContactField.EMAIL, "a@x.example", ContactField.TITLE, "Temp"))));
        assertEquals(Optional.of("CFO"), value(1, ContactField.TITLE));
        UndoReport undone = workspace.facts().undo(second, NOW);
        assertEquals(List.of(1L), undone.edited());
        assertEquals(Optional.of("CFO"), value(1, ContactField.TITLE));
        workspace.facts().undo(first, NOW);
        FactImage left = FactImage.of(workspace);
        assertEquals(1, left.people().size());
        workspace.facts().redo(first);
        assertEquals(Optional.of("a@x.example"), value(1, ContactField.EMAIL));
        assertEquals(Optional.of("CFO"), value(1, ContactField.TITLE));
    }

    @Test
    void peopleAreMergedAndSplitByHandAndBack() throws WorkspaceException {
        run(
                "a",
                List.of(
                        row(1, Map.of(ContactField.EMAIL, "a@x.example")),
                        row(2, Map.of(ContactField.EMAIL, "b@x.example")),
                        row(3, Map.of(ContactField.EMAIL, "b@x.example", ContactField.PHONE, "+49 30 1"))));
        FactImage apart = FactImage.of(workspace);
        ByHand byHand = workspace.facts().byHand();
        long merge = byHand.merge(Set.of(1L, 2L), NOW);
        FactImage together = FactImage.of(workspace);
        assertEquals(1, together.people().size());
        long split = byHand.split(1, Set.of(3L), NOW);
        assertEquals(2, FactImage.of(workspace).people().size());
        // what comes later finds its person in spite of it
        run("b", List.of(row(1, Map.of(ContactField.EMAIL, "b@x.example", ContactField.TITLE, "CFO"))));
        assertEquals(2, FactImage.of(workspace).people().size());
        workspace.facts().undo(3 + 1, NOW);
        long again = byHand.merge(Set.of(1L, 3L), NOW);
        assertEquals(1, FactImage.of(workspace).people().size());
        workspace.facts().undo(again, NOW);
        workspace.facts().undo(split, NOW);
        assertEquals(together.rows(), FactImage.of(workspace).rows());
        workspace.facts().undo(merge, NOW);
        assertEquals(apart, FactImage.of(workspace));
    }

    @Test
    void whatCannotBeUndoneMergedOrSplitIsSaid() throws WorkspaceException {
        long first = run("a", List.of(row(1, Map.of(ContactField.EMAIL, "a@x.example"))));
        assertMessage("no import 99", () -> workspace.facts().undo(99, NOW));
        assertMessage("was not undone", () -> workspace.facts().redo(first));
        workspace.facts().undo(first, NOW);
        assertMessage("undone already", () -> workspace.facts().undo(first, NOW));
        workspace.facts().redo(first);
        ByHand byHand = workspace.facts().byHand();
        assertMessage("no contact 77", () -> byHand.merge(Set.of(1L, 77L), NOW));
        assertMessage("two different", () -> byHand.merge(Set.of(1L), NOW));
        assertMessage("not all", () -> byHand.split(1, Set.of(1L), NOW));
    }

    @Test
    void spendDealsAndCompaniesGoWithTheirImport() throws WorkspaceException {
        FactImage empty = FactImage.of(workspace);
        long first;
        try (ImportTransaction target = workspace.facts().beginImport(Folders.origin("a", "2025-01-01T00:00:00Z"))) {
            assertEquals(RowOutcome.CREATED, target.add(2, spend("Spring")));
            assertEquals(RowOutcome.CREATED, target.add(3, deal(Deal.Status.OPEN)));
            assertEquals(RowOutcome.CREATED, target.add(4, company("Acme Ltd", "Software")));
            assertEquals(RowOutcome.UNCHANGED, target.add(5, company("ACME", "Software")));
            first = target.commit(new ImportCounts(4, 3, 0, 1, 0));
        }
        FactImage told = FactImage.of(workspace);
        long second;
        try (ImportTransaction target = workspace.facts().beginImport(Folders.origin("b", "2025-02-01T00:00:00Z"))) {
            assertEquals(RowOutcome.UNCHANGED, target.add(2, spend("Spring")));
            assertEquals(RowOutcome.MERGED, target.add(3, deal(Deal.Status.WON)));
            assertEquals(RowOutcome.MERGED, target.add(4, company("Acme", "Banking")));
            second = target.commit(new ImportCounts(3, 0, 2, 1, 0));
        }
        assertEquals(Deal.Status.WON, workspace.facts().deals().getFirst().status());
        workspace.facts().undo(second, NOW);
        assertEquals(told, FactImage.of(workspace));
        workspace.facts().undo(first, NOW);
        assertEquals(empty, FactImage.of(workspace));
        workspace.facts().redo(second);
        assertEquals(1, workspace.facts().spend().size());
    }

    @Test
    void whatIsToldOfACompanyStandsInForItsSilentPeople() throws WorkspaceException {
        run("a", List.of(row(1, Map.of(ContactField.EMAIL, "a@x.example", ContactField.COMPANY, "ACME Inc."))));
        try (ImportTransaction target = workspace.facts().beginImport(Folders.origin("b", "2025-02-01T00:00:00Z"))) {
            target.add(2, company("Acme", "Software"));
            target.commit(new ImportCounts(1, 1, 0, 0, 0));
        }
        assertEquals(Optional.of("Software"), value(1, ContactField.INDUSTRY));
        run("c", List.of(row(1, Map.of(ContactField.EMAIL, "a@x.example", ContactField.INDUSTRY, "Banking"))));
        assertEquals(Optional.of("Banking"), value(1, ContactField.INDUSTRY));
    }

    private Optional<String> value(long person, ContactField field) throws WorkspaceException {
        return workspace.facts().contact(person).orElseThrow().value(field);
    }

    private static Spend spend(String campaign) {
        LocalDate day = LocalDate.parse("2025-01-01");
        return new Spend(campaign, Optional.of("linkedin"), day, day, PRICE);
    }

    private static Deal deal(Deal.Status status) {
        return new Deal(
                "D-1",
                Optional.of("Acme"),
                List.of("17"),
                status,
                Optional.empty(),
                Optional.of(PRICE),
                Optional.empty(),
                Optional.empty());
    }

    private static Company company(String name, String industry) {
        return new Company(name, Map.of(ContactField.INDUSTRY, industry), Map.of("Founded", "1996"));
    }

    private static void assertMessage(String part, Executable call) {
        String message = assertThrows(WorkspaceException.class, call).getMessage();
        assertTrue(message.contains(part), message);
        assertFalse(message.contains("@"), message);
    }

    /** Rows about few people who share ids, addresses, names and companies in all ways. */
    private static List<PersonRow> messy(Random random, int count) {
        List<PersonRow> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Map<ContactField, String> values = new HashMap<>();
            maybe(random, values, ContactField.EXTERNAL_ID, "" + random.nextInt(40));
            maybe(random, values, ContactField.EMAIL, "p" + random.nextInt(40) + "@x.example");
            maybe(random, values, ContactField.FULL_NAME, "Name " + random.nextInt(9));
            maybe(random, values, ContactField.COMPANY, "Company " + random.nextInt(4));
            maybe(random, values, ContactField.PHONE, "+49 30 " + random.nextInt(30));
            values.putIfAbsent(ContactField.FULL_NAME, "Name 0");
            rows.add(row(i + 2, values));
        }
        return rows;
    }

    private static void maybe(Random random, Map<ContactField, String> values, ContactField field, String value) {
        if (random.nextInt(2) == 0) {
            values.put(field, value);
        }
    }

    private static PersonRow row(long line, Map<ContactField, String> values) {
        return new PersonRow(line, Optional.empty(), values, Map.of(), List.of());
    }

    private long run(String hash, List<PersonRow> rows) throws WorkspaceException {
        return run(workspace, hash, rows);
    }

    private static long run(Workspace workspace, String hash, List<PersonRow> rows) throws WorkspaceException {
        try (ImportTransaction target = workspace.facts().beginImport(Folders.origin(hash, "2025-01-01T00:00:00Z"))) {
            ImportCounts counts = ImportCounts.NONE;
            for (PersonRow row : rows) {
                counts = counts.plus(target.add(row).outcome());
            }
            return target.commit(counts);
        }
    }
}
