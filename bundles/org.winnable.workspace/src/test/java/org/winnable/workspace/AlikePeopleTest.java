package org.winnable.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.winnable.core.lead.Contact;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.ImportCounts;

class AlikePeopleTest extends WorkspaceTestCase {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final String PHONE = "+49 30 12345678";

    private static final String[] FIRST = {"Robert", "Bob", "Rob", "Robrt", "R.", "Katharina", "Kate", "Jan", "Jana", ""
    };
    private static final String[] LAST = {"Lindqvist", "Lindqivst", "Lindqvist-Dahl", "Mueller", "Müller", "Smith"};
    private static final String[] COMPANY = {"Nordwind GmbH", "Nordwind", "Nordwind Logistik", "Südwind AG", ""};

    @Test
    void whoIsWrittenAlittleDifferentlyIsOneAndTheRowCountsAsMerged() throws WorkspaceException {
        run("a", person("Robert Lindqvist", "Nordwind GmbH"));
        Settlement settled = settle("b", true, person("Bob Lindqvist", "Nordwind"), person("Eva Dahl", "Nordwind"));
        assertEquals(new ImportCounts(2, 1, 1, 0, 0), settled.counts());
        assertEquals(1, settled.joined());
        assertEquals(2, FactImage.of(workspace).people().size());
        assertEquals(settled.counts(), workspace.facts().imports().getLast().counts());
    }

    @Test
    void aRehearsalTellsWhatTheImportDoes() throws WorkspaceException {
        run("a", rows(new Random(5), 60));
        FactImage before = FactImage.of(workspace);
        List<PersonRow> rows = rows(new Random(6), 60);
        Settlement rehearsed = settle("b", false, rows.toArray(PersonRow[]::new));
        assertEquals(before, FactImage.of(workspace));
        assertEquals(rehearsed, settle("b", true, rows.toArray(PersonRow[]::new)));
        assertTrue(rehearsed.joined() > 0 && rehearsed.toAsk() > 0, rehearsed.toString());
    }

    @Test
    void whoMayBeEitherOfTwoIsAskedAboutWhateverTheOrder() throws WorkspaceException {
        List<PersonRow> people = new ArrayList<>(List.of(
                person("Jon Lindqvist", "Nordwind"),
                person("Johnathan Lindqvist", "Nordwind"),
                person("Jane Lindqvist", "Nordwind"),
                person("J. Lindqvist", "Nordwind")));
        for (int turn = 0; turn < 4; turn++) {
            Collections.rotate(people, 1);
            try (Workspace other = Folders.create(parent.resolve("turn" + turn))) {
                int hash = 0;
                for (PersonRow row : people) {
                    run(other, "" + hash++, row);
                }
                assertEquals(4, FactImage.of(other).people().size());
                assertTrue(other.facts().possibleDuplicates().size() >= 3);
            }
        }
    }

    @Test
    void aShortFormOfTwoWhoAreThereJoinsNeither() throws WorkspaceException {
        // Bob is one of the two Roberts whose addresses tell them apart
        run(
                "a",
                mail(person("Robert Lindqvist", "Nordwind"), "robert@nordwind.example"),
                mail(person("Robert Lindqvist", "Nordwind"), "rl@nordwind.example"));
        Settlement settled = settle("b", true, person("Bob Lindqvist", "Nordwind"));
        assertEquals(0, settled.joined());
        assertEquals(3, FactImage.of(workspace).people().size());
        assertEquals(3, workspace.facts().possibleDuplicates().size());
        assertEquals(2, settled.toAsk());
    }

    @Test
    void theAnswerIsKeptAndCanBeUndone() throws WorkspaceException {
        run("a", person("Jane Lindqvist", "Nordwind"), person("J. Lindqvist", "Nordwind"));
        List<PossibleDuplicate> asked = workspace.facts().possibleDuplicates();
        assertEquals(1, asked.size());
        PossibleDuplicate pair = asked.getFirst();
        assertEquals(List.of(1L, 2L), List.of(pair.one(), pair.other()));
        assertTrue(pair.reasons().contains(Likeness.FIRST_NAME_INITIAL));
        ByHand byHand = workspace.facts().byHand();
        long apart = byHand.keepApart(1, 2, NOW);
        assertEquals(List.of(), workspace.facts().possibleDuplicates());
        workspace.facts().undo(apart, NOW);
        assertEquals(asked, workspace.facts().possibleDuplicates());
        long merged = byHand.merge(Set.of(1L, 2L), NOW);
        assertEquals(List.of(), workspace.facts().possibleDuplicates());
        assertEquals(1, FactImage.of(workspace).people().size());
        workspace.facts().undo(merged, NOW);
        assertEquals(asked, workspace.facts().possibleDuplicates());
        assertThrows(WorkspaceException.class, () -> byHand.keepApart(1, 1, NOW));
        assertThrows(WorkspaceException.class, () -> byHand.keepApart(1, 9, NOW));
    }

