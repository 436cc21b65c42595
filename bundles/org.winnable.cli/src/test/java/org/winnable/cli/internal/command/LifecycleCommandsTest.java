package org.winnable.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.api.util.DefaultLocale;
import org.winnable.cli.internal.command.Shell.Result;
import org.winnable.workspace.ShippedLifecycle;

/** Decisions, stages, what changed, and everyone judged. Today is 2026-06-30. */
@Isolated("it changes the locale of the process")
@DefaultLocale("en-GB")
class LifecycleCommandsTest {

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void importThree() throws IOException {
        shell = Shell.withWorkspace(folder, TestPlugins.working());
        shell.file(
                "people.txt",
                "Name|Email|Company|Title|Asked",
                "=Zoë Ångström|zoe@example.com|Ørsted|CEO|2026-06-01",
                "Ada Lovelace|ada@example.com|Engine plc|Head of Finance|2026-06-20",
                "Ben Kowalski|ben@example.com|Engine plc|Intern|");
        assertEquals(ExitCode.DONE, shell.run("import", "-w", "W", "people.txt").code());
    }

    @Test
    void aDecisionTellsTheStageBeforeAndAfterAndCanBeUndone() {
        Map<String, Object> accepted = shell.run(
                        "decide", "-w", "W", "ADA@example.com", "accept", "--reason", "met at the fair", "--json")
                .object();
        assertEquals("mql", accepted.get("stageBefore"));
        assertEquals("accepted", accepted.get("stage"));
        assertEquals("sales-accepted", accepted.get("decision"));
        String id = String.valueOf(accepted.get("id"));
        Result rejected = shell.run("decide", "-w", "W", id, "reject", "--at", "2026-06-30");
        assertEquals(ExitCode.DONE, rejected.code(), rejected.err());
        assertTrue(rejected.out().contains("Sales accepted lead → Nurture"), rejected.out());
        List<?> timeline =
                (List<?>) shell.run("explain", "-w", "W", id, "--json").object().get("timeline");
        assertEquals(3, timeline.size());
        assertEquals(
                2,
                timeline.stream()
                        .filter(touch -> at(touch, "act").equals(false))
                        .count());
        assertEquals(
                1,
                timeline.stream()
                        .filter(touch -> "met at the fair".equals(at(touch, "asset")))
                        .count());
        shell.run("undo", "-w", "W");
        shell.run("undo", "-w", "W", String.valueOf(accepted.get("importId")));
        assertEquals(
                "mql", shell.run("explain", "-w", "W", id, "--json").object().get("stage"));
    }

    @Test
    void aDecisionThatIsNoneOrLiesInTheFutureIsRefused() {
        Result none = shell.run("decide", "-w", "W", "ada@example.com", "marry");
        assertEquals(ExitCode.USAGE, none.code());
        assertTrue(none.err().contains("raise-hand"), none.err());
        Result future = shell.run("decide", "-w", "W", "ada@example.com", "accept", "--at", "2026-07-01");
        assertEquals(ExitCode.DATA, future.code());
        assertTrue(future.err().contains("future"), future.err());
        assertEquals(
                ExitCode.USAGE, shell.run("decide", "-w", "W", "99", "accept").code());
        assertEquals(1, shell.run("imports", "-w", "W", "--json").array().size());
    }

    @Test
    void whatWeDecideIsNoActionOfTheContact() {
        shell.run("decide", "-w", "W", "ben@example.com", "no-fit");
        List<Map<String, Object>> never =
                shell.run("leads", "-w", "W", "-f", "lastAction=", "--json").array();
        assertEquals(
                List.of("Ben Kowalski"),
                never.stream().map(lead -> lead.get("name")).toList());
        Map<String, Object> ben =
                shell.run("explain", "-w", "W", "ben@example.com", "--json").object();
        Object acted = ((List<?>) at(ben, "verdict", "clauses")).get(3);
        assertEquals(List.of("No action is known."), at(acted, "evidence"));
    }

