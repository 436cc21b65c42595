package org.winnable.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.winnable.cli.internal.command.Shell.Result;

/** Models are listed, tried on the past and published. */
class ModelCommandsTest {

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void importPeople() throws IOException {
        shell = Shell.withTwoPeople(folder);
    }

    @Test
    void aDraftIsPublishedAndTheVersionBeforeBroughtBack() throws IOException {
        Path scoring = folder.resolve("W/scoring");
        Files.writeString(
                scoring.resolve("summer.yaml"),
                "# ours\nname: Summer\nversion: 1\ncaps: {intent: 50}\nstrategies: []\n");
        List<Map<String, Object>> before = models();
        assertEquals(
                List.of("default", "summer"),
                before.stream().map(m -> m.get("model")).toList());
        assertEquals(
                List.of("in-force", "draft"),
                before.stream().map(m -> m.get("status")).toList());
        assertNull(before.getFirst().get("published"));
        Map<String, Object> published =
                shell.run("publish", "-w", "W", "summer", "--json").object();
        assertEquals("default", published.get("model"));
        assertEquals(2L, published.get("version"));
        assertTrue(Files.readString(scoring.resolve("default.yaml")).contains("# ours"));
        List<Map<String, Object>> after = models();
        assertEquals("Summer", after.getFirst().get("name"));
        assertEquals("2026-06-30", after.getFirst().get("published"));
        assertEquals("default@1", after.getLast().get("model"));
        Result back = shell.run("publish", "-w", "W", "default@1");
        assertEquals(0, back.code());
        assertTrue(back.out().contains("version 3") && back.out().contains("default@2"), back.out());
        assertTrue(shell.run("models", "-w", "W").out().contains("in force"));
    }

    @Test
    void aModelThatCannotBeIsRefusedWithItsLine() throws IOException {
        Files.writeString(
                folder.resolve("W/scoring/odd.yaml"), "name: Odd\nversion: 1\ncaps: {intend: 50}\nstrategies: []\n");
        Result refused = shell.run("publish", "-w", "W", "odd");
        assertEquals(3, refused.code());
        assertTrue(refused.err().contains("scoring/odd.yaml:3"), refused.err());
        assertEquals(3, shell.run("publish", "-w", "W", "none").code());
    }

    @Test
    void aModelIsTriedOnThePastBesideTheOneInForce() throws IOException {
        Files.writeString(
                folder.resolve("W/scoring/summer.yaml"),
                "name: Summer\nversion: 1\ncaps: {intent: 50}\nstrategies: []\n");
        Result tried = shell.run(
                "backtest",
                "-w",
                "W",
                "summer",
                "--since",
                "2026-01-01",
                "--until",
                "2026-03-31",
                "--every",
                "10",
                "--horizon",
                "30",
                "--outcome",
                "form-submitted,demo-request,contact-request,quote-request",
                "--json");
        List<Map<String, Object>> reports = tried.array();
        assertEquals(
                List.of("default", "summer"),
                reports.stream().map(r -> r.get("model")).toList());
        assertEquals("mql", reports.getFirst().get("stage"));
        assertEquals(7L, reports.getFirst().get("dates"));
        assertTrue(
                shell.run("backtest", "-w", "W", "--since", "2026-01-01").out().contains("Nobody had such an outcome"));
    }

    @Test
    void aPastThatIsNoneIsWrongUsage() {
        assertEquals(
                2, shell.run("backtest", "-w", "W", "--since", "2027-01-01").code());
        assertEquals(2, shell.run("backtest", "-w", "W", "--stage", "mqll").code());
        assertEquals(2, shell.run("backtest", "-w", "W", "--axis", "intend").code());
        assertEquals(2, shell.run("backtest", "-w", "W", "--outcome", "Deal!").code());
    }

    @Test
    void aVersionComesBackWithTheThresholdsThatHeldWithIt() throws IOException {
        Path lifecycle = folder.resolve("W/lifecycle.yaml");
        String before = Files.readString(lifecycle);
        Files.writeString(
                folder.resolve("W/scoring/summer.yaml"),
                "name: Summer\nversion: 1\ncaps: {intent: 50}\nstrategies: []\n");
        shell.run("publish", "-w", "W", "summer");
        Files.writeString(lifecycle, before.replace("axis: intent, atLeast: 40", "axis: intent, atLeast: 45"));
        Result back = shell.run("publish", "-w", "W", "default@1");
        assertEquals(0, back.code(), back.err());
        assertEquals(before, Files.readString(lifecycle));
        List<Map<String, Object>> models = models();
        assertEquals(
                List.of("default", "summer", "default@2", "default@1"),
                models.stream().map(m -> m.get("model")).toList());
        assertEquals(
                List.of(true, false, true, true),
                models.stream().map(m -> m.get("lifecycle")).toList());
    }

    @Test
    void gradesAndScoresCountEveryoneOnce() {
        Map<String, Object> counts = shell.run("qualify", "-w", "W", "--json").object();
        Map<?, ?> grades = (Map<?, ?>) counts.get("grades");
        assertEquals(List.of("A", "B", "C", "D"), List.copyOf(grades.keySet()));
        long people = grades.values().stream()
                .flatMap(row -> ((List<?>) row).stream())
                .mapToLong(count -> (Long) count)
                .sum();
        assertEquals(counts.get("people"), people);
        assertTrue(shell.run("qualify", "-w", "W").out().contains("Fit by intent"));
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> models() {
        return (List<Map<String, Object>>)
                shell.run("models", "-w", "W", "--json").object().get("models");
    }
}
