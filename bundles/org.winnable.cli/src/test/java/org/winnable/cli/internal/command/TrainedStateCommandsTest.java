package org.winnable.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.api.util.DefaultLocale;
import org.winnable.cli.internal.command.Shell.Result;
import org.winnable.core.scoring.TrainedContent;
import org.winnable.core.scoring.TrainingReport;
import org.winnable.core.scoring.TrainingReport.Figure;
import org.winnable.workspace.Workspace;
import org.winnable.workspace.WorkspaceException;

/** What a strategy learnt is listed, and people are judged by the version that the model names. */
@Isolated("it changes the locale of the process")
class TrainedStateCommandsTest {

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void importPeople() throws IOException, WorkspaceException {
        shell = Shell.withWorkspace(folder, TestPlugins.working());
        shell.file(
                "people.txt",
                "Name|Email|Company|Title|Asked",
                "Ada Lovelace|ada@example.com|Engine plc|CFO|2026-01-20");
        shell.run("import", "-w", "W", "people.txt");
        train("12.5", "0.71");
        train("40", "0.83");
    }

    @Test
    void modelsListsWhatWasLearntBesideTheModels() {
        Map<String, Object> all = shell.run("models", "-w", "W", "--json").object();
        List<?> trained = (List<?>) all.get("trained");
        assertEquals(1, ((List<?>) all.get("models")).size());
        assertEquals(
                Map.of(
                        "name",
                        "worth",
                        "version",
                        2L,
                        "strategy",
                        LearntWorth.ID,
                        "trained",
                        "2026-03-01",
                        "from",
                        "2025-03-01",
                        "until",
                        "2026-02-28",
                        "people",
                        1234L,
                        "figures",
                        List.of(Map.of("name", "Area under the curve", "text", "0.83"))),
                trained.getFirst());
        assertEquals(2, trained.size());
        String text = shell.run("models", "-w", "W").out();
        assertTrue(text.contains("worth") && text.contains("2026-03-01") && text.contains("1,234"), text);
    }

    @Test
    void theWholeReportOfOneNameIsShown() {
        Result shown = shell.run("models", "-w", "W", "--trained", "worth");
        assertEquals(0, shown.code());
        assertTrue(shown.out().startsWith("worth, version 2: test.worth"), shown.out());
        assertTrue(shown.out().contains("1,234 people, by what happened from 2025-03-01 to 2026-02-28"), shown.out());
        assertTrue(shown.out().contains("  Area under the curve: 0.71"), shown.out());
        assertEquals(
                2,
                shell.run("models", "-w", "W", "--trained", "worth", "--json")
                        .array()
                        .size());
        Result none = shell.run("models", "-w", "W", "--trained", "wort");
        assertEquals(2, none.code());
        assertTrue(none.err().contains("'wort'"), none.err());
    }

    @Test
    void peopleAreJudgedByTheVersionThatTheModelNames() throws IOException {
        for (Map.Entry<Integer, Double> version : Map.of(1, 12.5, 2, 40.0).entrySet()) {
            model("trained: {name: worth, version: %d}".formatted(version.getKey()));
            Map<?, ?> axes = (Map<?, ?>) shell.run("explain", "-w", "W", "ada@example.com", "--json")
                    .object()
                    .get("axes");
            double score = ((Number) ((Map<?, ?>) axes.get("intent")).get("score")).doubleValue();
            assertEquals(version.getValue(), score);
        }
    }

    @Test
    @DefaultLocale("en-US")
    void anExplanationNamesTheVersionBehindItsEntries() throws IOException {
        model("trained: {name: worth, version: 2}");
        Map<?, ?> axes = (Map<?, ?>) shell.run("explain", "-w", "W", "ada@example.com", "--json")
                .object()
                .get("axes");
        List<?> entries = (List<?>) ((Map<?, ?>) axes.get("intent")).get("contributions");
        assertEquals(Map.of("name", "worth", "version", 2L), ((Map<?, ?>) entries.getFirst()).get("trained"));
        String text = shell.run("explain", "-w", "W", "ada@example.com").out();
        assertTrue(text.contains("↑ learnt from 1,234 people until Feb 28, 2026, worth v2"), text);
        String changes = shell.run("explain", "-w", "W", "ada@example.com", "--diff", "2026-01-01")
                .out();
        assertTrue(changes.contains("worth v2"), changes);
    }

    @Test
    void aStateThatIsMissingOrUnwantedIsRefusedAtTheLineOfTheModel() throws IOException {
        model("weight: 1");
        Result missing = shell.run("qualify", "-w", "W");
        assertEquals(3, missing.code());
        assertTrue(
                missing.err().contains("scoring/default.yaml:4: this strategy scores by what it learnt"),
                missing.err());
        model("trained: {name: worth, version: 3}");
        Result unknown = shell.run("qualify", "-w", "W");
        assertEquals(3, unknown.code());
        assertTrue(unknown.err().contains("scoring/default.yaml:5: there is no version 3"), unknown.err());
    }

    private void model(String line) throws IOException {
        Files.write(
                folder.resolve("W/scoring/default.yaml"),
                List.of("name: Ours", "version: 1", "strategies:", "  - strategy: " + LearntWorth.ID, "    " + line));
    }

    private void train(String worth, String figure) throws WorkspaceException {
        TrainingReport report = new TrainingReport(
                LearntWorth.ID,
                LocalDate.of(2026, 3, 1),
                LocalDate.of(2025, 3, 1),
                LocalDate.of(2026, 2, 28),
                1234,
                List.of(new Figure("Area under the curve", figure)));
        try (Workspace workspace = Workspace.open(folder.resolve("W"))) {
            workspace.trained().save("worth", report, TrainedContent.of(worth.getBytes(StandardCharsets.UTF_8)));
        }
    }
}