    @Test
    void stagesTellHowManyStandWhereAndSinceWhen() {
        Map<String, Object> stages = shell.run("stages", "-w", "W", "--json").object();
        long people = 0;
        for (Object stage : (List<?>) stages.get("stages")) {
            people += (long) at(stage, "people");
        }
        assertEquals(3L, people);
        Map<?, ?> lead = stage(stages, "mql");
        assertEquals(2L, lead.get("people"));
        assertEquals(2L, lead.get("cameWithin30Days"));
        assertEquals(2L, at(lead, "present", "count"));
        // 20 June 00:00 to 30 June 12:00
        assertEquals(10.5, at(lead, "present", "medianDays"));
        assertEquals(29.5, at(lead, "present", "ninetiethPercentileDays"));
        List<?> market = (List<?>) stages.get("market");
        assertEquals(
                List.of(0.04, 0.4, 0.56),
                market.stream().map(part -> at(part, "prior")).toList());
        assertEquals(
                1.0,
                market.stream()
                        .mapToDouble(part -> ((Number) at(part, "share")).doubleValue())
                        .sum(),
                1e-9);
        Map<String, Object> may = shell.run("stages", "-w", "W", "--as-of", "2026-06-10", "--json")
                .object();
        assertEquals(1L, stage(may, "mql").get("people"));
    }

    @Test
    void stagesOfOnePersonAreTheirHistoryWithReasons() {
        shell.run("decide", "-w", "W", "ada@example.com", "reject", "--reason", "no budget");
        Map<String, Object> ada = shell.run("stages", "-w", "W", "--of", "ada@example.com", "--json")
                .object();
        List<?> history = (List<?>) ada.get("history");
        assertEquals(ada.get("stage"), at(history.getLast(), "to"));
        assertEquals(ada.get("stageSince"), at(history.getLast(), "at"));
        assertEquals("mql", at(history.getLast(), "from"));
        assertTrue(String.valueOf(at(history.getLast(), "reason")).contains("no budget"));
        String text = shell.run("stages", "-w", "W", "--of", "ada@example.com").out();
        assertTrue(text.contains("Ada Lovelace") && text.contains("no budget"), text);
    }

    @Test
    void everyoneJudgedIsCountedByClauseStageAndLabel() throws IOException {
        Map<String, Object> counts = shell.run("qualify", "-w", "W", "--json").object();
        assertEquals(3L, counts.get("people"));
        assertEquals(2L, counts.get("leads"));
        assertEquals(2L, at(counts, "clauses", "has-acted", "met"));
        assertEquals(1L, at(counts, "clauses", "has-acted", "not-met"));
        assertEquals(Set.of(3L), sums(counts));
        assertEquals(2L, at(counts, "stages", "mql"));
        assertEquals(List.of(), counts.get("failures"));
        List<Object> everyone =
                shell.run("qualify", "-w", "W", "--all", "--json").documents();
        assertEquals(3, everyone.size());
        assertEquals(333L, at(everyone.getFirst(), "thousandths", "intent"));
        assertEquals("met", at(everyone.getFirst(), "clauses", "known"));
        assertEquals(ExitCode.USAGE, shell.run("qualify", "-w", "W", "--all").code());
        assertEquals(
                ExitCode.DONE,
                shell.run("qualify", "-w", "W", "--csv", "out/all.csv").code());
        List<String> lines = Files.readAllLines(folder.resolve("out/all.csv"));
        assertEquals(4, lines.size());
        assertTrue(lines.getFirst().startsWith("id,name,email"), lines.getFirst());
        assertTrue(lines.get(1).contains("'=Zoë"), "no formula for a spreadsheet: " + lines.get(1));
        shell.file("plain", "a file");
        assertEquals(
                ExitCode.DATA,
                shell.run("qualify", "-w", "W", "--csv", "plain/all.csv").code());
    }

    @Test
    void aStrategyThatFailsIsAFindingOfQualify() {
        Result broken = new Shell(folder, TestPlugins.broken()).run("qualify", "-w", "W", "--json");
        assertEquals(ExitCode.FINDINGS, broken.code());
        assertEquals(1, ((List<?>) broken.object().get("failures")).size());
    }

