package org.winnable.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.winnable.core.facts.FactTable;
import org.winnable.core.work.Progress;

class OpeningTest {

    @TempDir
    private Path parent;

    @Test
    void aNewWorkspaceHasItsFilesAndNothingElse() throws WorkspaceException, IOException {
        Path folder;
        try (Workspace workspace = Folders.create(parent)) {
            folder = workspace.folder();
            assertEquals(0, workspace.facts().load(Set.of(), Progress.NONE).size());
        }
        try (Stream<Path> files = Files.walk(folder)) {
            assertEquals(
                    Set.of(
                            ".lock",
                            "agreement.yaml",
                            "facts.duckdb",
                            "lifecycle.yaml",
                            "scoring/default.yaml",
                            "workspace.yaml"),
                    files.filter(Files::isRegularFile)
                            .map(file -> folder.relativize(file).toString())
                            .collect(Collectors.toSet()));
        }
    }

    @Test
    void rulesThatAreThereAlreadyAreKept() throws WorkspaceException, IOException {
        Path folder = Files.createDirectories(parent.resolve("acme"));
        Files.writeString(folder.resolve("lifecycle.yaml"), "stages: [{key: all, name: All}]\n");
        try (Workspace workspace = Folders.create(parent)) {
            assertEquals(1, workspace.rules().lifecycle().stages().size());
        }
    }

    @Test
    void aWorkspaceIsNotMadeTwice() throws WorkspaceException {
        Folders.create(parent).close();
        assertRefused("has a workspace.yaml already", () -> Folders.create(parent));
    }

    @Test
    void aPlaceThatIsNoWorkspaceIsNamedAsSuch() throws WorkspaceException, IOException {
        assertRefused("there is no such folder", () -> Workspace.open(parent.resolve("none")));
        assertRefused("winnable init", () -> Workspace.open(parent));
        Path file = Files.writeString(parent.resolve("file"), "text");
        assertRefused("this is a file", () -> Workspace.open(file));
        assertRefused("this is a file", () -> Workspace.create(file, Folders.SETTINGS));
        Folders.create(parent).close();
        Path facts = parent.resolve("acme/facts.duckdb");
        Files.delete(facts);
        assertRefused("backup", () -> Workspace.open(parent.resolve("acme")));
        Files.createDirectory(facts);
        assertRefused("backup", () -> Workspace.open(parent.resolve("acme")));
    }

    @Test
    void damagedFactsAreNamedAndLeftAsTheyAre() throws WorkspaceException, IOException {
        Folders.create(parent).close();
        Path folder = parent.resolve("acme");
        Path facts = folder.resolve("facts.duckdb");
        byte[] junk = new byte[20_000];
        new Random(3).nextBytes(junk);
        Files.write(facts, junk);
        assertRefused("damaged", () -> Workspace.open(folder));
        assertEquals(junk.length, Files.size(facts));
        Files.write(facts, new byte[0]);
        assertRefused("damaged", () -> Workspace.open(folder));
    }

    @Test
    void readOnlyFactsAreNamed() throws WorkspaceException {
        Folders.create(parent).close();
        Path folder = parent.resolve("acme");
        assertTrue(folder.resolve("facts.duckdb").toFile().setReadOnly());
        Assumptions.assumeFalse(
                Files.isWritable(folder.resolve("facts.duckdb")), "this user may write everything, as root may");
        assertRefused("read-only", () -> Workspace.open(folder));
    }

    @Test
    void aSecondOpeningInTheSameProcessIsRefusedUntilTheFirstIsClosed() throws WorkspaceException {
        try (Workspace first = Folders.create(parent)) {
            assertRefused("process " + ProcessHandle.current().pid(), () -> Workspace.open(first.folder()));
        }
        Workspace.open(parent.resolve("acme")).close();
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void aSecondProcessIsRefusedUntilTheFirstIsGone() throws Exception {
        Folders.create(parent).close();
        Path folder = parent.resolve("acme");
        try (ChildProcess child = ChildProcess.start("hold", folder)) {
            assertEquals("open", child.line());
            assertRefused("process " + child.pid(), () -> Workspace.open(folder));
            child.kill();
        }
        Workspace.open(folder).close();
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void anImportThatIsKilledHalfWayHasNeverBeen() throws Exception {
        Folders.create(parent).close();
        Path folder = parent.resolve("acme");
        try (ChildProcess child = ChildProcess.start("half", folder)) {
            assertEquals("added", child.line());
            child.kill();
        }
        try (Workspace workspace = Workspace.open(folder)) {
            assertTrue(workspace.facts().imports().isEmpty());
            FactTable table = workspace.facts().load(Set.of(), Progress.NONE);
            assertEquals(0, table.size());
            assertEquals(0, table.interactionCount());
            assertFalse(Files.exists(folder.resolve(".temp")) && !isEmpty(folder.resolve(".temp")));
        }
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void importsBeforeTheKillAreWholeAndTheRestIsNotThere() throws Exception {
        Folders.create(parent).close();
        Path folder = parent.resolve("acme");
        int told = 0;
        Random random = new Random(11);
        try (ChildProcess child = ChildProcess.start("many", folder)) {
            for (; told < 4; told++) {
                assertEquals(Integer.toString(told), child.line());
            }
            Thread.sleep(random.nextInt(200));
            child.kill();
        }
        try (Workspace workspace = Workspace.open(folder)) {
            int imports = workspace.facts().imports().size();
            assertTrue(imports >= told, imports + " imports, told of " + told);
            FactTable table = workspace.facts().load(Set.of(), Progress.NONE);
            assertEquals(imports * ChildProcess.ROWS, table.size());
            assertEquals(imports * ChildProcess.ROWS, table.interactionCount());
        }
    }

    @Test
    void whatAKilledProcessLeftInTheTemporaryFolderIsRemoved() throws WorkspaceException, IOException {
        Folders.create(parent).close();
        Path temporary = Files.createDirectories(parent.resolve("acme/.temp/sub"));
        Files.writeString(temporary.resolve("spill"), "people");
        Workspace.open(parent.resolve("acme")).close();
        assertFalse(Files.exists(parent.resolve("acme/.temp")));
    }

    @Test
    void aClosedWorkspaceSaysSo() throws WorkspaceException {
        Workspace workspace = Folders.create(parent);
        workspace.close();
        assertThrows(IllegalStateException.class, () -> workspace.facts().imports());
        assertThrows(
                IllegalStateException.class,
                () -> workspace.facts().beginImport(Folders.origin("h", "2025-01-01T00:00:00Z")));
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private interface Opening {
        Workspace open() throws WorkspaceException;
    }

    private static void assertRefused(String message, Opening opening) {
        WorkspaceException refused =
                assertThrows(WorkspaceException.class, () -> opening.open().close());
        assertTrue(refused.getMessage().contains(message), refused.getMessage());
    }
}
