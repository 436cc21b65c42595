package org.winnable.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.winnable.cli.internal.command.Shell.Result;
import org.winnable.core.catalog.PluginCatalog;

/** How commands are called, and what happens when they are called wrongly. */
class UsageTest {

    @TempDir
    private static Path sharedFolder;

    private static Shell shared;

    @TempDir
    private Path folder;

    @BeforeAll
    static void makeTheWorkspaceThatWrongCallsLeaveAsItIs() throws IOException {
        shared = Shell.withWorkspace(sharedFolder, TestPlugins.working());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "init", "import", "leads", "explain", "report", "demo", "plugins", "plugins health"})
    void everyCommandExplainsItselfAndEachOfItsOptions(String command) {
        String[] arguments = (command + " --help").strip().split(" ");
        Result result = new Shell(folder, TestPlugins.working()).run(arguments);
        assertEquals(ExitCode.DONE, result.code());
        assertTrue(result.out().contains("Usage: winnable " + command), result.out());
        // an option without description ends after its name, or goes on with the next option
        assertFalse(
                result.out().lines().anyMatch(line -> line.matches("\\s*(-\\w, |\\s{4})--[\\w-]+(=\\S+)?\\s*")),
                result.out());
        assertTrue(result.out().lines().allMatch(line -> line.length() <= 100), result.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "fly",
                "import",
                "import -w W",
                "leads -w W --limit many",
                "leads -w W --limit -1",
                "leads -w W --sort colour",
                "leads -w W --sort",
                "leads -w W --filter nonsense",
                "leads -w W --stage elsewhere",
                "leads -w W --as-of yesterday",
                "leads",
                "explain -w W",
                "explain -w W 99999",
                "explain -w W nobody@example.com",
                "import -w W --cost much people.txt",
                "import -w W --class nice people.txt",
                "import -w W --delimiter ab people.txt",
                "init X --currency pounds",
                "init X --zone Middle/Earth"
            })
    void aWrongCallSaysWhatIsWrongAndDoesNothing(String command) {
        Result result = shared.run(command.isEmpty() ? new String[0] : command.split(" "));
        assertEquals(ExitCode.USAGE, result.code(), result.toString());
        assertEquals("", result.out());
        assertFalse(result.err().isBlank());
        assertFalse(result.err().contains("\tat "), result.err());
        assertFalse(Files.exists(sharedFolder.resolve("X")));
    }

    @Test
    void withoutAWorkspaceTheFolderIsNamed() throws IOException {
        Shell shell = Shell.withWorkspace(folder, TestPlugins.working());
        Result missing = shell.run("leads", "-w", "elsewhere");
        assertEquals(ExitCode.DATA, missing.code());
        assertTrue(missing.err().contains(folder.resolve("elsewhere").toString()), missing.err());
        Result twice = shell.run("init", "W");
        assertEquals(ExitCode.DATA, twice.code());
    }

    @Test
    void inAWorkspaceItNeedNotBeNamed() throws IOException {
        Shell.withWorkspace(folder, TestPlugins.working());
        Shell inside = new Shell(folder.resolve("W"), TestPlugins.working());
        assertEquals(List.of(), inside.run("leads", "--json").json());
    }

    @Test
    void aNewWorkspaceIsNamedLikeItsFolder() {
        Map<String, Object> made = new Shell(folder, TestPlugins.working())
                .run("init", "Nordwind", "--json", "--currency", "chf")
                .object();
        assertEquals("Nordwind", made.get("client"));
        assertEquals("CHF", made.get("currency"));
        assertEquals(folder.resolve("Nordwind").toString(), made.get("workspace"));
    }

    @Test
    void aMistakeInTheRulesIsNamedWithFileAndLine() throws IOException {
        Shell shell = Shell.withWorkspace(folder, TestPlugins.working());
        Path model = folder.resolve("W/scoring/default.yaml");
        Files.writeString(model, Files.readString(model).replace("parameters: {}", "parameters: {speed: 3}"));
        Result result = shell.run("leads", "-w", "W");
        assertEquals(ExitCode.DATA, result.code(), result.toString());
        assertTrue(result.err().contains("scoring/default.yaml:6:"), result.err());
        assertTrue(result.err().contains("speed"), result.err());
    }

    @Test
    void aDefectOfOursIsShortUnlessAskedFor() {
        PluginCatalog none = null;
        Shell shell = new Shell(folder, none);
        Result result = shell.run("plugins", "health");
        assertEquals(ExitCode.INTERNAL, result.code());
        assertTrue(result.err().contains("NullPointerException"), result.err());
        assertFalse(result.err().contains("\tat "), result.err());
        Result debugged = new Shell(folder, none, Map.of("WINNABLE_DEBUG", "1")).run("plugins", "health");
        assertTrue(debugged.err().contains("\tat "), debugged.err());
    }

    @Test
    void theVersionIsOneLine() {
        Result result = new Shell(folder, null).run("--version");
        assertEquals(ExitCode.DONE, result.code());
        assertEquals(1, result.out().lines().count());
        assertTrue(result.out().startsWith("Winnable "), result.out());
    }
}
