package org.winnable.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.winnable.core.pack.Branding;
import org.winnable.workspace.pack.Pack;
import org.winnable.workspace.pack.PackReader;

class AppliedPacksTest extends WorkspaceTestCase {

    private static final Instant NOW = Instant.parse("2026-03-01T23:30:00Z");
    private static final String LIFECYCLE = "stages: [{key: all, name: Everyone}]\n";
    private static final String MODEL = "# theirs\nname: Theirs\nversion: 7\ncaps: {fit: 40}\nstrategies: []\n";

    @Test
    void whatAPackHoldsIsInForceAndTakingItBackRestoresEveryByte() throws WorkspaceException, IOException {
        Map<String, String> before = rules();
        AppliedPack applied = workspace.packs().apply(pack(), NOW);
        assertEquals(1, applied.number());
        assertEquals(
                List.of(
                        "branding.yaml",
                        "branding/logo.svg",
                        "glossary.yaml",
                        "lifecycle.yaml",
                        "scoring/default.yaml"),
                applied.files());
        assertEquals("Theirs", workspace.rules().model().name());
        // the next version of the workspace's own model, on the day it is in Berlin
        assertEquals(2, workspace.rules().model().version());
        assertTrue(rules().get("scoring/default.yaml").contains("# theirs"));
        assertTrue(rules().get("scoring/default.yaml").contains("published: 2026-03-02"));
        assertEquals(
                "Everyone", workspace.rules().lifecycle().stages().getFirst().name());
        assertEquals("#336699", workspace.style().branding().accent().orElseThrow());
        assertEquals("<svg/>", workspace.style().branding().logo().orElseThrow());
        assertEquals("Brief", workspace.style().glossary().getFirst().term());
        AppliedPack undone = workspace.packs().undo(NOW.plusSeconds(60));
        assertEquals(1, undone.number());
        Map<String, String> after = rules();
        after.keySet().removeIf(place -> place.startsWith("packs/") || place.startsWith("scoring/versions/"));
        assertEquals(before, after);
        assertEquals(Branding.NONE, workspace.style().branding());
        assertEquals(
                NOW.plusSeconds(60),
                workspace.packs().list().getFirst().undone().orElseThrow());
    }

    @Test
    void theModelBeforeIsKeptAsAVersion() throws WorkspaceException {
        workspace.packs().apply(pack(), NOW);
        assertEquals(
                List.of("default", "default@1"),
                workspace.models().list().stream().map(ModelVersion::reference).toList());
    }

    @Test
    void packsAreTakenBackTheLastOneFirst() throws WorkspaceException, IOException {
        Map<String, String> before = rules();
        workspace.packs().apply(pack(), NOW);
        workspace.packs().apply(new Pack("Second", "", Map.of("lifecycle.yaml", "# 2\n" + LIFECYCLE)), NOW);
        assertEquals("Second", workspace.packs().undo(NOW).name());
        assertEquals(LIFECYCLE, rules().get("lifecycle.yaml"));
        assertEquals("First", workspace.packs().undo(NOW).name());
        assertEquals(before.get("lifecycle.yaml"), rules().get("lifecycle.yaml"));
        assertTrue(
                assertThrows(WorkspaceException.class, () -> workspace.packs().undo(NOW))
                        .getMessage()
                        .contains("each was taken back"));
    }

    @Test
    void whatSomebodyChangedSinceIsNotLost() throws WorkspaceException, IOException {
        workspace.packs().apply(pack(), NOW);
        workspace.saveRules("lifecycle.yaml", "# ours\n" + LIFECYCLE);
        Map<String, String> edited = rules();
        WorkspaceException refused =
                assertThrows(WorkspaceException.class, () -> workspace.packs().undo(NOW));
        assertEquals("lifecycle.yaml", refused.problems().getFirst().file());
        assertEquals(edited, rules());
    }

    /** As a killed process leaves it: noted, and only some files written. */
    @Test
    void aPackThatWasPutInHalfWayIsTakenBack() throws WorkspaceException, IOException {
        Map<String, String> before = rules();
        workspace.packs().apply(pack(), NOW);
        Files.writeString(workspace.folder().resolve("lifecycle.yaml"), before.get("lifecycle.yaml"));
        Files.delete(workspace.folder().resolve("glossary.yaml"));
        workspace.packs().undo(NOW);
        assertEquals(before.get("lifecycle.yaml"), rules().get("lifecycle.yaml"));
        assertEquals(before.get("scoring/default.yaml"), rules().get("scoring/default.yaml"));
        assertFalse(rules().containsKey("branding.yaml"));
    }

