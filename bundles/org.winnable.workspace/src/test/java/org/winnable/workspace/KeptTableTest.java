package org.winnable.workspace;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.facts.FactTable;
import org.winnable.core.work.Progress;
import org.winnable.workspace.internal.store.KeptTable;

/** The people that are kept beside the facts are those of the facts, or are not there. */
class KeptTableTest {

    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");

    /** Long ago, so that a file that was written anew is younger. */
    private static final FileTime EARLIER = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

    @TempDir
    private Path parent;

    private Path folder = Path.of("");
    private Path kept = Path.of("");

    /** What changes facts. */
    private enum Change {
        IMPORT {
            @Override
            void make(Workspace workspace) throws WorkspaceException {
                RandomRows.run(workspace, Folders.origin("b", "2026-02-01T00:00:00Z"), RandomRows.of(9, 20, 9));
            }
        },
        UNDO {
            @Override
            void make(Workspace workspace) throws WorkspaceException {
                workspace.facts().undo(1, NOW);
            }
        },
        SPEND {
            @Override
            void make(Workspace workspace) throws WorkspaceException {
                workspace.facts().addSpend(List.of());
            }
        },
        MERGE {
            @Override
            void make(Workspace workspace) throws WorkspaceException {
                FactTable table = load(workspace);
                workspace.facts().byHand().merge(Set.of(table.id(0), table.id(1)), NOW);
            }
        };

        abstract void make(Workspace workspace) throws WorkspaceException;
    }

    @BeforeEach
    void loadOnce() throws WorkspaceException, IOException {
        try (Workspace workspace = Folders.create(parent)) {
            RandomRows.run(workspace, Folders.origin("a", "2026-01-01T00:00:00Z"), RandomRows.of(1, 200, 50));
            load(workspace);
            folder = workspace.folder();
        }
        kept = folder.resolve(KeptTable.FILE);
        Files.setLastModifiedTime(kept, EARLIER);
    }

    @Test
    void peopleAreReadFromItWhenTheWorkspaceIsOpenedAgain() throws WorkspaceException, IOException {
        try (Workspace workspace = Workspace.open(folder)) {
            assertSamePeople(derived(workspace), load(workspace));
        }
        assertEquals(EARLIER, Files.getLastModifiedTime(kept));
    }

    @Test
    void nobodyElseMayReadIt() throws IOException {
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)));
    }

    @ParameterizedTest
    @EnumSource
    void itGoesWithEveryChange(Change change) throws WorkspaceException {
        try (Workspace workspace = Workspace.open(folder)) {
            change.make(workspace);
            assertFalse(Files.exists(kept));
            FactTable derived = load(workspace);
            assertEquals(derived.size() > 0, Files.exists(kept));
            assertSamePeople(derived, load(workspace));
        }
    }

    @Test
    void oneThatIsOlderThanTheFactsIsNotRead() throws WorkspaceException, IOException {
        Path older = Files.copy(kept, parent.resolve("older"));
        try (Workspace workspace = Workspace.open(folder)) {
            Change.UNDO.make(workspace);
        }
        Files.move(older, kept);
        try (Workspace workspace = Workspace.open(folder)) {
            assertEquals(0, load(workspace).size());
        }
        assertFalse(Files.exists(kept));
    }

    /** As happens where somebody brings back a copy of the facts. */
    @Test
    void oneOfFactsThatWentAnotherWayIsNotRead() throws WorkspaceException, IOException {
        Path copy = Files.createDirectory(parent.resolve("copy"));
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path place = copy.resolve(folder.relativize(file));
                Files.createDirectories(place.getParent());
                Files.copy(file, place);
            }
        }
        try (Workspace workspace = Workspace.open(copy)) {
            RandomRows.run(workspace, Folders.origin("c", "2026-02-01T00:00:00Z"), RandomRows.of(3, 30, 90));
            load(workspace);
        }
        try (Workspace workspace = Workspace.open(folder)) {
            Change.IMPORT.make(workspace);
        }
        Files.copy(copy.resolve(KeptTable.FILE), kept, StandardCopyOption.REPLACE_EXISTING);
        try (Workspace workspace = Workspace.open(folder)) {
            assertSamePeople(derived(workspace), load(workspace));
        }
    }

    @Test
    void otherRulesOfSurvivalDeriveAnew() throws WorkspaceException, IOException {
        Folders.replace(
                folder.resolve(Workspace.SETTINGS_FILE), "# survivorship:", "survivorship: {title: most-complete} #");
        try (Workspace workspace = Workspace.open(folder)) {
            load(workspace);
        }
        assertNotEquals(EARLIER, Files.getLastModifiedTime(kept));
    }

    @Test
    void furtherColumnsAreKeptAndAnyFewerAreReadFromIt() throws WorkspaceException, IOException {
        CategoryKey grade = new CategoryKey(RandomRows.GRADE);
        try (Workspace workspace = Workspace.open(folder)) {
            assertTrue(workspace
                    .facts()
                    .load(Set.of(RandomRows.GRADE), Progress.NONE)
                    .categories()
                    .contains(grade));
            Files.setLastModifiedTime(kept, EARLIER);
            assertTrue(load(workspace).categories().contains(grade));
            assertEquals(EARLIER, Files.getLastModifiedTime(kept));
        }
    }

    @Test
    void oneThatIsDamagedIsDerivedAndKeptAnew() throws WorkspaceException, IOException {
        byte[] damaged = Files.readAllBytes(kept);
        damaged[damaged.length / 2]++;
        Files.write(kept, damaged);
        Files.setLastModifiedTime(kept, EARLIER);
        try (Workspace workspace = Workspace.open(folder)) {
            assertSamePeople(derived(workspace), load(workspace));
        }
        assertNotEquals(EARLIER, Files.getLastModifiedTime(kept));
    }

    @Test
    void nobodysDataStaysInDraftsOfIt() throws WorkspaceException, IOException {
        try (Workspace workspace = Workspace.open(folder)) {
            Change.SPEND.make(workspace);
            load(workspace);
        }
        try (Stream<Path> files = Files.walk(folder)) {
            assertEquals(
                    List.of(KeptTable.FILE),
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.contains(KeptTable.FILE))
                            .toList());
        }
    }

    private static FactTable load(Workspace workspace) throws WorkspaceException {
        return workspace.facts().load(Set.of(), Progress.NONE);
    }

    /** As from the store alone; what is kept is there again afterwards as it was. */
    private FactTable derived(Workspace workspace) throws WorkspaceException, IOException {
        Path aside = parent.resolve("aside");
        boolean isKept = Files.exists(kept);
        if (isKept) {
            Files.move(kept, aside);
        }
        FactTable table = load(workspace);
        Files.deleteIfExists(kept);
        if (isKept) {
            Files.move(aside, kept);
        }
        return table;
    }

    private static void assertSamePeople(FactTable expected, FactTable actual) {
        assertEquals(expected.size(), actual.size());
        assertArrayEquals(IntStream.range(0, expected.size()).toArray(), actual.sameRows(expected));
    }
}
