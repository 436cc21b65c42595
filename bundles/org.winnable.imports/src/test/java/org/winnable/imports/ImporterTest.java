package org.winnable.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.winnable.core.catalog.PluginCatalog;
import org.winnable.core.lead.Contact;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.ImportCounts;
import org.winnable.core.lead.Interaction;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.lead.SourceClass;
import org.winnable.core.plugin.FailureKind;
import org.winnable.core.source.Confidence;
import org.winnable.core.source.ImportRun;
import org.winnable.core.source.Input;
import org.winnable.core.source.Issue;
import org.winnable.core.source.LeadSource;
import org.winnable.core.source.Sample;
import org.winnable.core.source.SourceException;
import org.winnable.core.source.SourceSettings;
import org.winnable.core.work.Progress;
import org.winnable.workspace.Workspace;
import org.winnable.workspace.WorkspaceSettings;

class ImporterTest {

    private static final String VOCABULARY = """
            fields:
              externalId: [ID]
              email: [Email, Work Email]
              name: [Name]
              phone: [Phone]
              company: [Company]
              companySize: [Employees]
              optOut: [Opt Out, Unsubscribed]
              createdAt: [Created]
            """;
    private static final String CONNECTIONS = """
            family: network
            recognise:
              labels: [Name, Company, Connected On]
              at-least: 3
            source-class: referred
            channel: network
            fields:
              name: [Name]
              company: [Company]
              createdAt: [Connected On]
            interactions:
              - type: connection-accepted
                at: createdAt
            skip-rows: [Copyright]
            """;

    @TempDir
    Path folder;

    private Workspace workspace;
    private PluginCatalog catalog;

    @BeforeEach
    void create() throws Exception {
        workspace = Workspace.create(
                folder.resolve("client"), WorkspaceSettings.of("Client", Currency.getInstance("EUR"), ZoneOffset.UTC));
        catalog = Lists.catalog(new Lists.PlainSource(), folder, VOCABULARY, CONNECTIONS);
    }

    @AfterEach
    void close() throws Exception {
        workspace.close();
    }

    private ImportReport run(String... lines) throws Exception {
        return run(ImportOptions.DEFAULT, lines);
    }

    private ImportReport run(ImportOptions options, String... lines) throws Exception {
        Path file = Files.writeString(folder.resolve("list.csv"), String.join("\n", lines));
        return new Importer(catalog).run(workspace, file, options, Progress.NONE);
    }

    private Contact contact(long id) throws Exception {
        return workspace.facts().contact(id).orElseThrow();
    }

    private int people() throws Exception {
        return workspace.facts().load(Set.of(), Progress.NONE).size();
    }

    @Test
    void everyRowIsCreatedMergedUnchangedOrRejected() throws Exception {
        ImportReport report = run(
                "Name,Email,Company,Phone",
                "Ann Lee,ann@example.org,Example Ltd,",
                "Ann Lee,ANN@example.org,Example Ltd,+49 30 1234567",
                "Ann Lee,ann@example.org,Example Ltd,",
                ",,Example Ltd,",
                "Bob Ray,,Other GmbH,");

        assertEquals(new ImportCounts(5, 2, 1, 1, 1), report.counts());
        assertEquals(2, people());
        assertEquals(Optional.of("+49 30 1234567"), contact(1).value(ContactField.PHONE));
        Issue rejection = report.issues().getFirst();
        assertEquals(Issue.Severity.REJECTION, rejection.severity());
        assertEquals(5, rejection.line());
        assertEquals(Optional.of("Company"), rejection.column());
        assertEquals(Optional.of("Example Ltd"), rejection.value());
    }

    @Test
    void theSameFileAgainChangesNothing() throws Exception {
        String[] list = {"ID,Name,Score", "1,Ann,7", "2,Bob,8", "1,Ann,9"};
        run(list);

        ImportReport again = run(list);

        assertEquals(new ImportCounts(3, 0, 0, 3, 0), again.counts());
        assertEquals("9", contact(1).others().get("Score"));
    }

    @Test
    void numbersOfOtherListsAreOtherPeople() throws Exception {
        run("ID,Name", "1,Ann");

        assertEquals(1, run("ID,Name,Shoe Size", "1,Bob,40").counts().created());
        assertEquals(2, people());
    }

    @Test
    void columnsThatNobodyKnowsAreKeptUnderTheirLabels() throws Exception {
        run("Name,Email,Shoe Size,Shoe Size,", "Ann,ann@example.org, 40,41,x,y");

        assertEquals(
                Map.of("Shoe Size", " 40", "Shoe Size (2)", "41", "Column 5", "x", "Column 6", "y"),
                contact(1).others());
    }