    @Test
    void aPackOfWhichEverythingIsThereChangesNothing() throws WorkspaceException {
        workspace.packs().apply(pack(), NOW);
        assertThrows(WorkspaceException.class, () -> workspace.packs().apply(pack(), NOW));
        assertEquals(2, workspace.rules().model().version());
        assertEquals(1, workspace.packs().list().size());
    }

    @Test
    void rulesWithMistakesAreRefusedWithTheirLineAndNothingIsTouched() throws WorkspaceException, IOException {
        Map<String, String> before = rules();
        Pack odd = new Pack("Odd", "", Map.of("scoring/default.yaml", "name: Odd\nversion: 1\ncaps: {intend: 5}\n"));
        WorkspaceException refused =
                assertThrows(WorkspaceException.class, () -> workspace.packs().apply(odd, NOW));
        assertTrue(refused.getMessage().contains("scoring/default.yaml:3"), refused.getMessage());
        assertEquals(before, rules());
    }

    @Test
    void whatIsExportedIsReadBackAndTheSignaturesStay() throws WorkspaceException, IOException {
        Folders.replace(
                workspace.folder().resolve("agreement.yaml"),
                "signatures: []",
                "signatures:\n  - {side: sales, name: Rosa Park, on: 2025-01-31}");
        workspace.packs().apply(pack(), NOW);
        Pack exported = workspace.packs().export("Ours", "What we agreed on");
        assertFalse(exported.files().get("agreement.yaml").contains("Rosa Park"));
        Path folder = parent.resolve("a pack");
        AppliedPacks.write(exported, folder);
        assertEquals(exported, PackReader.read(folder));
        try (Workspace other = Workspace.create(parent.resolve("other"), Folders.SETTINGS)) {
            other.packs().apply(exported, NOW);
            assertEquals(workspace.rules().lifecycle(), other.rules().lifecycle());
            assertEquals(workspace.rules().model().caps(), other.rules().model().caps());
        }
        assertThrows(WorkspaceException.class, () -> AppliedPacks.write(exported, folder));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.yaml", "/etc/evil.yaml", "workspace.yaml", "facts.duckdb", "scoring/../../x.yaml"})
    void noPackWritesAnywhereElse(String place) throws IOException {
        Path folder = folder("version: 1\nname: Evil\nfiles: [\"" + place + "\"]\n");
        WorkspaceException refused = assertThrows(WorkspaceException.class, () -> PackReader.read(folder));
        assertTrue(refused.getMessage().contains("pack.yaml:3"), refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "files: [branding.yaml] | 'accent: blue' | branding.yaml:1 | is no colour",
                "files: [branding.yaml] | 'logo: branding/none.svg' | branding.yaml:1 | is not there",
                "files: [branding.yaml] | 'logo: /etc/passwd' | branding.yaml:1 | is no place of a picture",
                "files: [branding.yaml] | 'acent: \"#336699\"' | branding.yaml:1 | did you mean 'accent'?",
                "files: [glossary.yaml] | '' | glossary.yaml | is not there",
                "files: [agrement.yaml] | '' | pack.yaml:3 | did you mean 'agreement.yaml'?",
                "version: 2 | '' | pack.yaml | newer version",
            })
    void mistakesOfAPackAreToldWithFileAndLine(String list, String branding, String place, String words)
            throws IOException {
        Path folder =
                folder(list.startsWith("version") ? list + "\nname: Odd\n" : "version: 1\nname: Odd\n" + list + "\n");
        Files.writeString(folder.resolve("branding.yaml"), branding + "\n");
        String message = assertThrows(WorkspaceException.class, () -> PackReader.read(folder))
                .getMessage();
        assertTrue(message.contains(place) && message.contains(words), message);
    }

    private Path folder(String list) throws IOException {
        Path folder = Files.createDirectories(parent.resolve("pack"));
        Files.writeString(folder.resolve("pack.yaml"), list);
        return folder;
    }

    private static Pack pack() {
        return new Pack(
                "First",
                "",
                Map.of(
                        "lifecycle.yaml", LIFECYCLE,
                        "scoring/default.yaml", MODEL,
                        "branding.yaml", "name: North\naccent: \"#336699\"\nlogo: branding/logo.svg\n",
                        "branding/logo.svg", "<svg/>",
                        "glossary.yaml", "terms: [{term: Brief, meaning: What they want}]\n"));
    }

    /** All texts of the workspace by their place. */
    private Map<String, String> rules() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        Path folder = workspace.folder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String place = folder.relativize(file).toString();
                if (place.endsWith(".yaml") || place.endsWith(".svg")) {
                    texts.put(place, Files.readString(file));
                }
            }
        }
        return texts;
    }
}
