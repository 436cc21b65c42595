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
import org.winnable.cli.internal.command.Shell.Result;

/** A client pack is rehearsed, put in, taken back, exported, and a workspace begins with one. */
class PackCommandsTest {

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void importPeople() throws IOException {
        shell = Shell.withTwoPeople(folder);
        Path pack = Files.createDirectories(folder.resolve("pack"));
        Files.writeString(pack.resolve("pack.yaml"), "version: 1\nname: Few stages\nfiles: [lifecycle.yaml]\n");
        Files.writeString(
                pack.resolve("lifecycle.yaml"),
                "stages: [{key: one, name: Stage one}, {key: two, name: Stage two, enter: lead}]\n");
    }

    @Test
    void aRehearsalTellsWhatWouldChangeAndChangesNothing() throws IOException {
        String before = Files.readString(folder.resolve("W/lifecycle.yaml"));
        Result rehearsed = shell.run("pack", "apply", "-w", "W", "pack", "--dry-run");
        assertEquals(0, rehearsed.code(), rehearsed.err());
        assertTrue(rehearsed.out().contains("changed  lifecycle.yaml"), rehearsed.out());
        assertTrue(rehearsed.out().contains("2 people change stage, of 2"), rehearsed.out());
        assertTrue(rehearsed.out().contains("Nothing was changed"), rehearsed.out());
        assertEquals(before, Files.readString(folder.resolve("W/lifecycle.yaml")));
        Map<String, Object> trial = shell.run("pack", "apply", "-w", "W", "pack", "--dry-run", "--json")
                .object();
        assertEquals(2L, trial.get("moved"));
        assertEquals(List.of("lifecycle.yaml"), trial.get("files"));
        assertEquals(List.of(), trial.get("created"));
        assertEquals(List.of(), applied());
    }

    @Test
    void whatIsPutInIsTakenBack() throws IOException {
        String before = Files.readString(folder.resolve("W/lifecycle.yaml"));
        Result applied = shell.run("pack", "apply", "-w", "W", "pack");
        assertEquals(0, applied.code(), applied.err());
        assertTrue(applied.out().contains("'Few stages' is in force now"), applied.out());
        assertTrue(shell.run("stages", "-w", "W").out().contains("Stage one"));
        assertEquals("Few stages", applied().getFirst().get("name"));
        assertTrue(shell.run("pack", "list", "-w", "W").out().contains("Few stages"));
        Result undone = shell.run("pack", "undo", "-w", "W");
        assertEquals(0, undone.code(), undone.err());
        assertTrue(undone.out().contains("lifecycle.yaml as before"), undone.out());
        assertEquals(before, Files.readString(folder.resolve("W/lifecycle.yaml")));
        assertEquals(3, shell.run("pack", "undo", "-w", "W").code());
    }

    @Test
    void aWorkspaceBeginsWithAPackOfAnother() {
        shell.run("pack", "apply", "-w", "W", "pack");
        Result exported = shell.run("pack", "export", "-w", "W", "out", "--name", "House rules");
        assertEquals(0, exported.code(), exported.err());
        assertTrue(exported.out().contains("House rules"), exported.out());
        Result made = shell.run("init", "V", "--pack", "out");
        assertEquals(0, made.code(), made.err());
        assertTrue(shell.run("stages", "-w", "V").out().contains("Stage one"));
        assertEquals(3, shell.run("pack", "export", "-w", "W", "out").code());
    }

    @Test
    void aPackThatIsNotThereIsNamedAndNoClientIsMade() {
        Result refused = shell.run("init", "V", "--pack", "nowhere");
        assertEquals(3, refused.code());
        assertTrue(refused.err().contains("nowhere: no installed plug-in"), refused.err());
        assertFalse(Files.exists(folder.resolve("V")));
        assertEquals(3, shell.run("pack", "apply", "-w", "W", "nowhere").code());
    }

    @Test
    void aPackWhoseStrategyIsNotInstalledIsAFinding() throws IOException {
        Files.writeString(
                folder.resolve("pack/pack.yaml"), "version: 1\nname: Strange\nfiles: [scoring/default.yaml]\n");
        Files.createDirectories(folder.resolve("pack/scoring"));
        Files.writeString(
                folder.resolve("pack/scoring/default.yaml"),
                "name: Strange\nversion: 1\nstrategies: [{strategy: com.example.elsewhere}]\n");
        Result rehearsed = shell.run("pack", "apply", "-w", "W", "pack", "--dry-run");
        assertEquals(1, rehearsed.code());
        assertTrue(rehearsed.err().contains("com.example.elsewhere"), rehearsed.err());
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> applied() {
        return (List<Map<String, Object>>)
                shell.run("pack", "list", "-w", "W", "--json").object().get("applied");
    }
}
