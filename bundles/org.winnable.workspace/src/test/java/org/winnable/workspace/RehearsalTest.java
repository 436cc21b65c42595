package org.winnable.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.ImportCounts;
import org.winnable.core.lead.RowOutcome;

/** A rehearsal stores next to nothing, and still decides as the import does. */
class RehearsalTest extends WorkspaceTestCase {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    /** What became of each row, and of all of them. */
    private record Course(List<Taken> rows, Settlement end) {}

    static LongStream seeds() {
        return LongStream.range(0, 6);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsRehearsedIsWhatTheImportDoesWhateverTheWorkspaceHasBeenThrough(long seed) throws WorkspaceException {
        Random random = new Random(seed);
        for (int i = random.nextInt(4); i > 0; i--) {
            go("file" + i, rows(random, 40), random.nextBoolean(), false);
        }
        somethingIsSaid(random);
        for (ImportSummary told : workspace.facts().imports()) {
            if (random.nextInt(3) == 0) {
                workspace.facts().undo(told.id(), NOW);
            }
        }
        // some of these files came before, and some of those were undone
        String hash = "file" + random.nextInt(5);
        List<PersonRow> rows = rows(random, 80);
        boolean log = random.nextBoolean();
        FactImage before = FactImage.of(workspace);
        Course rehearsed = go(hash, rows, log, true);
        assertEquals(before, FactImage.of(workspace));
        assertEquals(rehearsed, go(hash, rows, log, false));
    }

    @Test
    void aRehearsalJoinsWhoIsAlikeInTheListAndInTheWorkspace() throws WorkspaceException {
        go("known", List.of(named("Robert Lindqvist", "Nordwind GmbH")), false, false);
        Course course = go(
                "new",
                List.of(
                        named("Bob Lindqvist", "Nordwind"),
                        named("Katharina Dahl", "Nordwind"),
                        named("Kate Dahl", "Nordwind GmbH")),
                false,
                true);
        assertEquals(new Settlement(new ImportCounts(3, 1, 2, 0, 0), 2, 0), course.end());
    }

    @Test
    void ofManyNewPeopleNothingIsForgotten() throws WorkspaceException {
        List<PersonRow> rows = new ArrayList<>();
        go("known", List.of(titled(0, "CFO")), false, false);
        for (int person = 1; person <= 5000; person++) {
            rows.add(titled(person, "CFO"));
        }
        rows.add(titled(0, "CFO"));
        rows.add(titled(1, "CFO"));
        rows.add(titled(5000, "CFO"));
        rows.add(titled(0, "CEO"));
        rows.add(titled(1, "CEO"));
        Course course = go("new", rows, false, true);
        assertEquals(
                List.of(
                        RowOutcome.UNCHANGED,
                        RowOutcome.UNCHANGED,
                        RowOutcome.UNCHANGED,
                        RowOutcome.MERGED,
                        RowOutcome.MERGED),
                course.rows().subList(5000, 5005).stream().map(Taken::outcome).toList());
        assertEquals(course, go("new", rows, false, false));
    }

    @Test
    void aRehearsalCannotBeCommitted() throws WorkspaceException {
        try (ImportTransaction target = workspace.facts().beginRehearsal(Folders.origin("a", "2025-01-01T00:00:00Z"))) {
            target.add(titled(1, "CFO"));
            target.settle(new ImportCounts(1, 1, 0, 0, 0));
            assertThrows(IllegalStateException.class, target::commit);
        }
        assertEquals(List.of(), workspace.facts().imports());
    }

    private Course go(String hash, List<PersonRow> rows, boolean log, boolean rehearsing) throws WorkspaceException {
        ImportOrigin origin = Folders.origin(hash, "2025-01-01T00:00:00Z");
        FactStore facts = workspace.facts();
        try (ImportTransaction target = rehearsing ? facts.beginRehearsal(origin) : facts.beginImport(origin)) {
            List<Taken> taken = new ArrayList<>();
            ImportCounts counts = ImportCounts.NONE;
            for (PersonRow row : rows) {
                Taken one = log ? target.addInteractions(row) : target.add(row);
                taken.add(one);
                counts = counts.plus(one.outcome());
            }
            Settlement end = target.settle(counts);
            if (!rehearsing) {
                target.commit();
            }
            return new Course(taken, end);
        }
    }

    private void somethingIsSaid(Random random) throws WorkspaceException {
        List<PossibleDuplicate> asked = workspace.facts().possibleDuplicates();
        if (!asked.isEmpty()) {
            PossibleDuplicate pair = asked.get(random.nextInt(asked.size()));
            ByHand byHand = workspace.facts().byHand();
            if (random.nextBoolean()) {
                byHand.merge(Set.of(pair.one(), pair.other()), NOW);
            } else {
                byHand.keepApart(pair.one(), pair.other(), NOW);
            }
        }
    }

    /** Rows about few people who are written in all ways and did one thing or another. */
    private static List<PersonRow> rows(Random random, int count) {
        List<PersonRow> names = AlikePeopleTest.rows(random, count);
        List<RandomRows.Row> rest = RandomRows.of(random.nextInt(3), count, 20);
        List<PersonRow> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            PersonRow name = names.get(i);
            RandomRows.Row more = rest.get(i);
            Map<ContactField, String> values = random.nextBoolean() ? name.values() : more.values();
            rows.add(new PersonRow(i + 2L, Optional.empty(), values, more.others(), more.interactions()));
        }
        return rows;
    }

    private static PersonRow named(String name, String company) {
        return row(Map.of(ContactField.FULL_NAME, name, ContactField.COMPANY, company));
    }

    private static PersonRow titled(int person, String title) {
        return row(Map.of(ContactField.EMAIL, "p" + person + "@example.org", ContactField.TITLE, title));
    }

    private static PersonRow row(Map<ContactField, String> values) {
        return new PersonRow(1, Optional.empty(), values, Map.of(), List.of());
    }
}
