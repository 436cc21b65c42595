package org.winnable.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.api.util.DefaultLocale;
import org.winnable.cli.internal.command.Shell.Result;

/** Commands over a small list, from file to explanation, where numbers are written with commas. */
@Isolated("it changes the locale of the process")
@DefaultLocale("de-DE")
class CommandsTest {

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void makeAWorkspace() throws IOException {
        shell = Shell.withWorkspace(folder, TestPlugins.working());
        shell.file(
                "people.txt",
                "Name|Email|Company|Title|Asked",
                "Zoë Ångström|zoe@example.com|Ørsted|CEO|2026-06-01",
                "Ada Lovelace|ada@example.com|Engine plc|Head of Finance|2026-06-20",
                "Ben Kowalski|ben@example.com|Engine plc|Intern|Select",
                "|||Nobody|");
    }

    @Test
    void anImportIsOneObjectWhoseCountsClose() {
        Result result =
                shell.run("import", "-w", "W", "people.txt", "--json", "--cost", "300", "EUR", "--class=seeking");
        Map<String, Object> object = result.object();
        assertEquals(4L, object.get("read"), result.out());
        assertEquals(3L, object.get("created"));
        assertEquals(1L, object.get("rejected"));
        assertEquals(
                (long) object.get("read"),
                (long) object.get("created")
                        + (long) object.get("merged")
                        + (long) object.get("unchanged")
                        + (long) object.get("rejected"));
        assertEquals("test.bars", object.get("source"));
        assertEquals("test.dialect", object.get("dialect"));
        assertEquals(List.of(Map.of("value", "Select", "count", 1L)), object.get("emptyValues"));
        assertEquals("seeking", at(object, "list", "class"));
        assertEquals(300L, at(object, "list", "cost", "amount"));
        assertEquals(3L, at(object, "verdict", "people"));
        assertEquals(2L, at(object, "verdict", "leads"));
        Map<?, ?> issue = (Map<?, ?>) ((List<?>) object.get("issues")).getLast();
        assertEquals(Set.of("severity", "line", "column", "value", "message", "remedy"), issue.keySet());
        assertEquals(5L, issue.get("line"));
        assertEquals(ExitCode.FINDINGS, result.code());
    }

    @Test
    void importedAgainTheSameListCreatesNobody() {
        shell.run("import", "-w", "W", "people.txt");
        Map<String, Object> again =
                shell.run("import", "-w", "W", "people.txt", "--json").object();
        assertEquals(0L, again.get("created"));
        assertEquals(3L, again.get("unchanged"));
    }

    @Test
    void theVerdictIsOnThoseOfWhomTheListTold() throws IOException {
        shell.run("import", "-w", "W", "people.txt");
        shell.file(
                "more.txt",
                "Name|Email|Company|Title|Asked",
                "Ada Lovelace|ada@example.com|Engine plc|Head of Finance|2026-06-20",
                "Cleo Ferrari|cleo@example.com|Engine plc|CEO|2026-06-21");
        Map<String, Object> object =
                shell.run("import", "-w", "W", "more.txt", "--json").object();
        assertEquals(1L, object.get("unchanged"));
        assertEquals(2L, at(object, "verdict", "people"));
        assertEquals(2L, at(object, "verdict", "leads"));
    }

    @Test
    void placeholdersAreKeptWhenAskedFor() {
        Map<String, Object> object = shell.run("import", "-w", "W", "people.txt", "--json", "--keep-placeholders")
                .object();
        assertEquals(List.of(), object.get("emptyValues"));
    }

    @Test
    void ofSeveralFilesTheGoodOnesAreImportedAndTheRestIsNamed() throws IOException {
        shell.file("junk.txt", "no list");
        Result result = shell.run("import", "-w", "W", "junk.txt", "missing.txt", "people.txt", "--json");
        List<Map<String, Object>> files = result.array();
        assertEquals(3, files.size());
        assertTrue(String.valueOf(at(files.get(1), "error", "message")).contains("missing.txt"));
        assertEquals(3L, files.get(2).get("created"));
        assertEquals(ExitCode.DATA, result.code());
        assertTrue(result.err().contains("junk.txt") && result.err().contains("missing.txt"), result.err());
    }