    @Test
    void whoWasSaidToBeDifferentIsNotJoinedByAnyLikeness() throws WorkspaceException {
        run("a", person("Robert Lindqvist", "Nordwind"));
        run("b", person("Bob Lindqvist", "Nordwind"));
        assertEquals(1, FactImage.of(workspace).people().size());
        workspace.facts().byHand().split(1, Set.of(2L), NOW);
        assertEquals(2, FactImage.of(workspace).people().size());
        run("c", phone(person("Rob Lindqvist", "Nordwind"), PHONE));
        assertEquals(3, FactImage.of(workspace).people().size());
        assertEquals(2, workspace.facts().possibleDuplicates().size());
    }

    @Test
    void whoSomebodyMendedStaysWholeAndIsJoinedByNobodyUnasked() throws WorkspaceException {
        run("a", person("Robert Lindqvist", "Nordwind"));
        run("b", person("Bob Lindqvist", "Nordwind"));
        workspace.facts().byHand().edit(1, Map.of(ContactField.TITLE, "CFO"), NOW);
        assertEquals(1, FactImage.of(workspace).people().size());
        Settlement settled =
                settle("c", true, person("Robert Lindqivst", "Nordwind"), person("Rob Lindqvist", "Nordwind"));
        assertEquals(0, settled.joined());
        assertTrue(settled.toAsk() > 0);
        Contact mended = workspace.facts().contact(1).orElseThrow();
        assertEquals(3, mended.records().size());
        assertEquals(Optional.of("CFO"), mended.value(ContactField.TITLE));
    }

    @Test
    void aKeyThatTooManyShareComparesNobodyWhileTheyAreThere() throws WorkspaceException {
        run("a", person("Robert Lindqvist", "Nordwind"), person("Bob Lindqvist", "Nordwind"));
        FactImage joined = FactImage.of(workspace);
        assertEquals(1, joined.people().size());
        PersonRow[] crowd = IntStream.range(0, 40)
                .mapToObj(i -> mail(
                        person("Name" + (char) ('a' + i % 26) + i + " Lindqvist", "Nordwind"), "x" + i + "@y.example"))
                .toArray(PersonRow[]::new);
        long crowded = run("b", crowd);
        assertEquals(42, FactImage.of(workspace).people().size());
        workspace.facts().undo(crowded, NOW);
        assertEquals(joined, FactImage.of(workspace));
        workspace.facts().redo(crowded);
        assertEquals(42, FactImage.of(workspace).people().size());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whoIsAlikeDoesNotDependOnTheOrder(long seed) throws WorkspaceException {
        Random random = new Random(seed);
        List<PersonRow> a = rows(random, 60);
        List<PersonRow> b = rows(random, 60);
        run("a", a);
        run("b", b);
        Set<Set<String>> forwards = FactImage.of(workspace).rows();
        Set<String> asked = asked(workspace);
        List<PersonRow> all = new ArrayList<>(a);
        all.addAll(b);
        Collections.shuffle(all, random);
        try (Workspace other = Folders.create(parent.resolve("shuffled"))) {
            run(other, "1", all.subList(0, 17));
            long taken = run(other, "2", rows(random, 40));
            run(other, "3", all.subList(17, 80));
            other.facts().undo(taken, NOW);
            run(other, "4", all.subList(80, 120));
            assertEquals(forwards, FactImage.of(other).rows());
            assertEquals(asked, asked(other));
        }
        assertNotEquals(Set.of(), asked);
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    void undoAndRedoBringBackWhoWasAlike(long seed) throws WorkspaceException {
        Random random = new Random(seed);
        long a = run("a", rows(random, 50));
        FactImage one = FactImage.of(workspace);
        long b = run("b", rows(random, 50));
        FactImage two = FactImage.of(workspace);
        List<PossibleDuplicate> asked = workspace.facts().possibleDuplicates();
        workspace.facts().undo(a, NOW);
        workspace.facts().undo(b, NOW);
        assertEquals(List.of(), workspace.facts().possibleDuplicates());
        workspace.facts().redo(a);
        assertEquals(one, FactImage.of(workspace));
        workspace.facts().redo(b);
        assertEquals(two, FactImage.of(workspace));
        assertEquals(asked, workspace.facts().possibleDuplicates());
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8, 9})
    void theSameFileAgainChangesNothing(long seed) throws WorkspaceException {
        List<PersonRow> rows = rows(new Random(seed), 60);
        run("a", rows);
        FactImage before = FactImage.of(workspace);
        Settlement again = settle("a", true, rows.toArray(PersonRow[]::new));
        assertEquals(new Settlement(new ImportCounts(60, 0, 0, 60, 0), 0, 0), again);
        assertEquals(before, FactImage.of(workspace));
    }

    /** Who is asked about, by what their records say. */
    private static Set<String> asked(Workspace workspace) throws WorkspaceException {
        Set<String> asked = new TreeSet<>();
        Map<Long, String> told = new HashMap<>();
        for (PossibleDuplicate pair : workspace.facts().possibleDuplicates()) {
            Set<String> people = new TreeSet<>();
            for (long person : new long[] {pair.one(), pair.other()}) {
                if (!told.containsKey(person)) {
                    Set<String> own = new TreeSet<>();
                    workspace.facts().contact(person).orElseThrow().records().forEach(r -> own.add("" + r.values()));
                    told.put(person, "" + own);
                }
                people.add(told.get(person));
            }
            asked.add(people + " " + pair.likeness());
        }
        return asked;
    }

    /** Rows about few people who are written in all ways. */
    static List<PersonRow> rows(Random random, int count) {
        List<PersonRow> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Map<ContactField, String> values = new EnumMap<>(ContactField.class);
            put(values, ContactField.FIRST_NAME, FIRST[random.nextInt(FIRST.length)]);
            put(values, ContactField.LAST_NAME, LAST[random.nextInt(LAST.length)]);
            put(values, ContactField.COMPANY, COMPANY[random.nextInt(COMPANY.length)]);
            if (random.nextInt(4) == 0) {
                values.put(ContactField.EMAIL, "p" + random.nextInt(30) + "@nordwind.example");
            }
            if (random.nextInt(3) == 0) {
                values.put(ContactField.PHONE, "+49 30 " + (12345670 + random.nextInt(8)));
            }
            rows.add(row(values));
        }
        return rows;
    }

