package org.winnable.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.ImportCounts;
import org.winnable.core.lead.RowOutcome;
import org.winnable.core.source.Issue;

/** What is wrong with a file is told in groups, and a chosen remedy mends all of its group. */
class ProblemsTest extends ImportTestCase {

    private static final List<String> REGIONS = List.of("DE");

    private List<Problem> problems(ImportOptions options, String... lines) throws Exception {
        return Problems.of(rehearse(options, lines).report(), options, REGIONS);
    }

    private static Remedy remedy(Problem problem, String label) {
        return problem.remedies().stream()
                .filter(remedy -> remedy.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFileWithNothingWrongHasNoProblems() throws Exception {
        assertEquals(List.of(), problems(ImportOptions.DEFAULT, "Name,Email", "Ann Lee,ann@example.org"));
    }

    @Test
    void valuesThatAreNoneAreOneProblemWithExamplesAndKeepingTheColumnMendsIt() throws Exception {
        String[] lines = Stream.concat(
                        Stream.of("Name,Email", "Bob Ray,nothing", "Cy Fox,none", "Di Orr,neither"),
                        IntStream.range(0, 20).mapToObj(i -> "Person " + i + ",p" + i + "@example.org"))
                .toArray(String[]::new);
        List<Problem> found = problems(ImportOptions.DEFAULT, lines);
        assertEquals(1, found.size());
        Problem problem = found.getFirst();
        assertEquals(Issue.Severity.WARNING, problem.severity());
        assertEquals(Optional.of("Email"), problem.column());
        assertTrue(problem.message().endsWith(" 3 times."), problem::message);
        assertEquals(
                List.of(2L, 3L, 4L),
                problem.examples().stream().map(Issue::line).toList());
        ImportOptions mended =
                remedy(problem, "Keep the column as it is").decision().apply(ImportOptions.DEFAULT);
        assertEquals(List.of(), problems(mended, lines));
    }

    @Test
    void datesWithTwoMeaningsAreCountedAndMendedByAnOrder() throws Exception {
        String[] lines = {
            "Name,Email,Created", "Ann Lee,ann@example.org,03/04/2024", "Bob Ray,bob@example.org,05/06/2024"
        };
        Problem open = problems(ImportOptions.DEFAULT, lines).getFirst();
        assertEquals(Issue.Severity.WARNING, open.severity());
        assertTrue(open.message().startsWith("2 dates of \"Created\""), open::message);
        ImportOptions mended = remedy(open, "Read month first").decision().apply(ImportOptions.DEFAULT);
        Problem decided = problems(mended, lines).getFirst();
        assertEquals(Issue.Severity.NOTE, decided.severity());
        assertTrue(decided.message().endsWith("are read month first, as you decided."), decided::message);
        assertEquals(
                List.of("Read day first"),
                decided.remedies().stream().map(Remedy::label).toList());
    }

    @Test
    void keepingAColumnForgetsTheOrderOfItsDates() throws Exception {
        ImportOptions dated =
                ImportOptions.DEFAULT.withReading(reading -> reading.withDates("Created", DateOrder.DAY_FIRST));
        ImportOptions kept = dated.withReading(reading -> reading.withColumn("Created", Optional.empty()));
        Rehearsal rehearsal = rehearse(kept, "Name,Email,Created", "Ann Lee,ann@example.org,03/04/2024");
        assertEquals(1, rehearsal.report().counts().created());
    }

    @Test
    void placeholdersReadAsEmptyAreTakenAsValuesWhereThatIsWanted() throws Exception {
        String[] lines = {"Name,Email,Company", "Ann Lee,ann@example.org,Select", "Bob Ray,bob@example.org,Select"};
        Problem emptied = problems(ImportOptions.DEFAULT, lines).getFirst();
        assertTrue(emptied.message().contains("Select 2\u00d7"), emptied::message);
        ImportOptions kept = emptied.remedies().getFirst().decision().apply(ImportOptions.DEFAULT);
        assertEquals("Select", rehearse(kept, lines).rows().getFirst().values().get(ContactField.COMPANY));
        Problem back = problems(kept, lines).getFirst();
        assertEquals(
                ImportOptions.DEFAULT, back.remedies().getFirst().decision().apply(kept));
    }

    @Test
    void phoneNumbersThatCannotBeReadMayBeOfAnotherCountry() throws Exception {
        Problem phones = problems(ImportOptions.DEFAULT, "Name,Phone,Email", "Ann Lee,call me,ann@example.org")
                .getFirst();
        ImportOptions german = remedy(phones, "Numbers of Germany").decision().apply(ImportOptions.DEFAULT);
        assertEquals(Optional.of("DE"), german.reading().region());
    }

    @Test
    void theWorstComesFirst() throws Exception {
        List<Problem> found = problems(
                ImportOptions.DEFAULT,
                "Name,Email,Company",
                "Ann Lee,nothing,Select",
                ",,Nobody Ltd",
                "Bob,bob@example.org,");
        assertEquals(
                List.of(Issue.Severity.REJECTION, Issue.Severity.WARNING, Issue.Severity.NOTE),
                found.stream().map(Problem::severity).toList());
    }

    @Test
    void aRehearsalTellsWhatBecomesOfEachRow() throws Exception {
        run("Name,Email,Company", "Ann Lee,ann@example.org,Old Ltd", "Bob Ray,bob@example.org,");
        Rehearsal rehearsal = rehearse(
                ImportOptions.DEFAULT,
                "Name,Email,Company",
                "Ann Lee,ann@example.org,New Ltd",
                "Bob Ray,bob@example.org,",
                "Cy Fox,cy@example.org,",
                "Cy Fox,cy@example.org,Fox Ltd",
                ",,Nobody Ltd");
        assertEquals(
                List.of(
                        RowOutcome.MERGED,
                        RowOutcome.UNCHANGED,
                        RowOutcome.CREATED,
                        RowOutcome.MERGED,
                        RowOutcome.REJECTED),
                rehearsal.rows().stream().map(RehearsedRow::outcome).toList());
        assertEquals(
                List.of(
                        RehearsedRow.Known.IN_WORKSPACE,
                        RehearsedRow.Known.IN_WORKSPACE,
                        RehearsedRow.Known.NOT,
                        RehearsedRow.Known.IN_FILE,
                        RehearsedRow.Known.NOT),
                rehearsal.rows().stream().map(RehearsedRow::known).toList());
        assertEquals(
                List.of(new Merge.Change(ContactField.COMPANY, Optional.of("Old Ltd"), "New Ltd", "New Ltd")),
                rehearsal.merges().getFirst().changes());
        assertEquals("Cy Fox", rehearsal.rows().get(2).subject());
        assertTrue(rehearsal.rows().getLast().reason().isPresent());
    }

    @Test
    void whatWasSaidByHandSurvivesInTheRehearsalAsInTheImport() throws Exception {
        run("Name,Email,Company", "Ann Lee,ann@example.org,Old Ltd");
        workspace.facts().byHand().edit(1, Map.of(ContactField.COMPANY, "Right Ltd"), Instant.EPOCH);
        String[] lines = {"Name,Email,Company", "Ann Lee,ann@example.org,New Ltd"};
        Merge.Change change = rehearse(ImportOptions.DEFAULT, lines)
                .merges()
                .getFirst()
                .changes()
                .getFirst();
        assertEquals("Right Ltd", change.after());
        run(lines);
        assertEquals(Optional.of("Right Ltd"), contact(1).value(ContactField.COMPANY));
    }

    @Test
    void aLongFileIsToldByItsFirstRowsAndTheNumberOfTheOthers() throws Exception {
        int all = Rehearsal.ROWS + 7;
        String[] lines = Stream.concat(
                        Stream.of("Name,Email"),
                        IntStream.range(0, all).mapToObj(i -> "Person " + i + ",p" + i + "@example.org"))
                .toArray(String[]::new);
        Rehearsal rehearsal = rehearse(ImportOptions.DEFAULT, lines);
        assertEquals(new ImportCounts(all, all, 0, 0, 0), rehearsal.report().counts());
        assertEquals(Rehearsal.ROWS, rehearsal.rows().size());
        assertEquals(7, rehearsal.notTold(RowOutcome.CREATED));
        assertEquals(0, rehearsal.notTold(RowOutcome.MERGED));
    }
}