    @Test
    void aRefusedFileLeavesStandardOutputEmpty() {
        Result result = shell.run("import", "-w", "W", "missing.txt", "--json");
        assertEquals("", result.out());
        assertEquals(ExitCode.DATA, result.code());
        assertFalse(result.err().contains("\tat "), "no stack trace");
        assertEquals(List.of(), shell.run("leads", "-w", "W", "--json").json());
    }

    @Test
    void leadsAreAnArrayFurthestFirst() {
        shell.run("import", "-w", "W", "people.txt");
        Result result = shell.run("leads", "-w", "W", "--json");
        List<Map<String, Object>> leads = result.array();
        assertEquals(3, leads.size(), result.toString());
        assertEquals(
                List.of(
                        "id",
                        "name",
                        "email",
                        "company",
                        "title",
                        "lead",
                        "stage",
                        "stageSince",
                        "labels",
                        "temperature",
                        "forRemoval",
                        "fit",
                        "interest",
                        "intent",
                        "winnability"),
                List.copyOf(leads.getFirst().keySet()));
        assertEquals("Ben Kowalski", leads.getLast().get("name"));
        assertEquals("contact", leads.getLast().get("stage"));
        assertEquals(0.333, leads.getFirst().get("intent"));
        assertEquals(ExitCode.DONE, result.code());
        assertEquals("", result.err());
    }

    @Test
    void leadsCanBeFilteredSortedAndCut() {
        shell.run("import", "-w", "W", "people.txt");
        assertEquals(List.of("Ada Lovelace"), names("--filter", "company~engine", "--filter", "lead=yes"));
        assertEquals(List.of("Zoë Ångström", "Ben Kowalski", "Ada Lovelace"), names("--sort", "-name"));
        assertEquals(List.of("Ben Kowalski"), names("--sort", "name", "--offset", "1", "--limit", "1"));
        assertEquals(List.of("Ben Kowalski"), names("--stage", "contact"));
        assertEquals(List.of("Zoë Ångström"), names("--search", "orsted zoe"));
    }

    private List<Object> names(String... query) {
        String[] arguments = Stream.concat(Stream.of("leads", "-w", "W", "--json"), Stream.of(query))
                .toArray(String[]::new);
        return shell.run(arguments).array().stream()
                .map(lead -> lead.get("name"))
                .toList();
    }

    @Test
    void anExplanationProvesEachClauseAndEachPoint() {
        shell.run("import", "-w", "W", "people.txt");
        Map<String, Object> person =
                shell.run("explain", "-w", "W", "ADA@example.com", "--json").object();
        List<?> clauses = (List<?>) at(person, "verdict", "clauses");
        assertEquals(4, clauses.size());
        for (Object clause : clauses) {
            assertEquals("met", at(clause, "status"));
            assertFalse(((List<?>) at(clause, "evidence")).isEmpty());
        }
        assertEquals(3.233, at(person, "axes", "interest", "score"));
        Map<?, ?> first = (Map<?, ?>) ((List<?>) at(person, "axes", "interest", "contributions")).getFirst();
        assertEquals("test.thirds", first.get("strategy"));
        assertEquals("Did something", first.get("reason"));
        assertEquals("2026-06-20T00:00:00Z", first.get("at"));
        assertEquals(1, ((List<?>) person.get("timeline")).size());
        String id = String.valueOf(person.get("id"));
        assertEquals(person, shell.run("explain", "-w", "W", id, "--json").object());
    }

    @Test
    void overEveryoneEachScoreIsTheSumOfItsContributions() {
        shell.run("import", "-w", "W", "people.txt");
        List<Object> everyone =
                shell.run("explain", "-w", "W", "--all", "--json").documents();
        assertEquals(3, everyone.size());
        int sums = 0;
        for (Object person : everyone) {
            for (Object axis : ((Map<?, ?>) at(person, "axes")).values()) {
                List<?> contributions = (List<?>) at(axis, "contributions");
                long sum = contributions.stream()
                        .mapToLong(c -> (long) at(c, "thousandths"))
                        .sum();
                assertEquals(at(axis, "thousandths"), sum);
                assertEquals(at(axis, "score"), sum / 1000.0);
                sums += contributions.size();
            }
        }
        assertTrue(sums > 0, "there was something to add up");
    }

