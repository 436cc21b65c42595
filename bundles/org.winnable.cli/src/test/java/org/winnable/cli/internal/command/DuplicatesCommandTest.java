package org.winnable.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.winnable.cli.internal.command.Shell.Result;

/** Who may be the same is listed and answered. */
class DuplicatesCommandTest {

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void importPeopleWhoLookAlike() throws IOException {
        shell = Shell.withWorkspace(folder, TestPlugins.working());
        shell.file(
                "people.txt",
                "Name|Email|Company|Title|Asked",
                "Ada Lovelace|ada@example.com|Engine plc|CFO|2026-06-20",
                "A. Lovelace||Engine plc|CFO|2026-06-21");
        shell.run("import", "-w", "W", "people.txt");
    }

    @Test
    void peopleWhoMayBeTheSameAreShownSideBySide() {
        Result text = shell.run("duplicates", "-w", "W");
        assertEquals(ExitCode.FINDINGS, text.code());
        assertTrue(text.out().contains("initial of the first name fits"), text.out());
        assertTrue(text.out().contains("Ada Lovelace") && text.out().contains("A. Lovelace"), text.out());
        assertTrue(text.out().contains("winnable merge"), text.out());
        Map<String, Object> pair =
                shell.run("duplicates", "-w", "W", "--json").array().getFirst();
        assertEquals(2, ((List<?>) pair.get("people")).size());
        assertTrue(String.valueOf(pair.get("reasons")).contains("firstNameInitial"), pair.toString());
        assertEquals(
                0,
                shell.run("duplicates", "-w", "W", "--json", "--limit", "0")
                        .array()
                        .size());
    }

    @Test
    void theAnswerIsTakenAndTakenBack() {
        assertEquals(
                ExitCode.DONE,
                shell.run("duplicates", "-w", "W", "--apart", "1", "2").code());
        Result nobody = shell.run("duplicates", "-w", "W");
        assertEquals(ExitCode.DONE, nobody.code());
        assertTrue(nobody.out().contains("nothing to decide"), nobody.out());
        shell.run("undo", "-w", "W");
        assertEquals(1, shell.run("duplicates", "-w", "W", "--json").array().size());
        shell.run("merge", "-w", "W", "1", "2");
        assertEquals(0, shell.run("duplicates", "-w", "W", "--json").array().size());
        Result unknown = shell.run("duplicates", "-w", "W", "--apart", "1", "77");
        assertEquals(ExitCode.DATA, unknown.code());
        assertTrue(unknown.err().contains("no contact 77"), unknown.err());
    }
}
