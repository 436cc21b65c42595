package org.winnable.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.winnable.cli.internal.command.Shell.Result;

/** What was imported or said by hand is listed, taken back and brought back. */
class UndoCommandsTest {

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void importTwoLists() throws IOException {
        shell = Shell.withWorkspace(folder, TestPlugins.working());
        shell.file(
                "people.txt",
                "Name|Email|Company|Title|Asked",
                "Ada Lovelace|ada@example.com|Engine plc|CFO|2026-06-20",
                "Ben Kowalski|ben@example.com|Engine plc|Intern|2026-06-21");
        shell.file(
                "more.txt",
                "Name|Email|Company|Title|Asked",
                "Ada Lovelace|ada@example.com|Engine plc|CEO|2026-06-22",
                "Cleo Ferrari|cleo@example.com|Engine plc|CEO|2026-06-23");
        shell.run("import", "-w", "W", "people.txt", "more.txt");
    }

    @Test
    void anyImportIsTakenBackAndBroughtBack() {
        List<Map<String, Object>> before = leads();
        assertEquals(3, before.size());
        Map<String, Object> undone = shell.run("undo", "-w", "W", "1", "--json").object();
        assertEquals(2L, undone.get("records"));
        assertEquals(1L, undone.get("people"));
        assertEquals(1L, undone.get("changed"));
        assertEquals(2, leads().size());
        List<Map<String, Object>> imports =
                shell.run("imports", "-w", "W", "--json").array();
        assertTrue(imports.getFirst().get("undone") instanceof String);
        assertNull(imports.getLast().get("undone"));
        assertTrue(shell.run("imports", "-w", "W").out().contains("undone"));
        Map<String, Object> redone = shell.run("redo", "-w", "W", "--json").object();
        assertEquals(1L, redone.get("people"));
        assertEquals(1L, redone.get("changed"));
        assertEquals(before, leads());
    }

    @Test
    void whatWasExpectedStandsBesideWhatTheListsHold() throws IOException {
        List<Map<String, Object>> lists =
                shell.run("imports", "-w", "W", "--yield", "--json").array();
        Map<?, ?> first = (Map<?, ?>) lists.getFirst().get("expectedYield");
        assertEquals(0.02, first.get("share"));
        assertEquals(0L, first.get("people"));
        Map<?, ?> second = (Map<?, ?>) lists.getLast().get("expectedYield");
        assertEquals(2L, second.get("people"));
        assertEquals(lists.getFirst().get("leads"), second.get("leads"));
        assertEquals(2L, lists.getLast().get("people"));
        String text = shell.run("imports", "-w", "W", "--yield").out();
        assertTrue(text.contains("Of the next list (Not stated), expect: ") && text.contains("among 3 people"), text);
        shell.file("third.txt", "Name|Email|Company|Title|Asked", "Dan Lee|dan@example.com|Engine plc|CEO|2026-06-24");
        Map<String, Object> third =
                shell.run("import", "-w", "W", "third.txt", "--json").object();
        Map<?, ?> expected = (Map<?, ?>) ((Map<?, ?>) third.get("funnel")).get("expectedYield");
        assertEquals(3L, expected.get("people"));
        shell.run("undo", "-w", "W", "1");
        shell.run("undo", "-w", "W", "2");
        shell.run("undo", "-w", "W", "3");
        assertTrue(shell.run("imports", "-w", "W", "--yield").out().contains("No list counts"));
    }

    @Test
    void withoutNumberTheLastOneIsTaken() {
        Result undone = shell.run("undo", "-w", "W");
        assertTrue(undone.out().contains("more.txt"), undone.out());
        assertEquals(2, leads().size());
        shell.run("undo", "-w", "W");
        Result nothing = shell.run("undo", "-w", "W");
        assertEquals(ExitCode.DATA, nothing.code());
        assertTrue(nothing.err().contains("nothing to undo"), nothing.err());
        Result unknown = shell.run("undo", "-w", "W", "77");
        assertEquals(ExitCode.DATA, unknown.code());
        assertTrue(unknown.err().contains("no import 77"), unknown.err());
    }

    @Test
    void peopleAreMergedAndParted() {
        long merge = (long)
                shell.run("merge", "-w", "W", "1", "2", "--json").object().get("importId");
        assertEquals(2, leads().size());
        Map<String, Object> merged =
                shell.run("explain", "-w", "W", "1", "--json").object();
        List<?> records = (List<?>) merged.get("records");
        assertEquals(3, records.size());
        String last = String.valueOf(((Map<?, ?>) records.getLast()).get("record"));
        assertEquals(ExitCode.DONE, shell.run("split", "-w", "W", "1", last).code());
        assertEquals(3, leads().size());
        shell.run("undo", "-w", "W");
        shell.run("undo", "-w", "W", Long.toString(merge));
        assertEquals(3, leads().size());
        assertTrue(shell.run("imports", "-w", "W").out().contains("Merged by hand"));
    }

    @Test
    void aRehearsalSaysWhatTheImportWouldDoAndChangesNothing() throws IOException {
        shell.file(
                "third.txt",
                "Name|Email|Company|Title|Asked",
                "Ada Lovelace|ada@example.com|Engine plc|Chair|2026-06-24",
                "Dan Lee|dan@example.com|Engine plc|CEO|2026-06-24",
                "Dan Lee|dan@example.com|Engine plc|COO|2026-06-25");
        List<Map<String, Object>> before = leads();
        Map<String, Object> rehearsed = shell.run("import", "-w", "W", "third.txt", "--dry-run", "--json")
                .object();
        assertEquals(before, leads());
        assertEquals(true, rehearsed.get("dryRun"));
        assertNull(rehearsed.get("importId"));
        assertEquals(Map.of("inside", 1L, "known", 1L, "alike", 0L, "toAsk", 0L), rehearsed.get("duplicates"));
        Map<?, ?> merge = (Map<?, ?>) ((List<?>) rehearsed.get("merges")).getFirst();
        assertEquals("Ada Lovelace", merge.get("name"));
        assertTrue(
                ((List<?>) merge.get("changes")).contains(Map.of("field", "title", "before", "CEO", "row", "Chair")));
        Result text = shell.run("import", "-w", "W", "third.txt", "--dry-run");
        assertTrue(text.out().contains("nothing was changed") && text.out().contains("Chair"), text.out());
        Map<String, Object> real =
                shell.run("import", "-w", "W", "third.txt", "--json").object();
        for (String count : List.of("read", "created", "merged", "unchanged", "rejected", "duplicates")) {
            assertEquals(rehearsed.get(count), real.get(count), count);
        }
    }

    @Test
    void dialectsAreListed() {
        assertTrue(shell.run("dialects").out().contains("test.dialect"));
        assertEquals(
                "test.dialect",
                shell.run("dialects", "--json").array().getFirst().get("id"));
    }

    private List<Map<String, Object>> leads() {
        return shell.run("leads", "-w", "W", "--json").array();
    }
}