    @Test
    void asOfADayBeforeAnybodyActedNobodyIsALead() {
        shell.run("import", "-w", "W", "people.txt");
        List<Map<String, Object>> leads =
                shell.run("leads", "-w", "W", "--json", "--as-of", "2026-05-01").array();
        assertTrue(leads.stream().allMatch(lead -> lead.get("lead").equals(false)), leads.toString());
    }

    @Test
    void aReportIsWrittenWhereAskedFor() throws IOException {
        shell.run("import", "-w", "W", "people.txt");
        Map<String, Object> done =
                shell.run("report", "-w", "W", "-o", "sub/r.html", "--json").object();
        assertEquals(folder.resolve("sub/r.html").toString(), done.get("report"));
        assertTrue(Files.readString(folder.resolve("sub/r.html")).contains("Ada Lovelace"));
        shell.file("plain", "a file");
        Result refused = shell.run("report", "-w", "W", "-o", "plain/r.html");
        assertEquals(ExitCode.DATA, refused.code());
        assertTrue(refused.err().contains("plain"), refused.err());
    }

    @Test
    void aFailingStrategyIsNamedAndTheRestGoesOn() {
        shell.run("import", "-w", "W", "people.txt");
        Shell broken = new Shell(folder, TestPlugins.broken());
        Result result = broken.run("leads", "-w", "W", "--json");
        assertEquals(3, result.array().size());
        assertEquals(ExitCode.FINDINGS, result.code());
        assertTrue(result.err().contains("test.thirds"), result.err());
    }

    @Test
    void pluginHealthNamesWhatFailsAndWhy() {
        Result result = new Shell(folder, TestPlugins.broken()).run("plugins", "health", "--json");
        Map<String, Object> ill = result.array().stream()
                .filter(plugin -> plugin.get("id").equals("test.thirds"))
                .findFirst()
                .orElseThrow();
        assertEquals(1L, ill.get("failures"));
        assertTrue(String.valueOf(ill.get("lastFailures")).contains("the licence has expired"));
        assertEquals(ExitCode.FINDINGS, result.code());
        assertEquals(ExitCode.DONE, shell.run("plugins", "health").code());
    }

    @Test
    void theDemoClientIsMadeOnce() {
        Map<String, Object> first = shell.run("demo", "--json").object();
        assertEquals(true, first.get("created"));
        assertTrue((long) first.get("people") > 1_000);
        assertTrue(Files.isRegularFile(Path.of((String) first.get("report"))));
        assertEquals(folder.resolve("data/winnable/demo").toString(), first.get("workspace"));
        assertEquals(false, shell.run("demo", "--json").object().get("created"));
    }

    @Test
    void tablesForPeopleFitTheirTerminal() {
        shell.run("import", "-w", "W", "people.txt");
        for (String[] command : List.of(
                new String[] {"import", "-w", "W", "people.txt", "--mapping"},
                new String[] {"leads", "-w", "W"},
                new String[] {"explain", "-w", "W", "ada@example.com"},
                new String[] {"explain", "-w", "W", "--all"},
                new String[] {"plugins", "health"})) {
            Result result = shell.run(command);
            assertFalse(result.out().isBlank(), String.join(" ", command));
            assertTrue(result.out().lines().allMatch(line -> line.length() <= 100), result.out());
        }
    }

    @Test
    void whatIsNotKnownIsNull() throws IOException {
        shell.file("one.txt", "Name|Email", "Solo|");
        shell.run("import", "-w", "W", "one.txt");
        Map<String, Object> lead =
                shell.run("leads", "-w", "W", "--json").array().getFirst();
        assertEquals("Solo", lead.get("name"));
        assertTrue(lead.containsKey("email"));
        assertNull(lead.get("email"));
    }

    private static Object at(Object from, String... path) {
        Object value = from;
        for (String name : path) {
            value = ((Map<?, ?>) value).get(name);
        }
        return value;
    }

    @Test
    void aPlugInThatCannotComeInIsSaidAndTheCommandIsNotRun() {
        Result refused = shell.run("dialects", "--with", "mine.jar");
        assertEquals(3, refused.code());
        assertEquals("", refused.out());
        assertTrue(refused.err().contains("mine.jar cannot come in here"), refused.err());
    }
}