    @Test
    void placeholdersAreReadAsEmptyByAStatedRuleThatCanBeSwitchedOff() throws Exception {
        ImportReport report = run("Name,Email,City", "Ann,ann@example.org,Select", "N/A,bob@example.org,select");

        assertEquals(
                List.of(new ReadAsEmpty("Select", 2), new ReadAsEmpty("N/A", 1)),
                report.readAsEmpty().stream()
                        .map(e -> new ReadAsEmpty(
                                e.placeholder().equalsIgnoreCase("n/a") ? "N/A" : e.placeholder(), e.values()))
                        .toList());
        assertEquals(Map.of(), contact(1).others());

        ImportReport plain =
                run(ImportOptions.DEFAULT.withPlaceholdersAsEmpty(false), "Name,Email,City", "Cy,c@example.org,Select");
        assertEquals(List.of(), plain.readAsEmpty());
        assertEquals("Select", contact(3).others().get("City"));
    }

    @Test
    void whatCannotBeReadIsReportedAndKeptAsItWas() throws Exception {
        ImportReport report = run(
                "Name,Email,Employees,Opt Out,Created",
                "=SUM(A1),not-an-address,many,perhaps,03/04/2024",
                "Bob,bob@example.org,51-200,Yes,2024-03-04",
                "Cy,cy@example.org,1000,no,2024-03-05");

        assertEquals(
                List.of("Email", "Employees", "Opt Out", "Created"),
                report.issues().stream().map(i -> i.column().orElseThrow()).toList());
        assertEquals(Optional.of("=SUM(A1)"), contact(1).value(ContactField.FULL_NAME));
        assertEquals("03/04/2024", contact(1).others().get("Created"));
        assertEquals("not-an-address", contact(1).others().get("Email"));
        assertEquals(Optional.of("51"), contact(2).value(ContactField.COMPANY_SIZE));
        assertEquals("51-200", contact(2).others().get("Employees"));
        assertEquals(Optional.of("2024-03-04T00:00:00Z"), contact(2).value(ContactField.CREATED_AT));
    }

    @Test
    void theSecondColumnStandsInWhereTheFirstIsEmpty() throws Exception {
        run("Work Email,Email,Opt Out,Unsubscribed", "w@example.org,,no,yes", "x@example.org,ann@example.org,no,no");

        assertEquals(Optional.of("w@example.org"), contact(1).value(ContactField.EMAIL));
        assertEquals(Optional.of("true"), contact(1).value(ContactField.OPT_OUT));
        assertEquals(Optional.of("ann@example.org"), contact(2).value(ContactField.EMAIL));
        assertEquals("x@example.org", contact(2).others().get("Work Email"));
    }

    @Test
    void aDialectTellsSourceClassInteractionsAndFooters() throws Exception {
        ImportReport report = run("Name,Company,Connected On", "Ann Lee,Example,12 Mar 2024", "Copyright (c) nobody,,");

        assertEquals("test.dialect1", report.dialect());
        assertEquals(SourceClass.REFERRED, report.description().sourceClass());
        assertEquals(Optional.of("network"), report.description().channel());
        assertEquals(new ImportCounts(1, 1, 0, 0, 0), report.counts());
        Interaction accepted = contact(1).records().getFirst().interactions().getFirst();
        assertEquals(InteractionType.CONNECTION_ACCEPTED, accepted.type());
        assertEquals(Instant.parse("2024-03-12T00:00:00Z"), accepted.occurred());
    }

    @Test
    void aNamedDialectIsTakenAndAnUnknownOneIsRefusedWithTheNearest() throws Exception {
        assertEquals(
                "test.dialect1",
                run(ImportOptions.DEFAULT.withDialect("dialect1"), "Name,Company", "Ann,Example")
                        .dialect());
        ImportException refusal = assertThrows(
                ImportException.class,
                () -> run(ImportOptions.DEFAULT.withDialect("test.dialekt1"), "Name,Company", "Ann,Example"));
        assertTrue(refusal.getMessage().contains("test.dialect1"), refusal.getMessage());
    }

    @Test
    void aFileThatIsNoneIsRefusedAndNothingChanges() throws Exception {
        long before = workspace.facts().revision();
        Importer importer = new Importer(catalog);
        Path empty = Files.createFile(folder.resolve("empty.csv"));

        for (Path file : List.of(folder.resolve("nothing.csv"), folder, empty)) {
            ImportException refusal = assertThrows(
                    ImportException.class, () -> importer.run(workspace, file, ImportOptions.DEFAULT, Progress.NONE));
            assertTrue(refusal.getMessage().contains(file.toString()), refusal.getMessage());
            assertEquals(file.toString(), refusal.file());
        }
        assertEquals(before, workspace.facts().revision());
    }

    @Test
    void cancellingLeavesNothing() throws Exception {
        List<String> lines = new ArrayList<>(List.of("ID,Name"));
        for (int i = 0; i < 20_000; i++) {
            lines.add(i + ",Ann");
        }
        CountingProgress progress = new CountingProgress(4);
        Path file = Files.write(folder.resolve("long.csv"), lines);

        assertThrows(
                CancellationException.class,
                () -> new Importer(catalog).run(workspace, file, ImportOptions.DEFAULT, progress));

        assertEquals(0, people());
        assertEquals(List.of(), workspace.facts().imports());
        assertEquals(
                20_000,
                new Importer(catalog)
                        .run(workspace, file, ImportOptions.DEFAULT, Progress.NONE)
                        .counts()
                        .created());
    }

