package org.winnable.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.winnable.core.plugin.FailureKind;
import org.winnable.core.source.Confidence;
import org.winnable.core.source.ImportRun;
import org.winnable.core.source.Input;
import org.winnable.core.source.LeadSource;
import org.winnable.core.source.Sample;
import org.winnable.core.source.SourceException;
import org.winnable.core.source.SourceSettings;
import org.winnable.core.work.Progress;

class ImportFailureTest extends ImportTestCase {

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

    @Test
    void aNamedDialectIsTakenAndAnUnknownOneIsRefusedWithTheNearest() throws Exception {
        assertEquals(
                "test.dialect1",
                run(
                                ImportOptions.DEFAULT.withReading(reading -> reading.withDialect("dialect1")),
                                "Name,Company",
                                "Ann,Example")
                        .dialect());
        ImportException refusal = assertThrows(
                ImportException.class,
                () -> run(
                        ImportOptions.DEFAULT.withReading(reading -> reading.withDialect("test.dialekt1")),
                        "Name,Company",
                        "Ann,Example"));
        assertTrue(refusal.getMessage().contains("test.dialect1"), refusal.getMessage());
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
