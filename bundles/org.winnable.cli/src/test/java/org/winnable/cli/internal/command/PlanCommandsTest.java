package org.winnable.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plan is shown and handed on. */
class PlanCommandsTest {

    @TempDir
    private Path folder = Path.of("");

    private Shell shell;

    @BeforeEach
    void makePlan() throws IOException {
        shell = Shell.withTwoPeople(folder);
        put("personas/cfo.yaml", """
                name: Finance director
                matching: {rules: [{attribute: title, contains: [cfo]}]}
                """);
        put("content/ours.yaml", """
                assets:
                  - {key: fees, title: "=2+2 <b>fees</b>", due: 2026-06-01, status: planned, places: [{stage: deciding}]}
                  - {key: why, title: Why, review: 2027-01-31, places: [{stage: deciding, persona: cfo}]}
                """);
    }

    @Test
    void theHeatMapHasARowForEachPersonaAndOneForThoseWhoFitNone() {
        Shell.Result text = shell.run("plan", "-w", "W");
        List<Map<String, Object>> squares =
                shell.run("plan", "-w", "W", "--json").array();

        assertEquals(ExitCode.DONE, text.code(), text::toString);
        List<String> lines = text.out().lines().toList();
        assertTrue(lines.get(0).contains("Aware") && lines.get(0).contains("Deciding"), text::out);
        assertTrue(lines.get(1).startsWith("Finance director") && lines.get(1).contains("1  1·1·0"), text::out);
        assertTrue(lines.get(2).startsWith("Fits no persona") && lines.get(2).contains("1  0·1·0"), text::out);
        assertEquals(6, squares.size());
        assertEquals(
                2,
                squares.stream()
                        .mapToInt(square -> ((Number) square.get("people")).intValue())
                        .sum());
        assertEquals(
                ExitCode.USAGE,
                shell.run("plan", "-w", "W", "--problem", "stock").code());
    }

    @Test
    void thePlanIsHandedOnAsCalendarTableAndPage() throws IOException {
        Shell.Result done = shell.run(
                "plan", "export", "-w", "W", "--ics", "out/p.ics", "--csv", "out/p.csv", "--html", "out/p.html");

        assertEquals(ExitCode.DONE, done.code(), done::toString);
        assertEquals(3, done.out().lines().count());
        String calendar = Files.readString(folder.resolve("out/p.ics"));
        assertTrue(calendar.contains("DTSTART;VALUE=DATE:20260601\r\n"), calendar);
        List<String> table = Files.readAllLines(folder.resolve("out/p.csv"));
        assertEquals(3, table.size());
        assertTrue(table.get(1).contains(",'=2+2 <b>fees</b>,"), table.get(1));
        assertTrue(table.get(1).endsWith("overdue; no-owner"), table.get(1));
        String page = Files.readString(folder.resolve("out/p.html"));
        assertTrue(page.contains("Finance director") && page.contains("Was due on"), page);
        assertFalse(page.contains("<b>"), "a title that is markup stays a title");
        assertFalse(page.contains("Ada") || page.contains("Kowalski"), "nobody is named");
    }

    @Test
    void anExportThatWouldWriteNothingIsRefused() {
        Shell.Result nothing = shell.run("plan", "export", "-w", "W");

        assertEquals(ExitCode.USAGE, nothing.code());
        assertTrue(nothing.err().contains("--ics"), nothing::err);
    }

    @Test
    void aSegmentIsToldWhatToGetNextAndAPersonToo() {
        Map<String, Object> all =
                shell.run("content", "next", "-w", "W", "--json").object();
        Map<String, Object> cfos = shell.run("content", "next", "-w", "W", "-f", "title=CFO", "--json")
                .object();
        Shell.Result text = shell.run("content", "next", "-w", "W", "--filter", "title=CFO");

        assertEquals(2, ((Number) all.get("people")).intValue());
        assertEquals(1, ((Number) all.get("nothing")).intValue(), "for who fits no persona there is nothing to read");
        assertEquals(1, ((Number) cfos.get("people")).intValue());
        assertTrue(text.out().contains("Why (why)") && text.out().contains("For 1 person next."), text::out);
        assertEquals(
                ExitCode.USAGE,
                shell.run("content", "next", "ada@example.com", "-w", "W", "-f", "title=CFO")
                        .code());
    }

    @Test
    void whoWasTouchedTooOftenIsAFinding() throws IOException {
        assertEquals(ExitCode.DONE, shell.run("content", "guard", "-w", "W").code());
        put("touches.yaml", """
                channels:
                  - {key: any, name: Anything, types: [demo-request], most: 1, withinDays: 365}
                selling: {streak: 3}
                """);
        assertEquals(ExitCode.DONE, shell.run("content", "guard", "-w", "W").code(), "the cap is reached, not broken");
        assertTrue(shell.run("content", "next", "ada@example.com", "-w", "W")
                .out()
                .contains("Anything: 1 of 1 within 365"));
        shell.file(
                "more.txt", "Name|Email|Company|Title|Asked", "Ada Lovelace|ada@example.com|Engine plc|CFO|2026-02-20");
        shell.run("import", "-w", "W", "more.txt");

        Shell.Result found = shell.run("content", "guard", "-w", "W");
        List<Map<String, Object>> json =
                shell.run("content", "guard", "-w", "W", "--json").array();

        assertEquals(ExitCode.FINDINGS, found.code(), found::toString);
        assertTrue(found.out().contains("Ada Lovelace") && !found.out().contains("Kowalski"), found::out);
        assertEquals("ada@example.com", json.getFirst().get("email"));
        put("touches.yaml", "channels: []\n");
        Shell.Result broken = shell.run("content", "guard", "-w", "W");
        assertEquals(ExitCode.DATA, broken.code());
        assertTrue(broken.err().contains("touches.yaml:1") && broken.err().contains("selling"), broken::err);
    }

    private void put(String place, String text) throws IOException {
        Path file = folder.resolve("W").resolve(place);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