    @Test
    void aSourceThatFailsIsNamedAndNothingChanges() throws Exception {
        catalog = Lists.catalog(
                new Lists.PlainSource() {
                    @Override
                    public ImportRun open(Input input, SourceSettings settings) {
                        throw new LinkageError("gone");
                    }
                },
                folder,
                VOCABULARY);

        ImportException refusal = assertThrows(ImportException.class, () -> run("Name", "Ann"));

        assertTrue(refusal.getMessage().contains("Test source"), refusal.getMessage());
        assertEquals(
                FailureKind.LINKAGE,
                catalog.guard()
                        .health()
                        .reports()
                        .getFirst()
                        .failures()
                        .getFirst()
                        .kind());
        assertEquals(0, people());
    }

    @Test
    void aRefusalOfTheFileIsNoFailureOfThePlugin() throws Exception {
        catalog = Lists.catalog(
                new Lists.PlainSource() {
                    @Override
                    public ImportRun open(Input input, SourceSettings settings) throws IOException {
                        throw new IOException("disk gone");
                    }
                },
                folder,
                VOCABULARY);
        assertThrows(ImportException.class, () -> run("Name", "Ann"));
        catalog = Lists.catalog(new Refusing(), folder, VOCABULARY);
        ImportException refusal = assertThrows(ImportException.class, () -> run("Name", "Ann"));

        assertEquals(7, refusal.line());
        assertTrue(refusal.getMessage().contains("line 7: torn"), refusal.getMessage());
        assertTrue(catalog.guard().health().reports().stream().allMatch(r -> r.isHealthy()));
    }

    private static final class Refusing implements LeadSource {

        @Override
        public Confidence recognise(Sample sample) {
            return new Confidence(1, "");
        }

        @Override
        public ImportRun open(Input input, SourceSettings settings) throws SourceException {
            throw new SourceException(7, "torn");
        }
    }

    @Test
    void issuesOfOneKindAreListedUpToABoundAndTheRestCounted() throws Exception {
        List<String> lines = new ArrayList<>(List.of("Name,Company"));
        lines.addAll(Collections.nCopies(250, ",Nobody Ltd"));

        ImportReport report = run(lines.toArray(String[]::new));

        assertEquals(250, report.counts().rejected());
        assertEquals(100, report.issues().size());
        assertEquals(150, report.issuesNotListed());
    }

    @Test
    void anyListClosesChangesNothingTheSecondTimeAndHasTheSamePeopleInAnyOrder() throws Exception {
        for (int seed = 1; seed <= 12; seed++) {
            Random random = new Random(seed);
            List<String> rows = new ArrayList<>();
            for (int i = 0; i < 120; i++) {
                rows.add(row(random, seed));
            }
            long before = people();
            ImportCounts first = run(list(rows)).counts();
            long created = people() - before;
            assertEquals(120, first.read());
            assertEquals(created, first.created());

            ImportCounts second = run(list(rows)).counts();
            assertEquals(first.read() - first.rejected(), second.unchanged(), "seed " + seed);
            assertEquals(0, second.created() + second.merged());

            Collections.shuffle(rows, random);
            try (Workspace other = Workspace.create(
                    folder.resolve("other" + seed),
                    WorkspaceSettings.of("Other", Currency.getInstance("EUR"), ZoneOffset.UTC))) {
                Path file = Files.writeString(folder.resolve("shuffled.csv"), String.join("\n", list(rows)));
                ImportReport shuffled = new Importer(catalog).run(other, file, ImportOptions.DEFAULT, Progress.NONE);
                assertEquals(first.created(), shuffled.counts().created(), "seed " + seed);
                assertEquals(first.rejected(), shuffled.counts().rejected());
            }
        }
    }

    private static String[] list(List<String> rows) {
        List<String> lines = new ArrayList<>(List.of("Name,Email,Company,Colour"));
        lines.addAll(rows);
        return lines.toArray(String[]::new);
    }

    /** Someone of forty people; those with an even number have an e-mail address, which every row of theirs tells. */
    private static String row(Random random, int seed) {
        int person = random.nextInt(40);
        if (person == 0) {
            return ",,Nobody Ltd," + random.nextInt(3);
        }
        String email = person % 2 == 0 ? "p" + person + "@example" + seed + ".org" : "";
        String name = email.isEmpty() || random.nextBoolean() ? "Person " + person + " of " + seed : "";
        return name + "," + (random.nextBoolean() ? email : email.toUpperCase()) + ",Company " + person % 7 + ","
                + random.nextInt(3);
    }

    /** Cancels after a number of steps. */
    private static final class CountingProgress implements Progress {

        private final int last;
        private volatile int steps;

        CountingProgress(int last) {
            this.last = last;
        }

        @Override
        public void begin(String task, long total) {
            assertTrue(total > 0);
        }

        @Override
        public void advance(long amount) {
            steps++;
        }

        @Override
        public boolean cancelled() {
            return steps >= last;
        }
    }
}