    @Test
    void whatChangedBetweenTwoDatesSumsToTheDifferenceOfTheScores() {
        Map<String, Object> diff = shell.run("explain", "-w", "W", "ada@example.com", "--diff", "2026-06-10", "--json")
                .object();
        assertEquals(false, diff.get("wasKnown"));
        for (Object axis : ((Map<?, ?>) diff.get("axes")).values()) {
            long sum = ((List<?>) at(axis, "changes"))
                    .stream()
                            .mapToLong(change -> (long) at(change, "thousandths"))
                            .sum();
            assertEquals(at(axis, "thousandths"), sum);
        }
        assertEquals(333L, at(diff, "axes", "intent", "thousandths"));
        assertEquals("mql", at(((List<?>) diff.get("stages")).getLast(), "to"));
        Map<String, Object> zoe = shell.run(
                        "explain",
                        "-w",
                        "W",
                        "zoe@example.com",
                        "--as-of",
                        "2026-06-10",
                        "--diff",
                        "2026-06-30",
                        "--json")
                .object();
        assertEquals(true, zoe.get("wasKnown"));
        assertEquals(List.of(), zoe.get("clauses"));
        String text = shell.run("explain", "-w", "W", "ada@example.com", "--diff", "2026-06-10")
                .out();
        assertTrue(text.contains("new: Did something"), text);
        String same = shell.run("explain", "-w", "W", "zoe@example.com", "--diff", "2026-06-29")
                .out();
        assertTrue(same.contains("Nothing changed."), same);
        assertEquals(
                ExitCode.USAGE,
                shell.run("explain", "-w", "W", "--all", "--diff", "2026-06-10").code());
    }

    @Test
    void eachLifecycleThatShipsCanBeBegunWith() throws IOException {
        Set<String> texts = new HashSet<>();
        for (ShippedLifecycle lifecycle : ShippedLifecycle.values()) {
            String name = "L-" + lifecycle.key();
            Result made = shell.run("init", name, "--lifecycle", lifecycle.key());
            assertEquals(ExitCode.DONE, made.code(), made.err());
            String text = Files.readString(folder.resolve(name).resolve("lifecycle.yaml"));
            assertEquals(lifecycle.text(), text);
            texts.add(text);
            Map<String, Object> stages =
                    shell.run("stages", "-w", name, "--json").object();
            assertFalse(((List<?>) stages.get("stages")).isEmpty());
        }
        assertEquals(ShippedLifecycle.values().length, texts.size());
        Result refused = shell.run("init", "X", "--lifecycle", "pionts");
        assertEquals(ExitCode.USAGE, refused.code());
        assertTrue(refused.err().contains("points"), refused.err());
        assertFalse(Files.exists(folder.resolve("X")));
    }

    @Test
    void aDateCanBeGivenToWhateverJudges() {
        shell.run("decide", "-w", "W", "zoe@example.com", "accept", "--at", "2026-06-10");
        for (String[] command : List.of(
                new String[] {"leads"},
                new String[] {"qualify"},
                new String[] {"stages"},
                new String[] {"explain", "zoe@example.com"},
                new String[] {"report"},
                new String[] {"imports", "--yield"})) {
            String now = asOf("2026-06-30", command);
            String then = asOf("2026-06-05", command);
            assertNotEquals(now, then, command[0]);
        }
    }

    private String asOf(String date, String... command) {
        List<String> words = new ArrayList<>(List.of(command));
        words.addAll(List.of("-w", "W", "--as-of", date, "--json"));
        Result result = shell.run(words.toArray(String[]::new));
        assertEquals(ExitCode.DONE, result.code(), result.err());
        return result.out();
    }

    @Test
    void textsForPeopleFitTheirTerminal() {
        shell.run("decide", "-w", "W", "ada@example.com", "reject", "--reason", "no budget ".repeat(20));
        for (String[] command : List.of(
                new String[] {"qualify", "-w", "W"},
                new String[] {"stages", "-w", "W"},
                new String[] {"stages", "-w", "W", "--of", "ada@example.com"},
                new String[] {"explain", "-w", "W", "ada@example.com"},
                new String[] {"explain", "-w", "W", "ada@example.com", "--diff", "2026-06-10"})) {
            Result result = shell.run(command);
            assertFalse(result.out().isBlank(), String.join(" ", command));
            assertTrue(result.out().lines().allMatch(line -> line.length() <= 100), result.out());
        }
    }

    private static Set<Long> sums(Map<String, Object> counts) {
        Set<Long> sums = new HashSet<>();
        for (Object clause : ((Map<?, ?>) counts.get("clauses")).values()) {
            sums.add(((Map<?, ?>) clause)
                    .values().stream().mapToLong(count -> (long) count).sum());
        }
        return sums;
    }

    private static Map<?, ?> stage(Map<String, Object> stages, String key) {
        return ((List<?>) stages.get("stages"))
                .stream()
                        .map(stage -> (Map<?, ?>) stage)
                        .filter(stage -> stage.get("stage").equals(key))
                        .findFirst()
                        .orElseThrow();
    }

    private static Object at(Object from, String... path) {
        Object value = from;
        for (String name : path) {
            value = ((Map<?, ?>) value).get(name);
        }
        return value;
    }
}