    private static void put(Map<ContactField, String> values, ContactField field, String value) {
        if (!value.isEmpty()) {
            values.put(field, value);
        }
    }

    private static PersonRow person(String name, String company) {
        return row(Map.of(ContactField.FULL_NAME, name, ContactField.COMPANY, company));
    }

    private static PersonRow mail(PersonRow row, String address) {
        return with(row, ContactField.EMAIL, address);
    }

    private static PersonRow phone(PersonRow row, String number) {
        return with(row, ContactField.PHONE, number);
    }

    private static PersonRow with(PersonRow row, ContactField field, String value) {
        Map<ContactField, String> values = new EnumMap<>(row.values());
        values.put(field, value);
        return row(values);
    }

    private static PersonRow row(Map<ContactField, String> values) {
        return new PersonRow(1, Optional.empty(), values, Map.of(), List.of());
    }

    private long run(String hash, PersonRow... rows) throws WorkspaceException {
        return run(workspace, hash, rows);
    }

    private long run(String hash, List<PersonRow> rows) throws WorkspaceException {
        return run(workspace, hash, rows);
    }

    private static long run(Workspace workspace, String hash, List<PersonRow> rows) throws WorkspaceException {
        return run(workspace, hash, rows.toArray(PersonRow[]::new));
    }

    private static long run(Workspace workspace, String hash, PersonRow... rows) throws WorkspaceException {
        try (ImportTransaction target = workspace.facts().beginImport(Folders.origin(hash, "2025-01-01T00:00:00Z"))) {
            return target.commit(add(target, rows));
        }
    }

    private Settlement settle(String hash, boolean committing, PersonRow... rows) throws WorkspaceException {
        ImportOrigin origin = Folders.origin(hash, "2025-01-01T00:00:00Z");
        FactStore facts = workspace.facts();
        try (ImportTransaction target = committing ? facts.beginImport(origin) : facts.beginRehearsal(origin)) {
            Settlement settled = target.settle(add(target, rows));
            if (committing) {
                target.commit();
            }
            return settled;
        }
    }

    private static ImportCounts add(ImportTransaction target, PersonRow... rows) throws WorkspaceException {
        ImportCounts counts = ImportCounts.NONE;
        for (PersonRow row : rows) {
            counts = counts.plus(target.add(row).outcome());
        }
        return counts;
    }
}
