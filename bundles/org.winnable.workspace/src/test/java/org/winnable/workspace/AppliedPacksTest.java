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

    @Test
    void personasJourneyAndAssetsArePutInAndTakenBack() throws WorkspaceException, IOException {
        put("personas/cfo.yaml", "name: Ours\n");
        Map<String, String> before = rules();
        workspace.packs().apply(plan(), NOW);
        assertEquals("CFO", workspace.personas().read("cfo").name());
        assertEquals("only", workspace.content().journey().stages().getFirst().key());
        assertEquals("a-guide", workspace.content().read().assets().getFirst().key());
        workspace.packs().undo(NOW);
        Map<String, String> after = rules();
        after.keySet().removeIf(place -> place.startsWith("packs/"));
        assertEquals(before, after);
    }

    @Test
    void assetsThatTheJourneyOfAPackLeavesWithoutAStageAreFindings() throws WorkspaceException, IOException {
        put(
                "content/ours.yaml",
                "assets:\n  - {key: a-talk, title: A talk, status: planned, places: [{stage: deciding}]}\n"
                        + "  - {key: a-guide, title: Another, status: planned}\n");
        List<WorkspaceProblem> findings =
                workspace.packs().findings(workspace.packs().changes(plan()));
        assertEquals(2, findings.size(), findings.toString());
        findings.forEach(finding -> assertEquals("content/ours.yaml", finding.file()));
        assertTrue(findings.toString().contains("deciding"), findings.toString());
    }

    @Test
    void mistakesInPersonasJourneyAndAssetsOfAPackAreRefusedWithTheirLine() throws WorkspaceException, IOException {
        Path folder = parent.resolve("broken");
        AppliedPacks.write(
                new Pack(
                        "Broken",
                        "",
                        Map.of("personas/x.yaml", "name: X\nbuyin: {role: champion}\n", "journey.yaml", "name: J\n")),
                folder);
        WorkspaceException refused = assertThrows(WorkspaceException.class, () -> PackReader.read(folder));
        assertTrue(refused.getMessage().contains("personas/x.yaml:2"), refused.getMessage());
        assertTrue(refused.getMessage().contains("journey.yaml"), refused.getMessage());
        Map<String, String> present = rules();
        Pack assets = new Pack(
                "Assets",
                "",
                Map.of(
                        "content/x.yaml",
                        "assets:\n  - {key: a, title: A, status: planned, places: [{stage: nowhere}]}\n"));
        assertTrue(
                assertThrows(WorkspaceException.class, () -> workspace.packs().apply(assets, NOW))
                        .getMessage()
                        .contains("content/x.yaml:2"));
        assertEquals(present, rules());
    }

    @Test
    void whatPeopleSaidAndWhoseAnAssetIsIsInNoPack() throws WorkspaceException, IOException {
        put("personas/cfo.yaml", "name: CFO # the one\nvoice: {quotes: [{quote: We pay too much}]}\n");
        put("personas/old.yaml", "name: Old\narchived: true\n");
        put(
                "content/ours.yaml",
                "assets:\n  - {key: a-talk, title: A talk, status: live, owner: Ada, address: 'https://ours.example/talk', "
                        + "cost: 90 EUR, places: [{stage: deciding}]}\n");
        Map<String, String> files = workspace.packs().export("Ours", "").files();
        assertTrue(files.get("personas/cfo.yaml").contains("# the one"));
        assertFalse(files.get("personas/cfo.yaml").contains("too much"), files.get("personas/cfo.yaml"));
        assertFalse(files.containsKey("personas/old.yaml"));
        String assets = files.get("content/ours.yaml");
        assertTrue(assets.contains("planned") && assets.contains("deciding"), assets);
        assertFalse(assets.contains("Ada") || assets.contains("ours.example") || assets.contains("90"), assets);
        Path folder = parent.resolve("ours");
        AppliedPacks.write(workspace.packs().export("Ours", ""), folder);
        assertEquals(files, PackReader.read(folder).files());
    }

    private void put(String place, String text) throws IOException {
        Path file = workspace.folder().resolve(place);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static Pack plan() {
        return new Pack(
                "Plan",
                "",
                Map.of(
                        "personas/cfo.yaml",
                        "name: CFO\n",
                        "journey.yaml",
                        "name: Short\nstages: [{key: only, name: Only, meaning: All}]\nproblems: []\n",
                        "content/theirs.yaml",
                        "assets:\n  - {key: a-guide, title: A guide, status: planned, places: [{stage: only}]}\n"));
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
