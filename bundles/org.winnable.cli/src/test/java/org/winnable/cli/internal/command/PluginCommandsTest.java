package org.winnable.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.winnable.core.catalog.ListedPlugins;

class PluginCommandsTest {

    private static final String[] EVERY_YES = {
        "--trust-unsigned", "--trust-key", "AB:".repeat(31) + "AB", "--accept-licences"
    };

    private final StoreOfOne store = new StoreOfOne();
    private final List<String> questions = new ArrayList<>();
    private Shell shell;

    @TempDir
    private Path folder;

    @BeforeEach
    void openAShell() {
        shell = new Shell(folder, ListedPlugins.none()).with(store);
    }

    @Test
    void whatNobodySaidYesToIsNamedWithItsOptionAndNothingChanges() {
        Shell.Result result = shell.run("plugins", "install", "fit.jar");
        assertEquals(ExitCode.USAGE, result.code());
        assertTrue(result.err().contains("Missing: UNKNOWN_KEY. Nothing was changed. With --trust-key"), result.err());
        assertTrue(result.out().contains("+ Fit 1.0.0"), result.out());
        assertTrue(result.out().contains("nobody vouches"), result.out());
        assertTrue(result.out().contains("Do what you like."), result.out());
        assertEquals(List.of(), store.installed());
        assertEquals("closed", store.asked.getLast());
    }

    @Test
    void optionsSayYesBeforeAnybodyIsAsked() {
        Shell.Result result = shell.run(install("fit.jar"));
        assertEquals(ExitCode.DONE, result.code(), result.err());
        assertEquals("install " + folder.resolve("fit.jar") + " -", store.asked.getFirst());
        assertEquals(
                List.of("1.0.0"),
                store.installed().stream().map(plugin -> plugin.version()).toList());
        assertTrue(shell.run("plugins", "keys").out().contains(StoreOfOne.AUTHOR.fingerprint()));
    }

    @Test
    void somebodyAtTheTerminalIsAskedForEachYesOnce() {
        Shell asked = shell.answering(question -> {
            questions.add(question);
            return Optional.of("y");
        });
        assertEquals(ExitCode.DONE, asked.run("plugins", "install", "fit.jar").code());
        assertEquals(3, questions.size(), questions::toString);
        assertEquals(1, store.installed().size());
    }

    @Test
    void aNoEndsIt() {
        Shell asked = shell.answering(question -> Optional.of("n"));
        assertEquals(ExitCode.USAGE, asked.run("plugins", "install", "fit.jar").code());
        assertEquals(List.of(), store.installed());
    }

    @Test
    void aRehearsalChangesNothing() {
        Shell.Result result = shell.run("plugins", "install", "fit.jar", "--dry-run");
        assertEquals(ExitCode.DONE, result.code());
        assertTrue(result.out().endsWith("Nothing was changed.\n"), result.out());
        assertEquals(List.of(), store.installed());
    }

    @Test
    void programsReadTheStepsAndWhoVouches() {
        Map<String, Object> change = shell.run(install("fit.jar", "--json")).object();
        assertEquals(true, change.get("done"));
        assertTrue(change.get("steps").toString().contains("added"), change::toString);
        assertTrue(change.get("files").toString().contains("unknown-key"), change::toString);
        assertEquals(
                "Fit", shell.run("plugins", "list", "--json").array().getFirst().get("name"));
        assertEquals(
                "Fit",
                shell.run("plugins", "search", "fit", "--json")
                        .array()
                        .getFirst()
                        .get("name"));
        assertEquals(
                2, shell.run("plugins", "rollback", "--list", "--json").array().size());
    }

    @Test
    void whatCannotBeHadIsBadData() {
        Shell.Result result = shell.run("plugins", "install", "nowhere.jar");
        assertEquals(ExitCode.DATA, result.code());
        assertTrue(result.err().startsWith("there is no "), result.err());
    }

    @Test
    void aPluginThatDoesNotWorkIsAFinding() {
        shell.run(install("fit.jar"));
        assertEquals(ExitCode.DONE, shell.run("plugins", "list").code());
        store.problem = Optional.of("Something is missing.");
        Shell.Result result = shell.run("plugins", "list");
        assertEquals(ExitCode.FINDINGS, result.code());
        assertTrue(result.out().contains("Fit does not work. Something is missing."), result.out());
    }

    @Test
    void removingAndGoingBackNeedNoYes() {
        shell.run(install("fit.jar"));
        assertTrue(shell.run("plugins", "remove", StoreOfOne.ID).out().startsWith("- Fit 1.0.0"));
        assertEquals(
                "There is nothing to change.\n", shell.run("plugins", "update").out());
        assertTrue(shell.run("plugins", "rollback", "--list").out().contains("now: org.example.fit 1.0.0"));
        shell.run("plugins", "rollback", "--to", "2026-01-01T00:00:00Z");
        assertTrue(store.asked.contains("rollback 2026-01-01T00:00:00Z"), store.asked::toString);
    }

    @Test
    void sitesAreKeptByTheirWholePathAndAddressesAsTheyAre() {
        shell.run("plugins", "sites", "--add", "site", "--add", "https://example.com/plug-ins");
        assertEquals(
                folder.resolve("site") + "\nhttps://example.com/plug-ins\n",
                shell.run("plugins", "sites").out());
        assertEquals(
                "https://example.com/plug-ins\n",
                shell.run("plugins", "sites", "--remove", "site").out());
        shell.run("plugins", "search", "some", "words", "--site", "other");
        assertEquals("search [" + folder.resolve("other") + "] some words", store.asked.getLast());
    }

    @Test
    void aSiteIsMadeOfBundles() {
        Shell.Result result = shell.run("plugins", "publish", "site", "one.jar", "two.jar");
        assertTrue(store.asked.contains("publish [one.jar, two.jar]"), store.asked::toString);
        assertTrue(result.out().endsWith("offers one plug-in now.\n"), result.out());
    }

    private static String[] install(String... more) {
        List<String> all = new ArrayList<>(List.of("plugins", "install"));
        all.addAll(List.of(more));
        all.addAll(List.of(EVERY_YES));
        return all.toArray(String[]::new);
    }
}
