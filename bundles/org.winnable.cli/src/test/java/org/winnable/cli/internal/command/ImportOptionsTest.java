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

/** What a person decides about a list on the command line, or in a file that is named there. */
class ImportOptionsTest {

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void makeAWorkspace() throws IOException {
        shell = Shell.withWorkspace(folder, TestPlugins.working());
        shell.file(
                "fair.txt",
                "Who|Email|Tel|Since",
                "Ada Lovelace|ada@example.com|030 12345678|03/04/2026",
                "Ben Kowalski|ben@example.com|212-555-0123|05/04/2026");
        shell.file(
                "fair.yaml",
                "lead-magnet: sample",
                "region: US",
                "columns:",
                "  Who: name",
                "  Tel: phone",
                "  Since: createdAt",
                "dates:",
                "  Since: day-first");
    }

    @Test
    void aMappingFileSaysWhatColumnsGiveAndOptionsGoBeforeIt() {
        Result result = shell.run(
                "import", "-w", "W", "fair.txt", "--map", "fair.yaml", "--lead-magnet", "prize-draw", "--json");
        Map<String, Object> object = result.object();
        assertEquals(ExitCode.DONE, result.code(), result.err());
        List<String> fields = ((List<?>) object.get("mapping"))
                .stream()
                        .map(column -> String.valueOf(((Map<?, ?>) column).get("field")))
                        .toList();
        assertEquals(List.of("name", "email", "phone", "createdAt"), fields);
        Map<?, ?> dates = (Map<?, ?>) ((List<?>) object.get("dates")).getFirst();
        assertEquals(
                List.of("Since", "day-first", "person"),
                List.copyOf(dates.values()).subList(0, 3));
        assertEquals("prize-draw", ((Map<?, ?>) object.get("list")).get("leadMagnet"));
        Map<?, ?> funnel = (Map<?, ?>) object.get("funnel");
        assertEquals(2L, funnel.get("rows"));
        assertEquals(2L, funnel.get("people"));
        Result imports = shell.run("imports", "-w", "W", "--json");
        assertEquals("prize-draw", imports.array().getFirst().get("leadMagnet"));
        assertTrue(shell.run("imports", "-w", "W").out().contains("Prize draw"));
        // the number of New York is one in this region, that of Berlin is none
        assertEquals(
                1,
                shell.run("leads", "-w", "W", "--json", "-f", "phone=+12125550123")
                        .array()
                        .size());
        assertEquals(
                1,
                shell.run("leads", "-w", "W", "--json", "-f", "phone=030 12345678")
                        .array()
                        .size());
    }

    @Test
    void theMappingOfARehearsalIsWhatAMappingFileMaySay() {
        Map<String, Object> object = shell.run(
                        "import", "-w", "W", "fair.txt", "--map", "fair.yaml", "--dry-run", "--json")
                .object();
        assertEquals(2L, object.get("created"));
        assertEquals("createdAt", ((Map<?, ?>) ((List<?>) object.get("mapping")).get(3)).get("field"));
    }

    @Test
    void datesThatNothingTellsAreShownWithTheWayToDecide() {
        Result open = shell.run("import", "-w", "W", "fair.txt", "--dry-run", "--map", "fair.yaml");
        assertTrue(open.out().contains("Dates of 'Since': Day first, as you said."), open.out());
        Result decided =
                shell.run("import", "-w", "W", "fair.txt", "--map", "fair.yaml", "--dates", "Since=month-first");
        assertTrue(decided.out().contains("Dates of 'Since': Month first, as you said."), decided.out());
        assertTrue(decided.out().contains("2 Rows → 2 People"), decided.out());
    }

    @Test
    void aWrongDecisionIsRefusedBeforeAnythingIsImported() throws IOException {
        assertEquals(
                ExitCode.USAGE,
                shell.run("import", "-w", "W", "fair.txt", "--region", "Utopia").code());
        assertEquals(
                ExitCode.USAGE,
                shell.run("import", "-w", "W", "fair.txt", "--lead-magnet", "iPad")
                        .code());
        assertEquals(
                ExitCode.USAGE,
                shell.run("import", "-w", "W", "fair.txt", "--dates", "Since=maybe")
                        .code());
        Result unknown = shell.run("import", "-w", "W", "fair.txt", "--dates", "Sinse=day-first");
        assertEquals(ExitCode.DATA, unknown.code());
        assertTrue(unknown.err().contains("Did you mean \"Since\"?"), unknown.err());
        shell.file("wrong.yaml", "columns:", "  Who: nmae");
        Result wrong = shell.run("import", "-w", "W", "fair.txt", "--map", "wrong.yaml");
        assertEquals(ExitCode.DATA, wrong.code());
        assertTrue(wrong.err().startsWith("wrong.yaml, line 2: "), wrong.err());
        assertEquals(List.of(), shell.run("imports", "-w", "W", "--json").json());
    }
}
