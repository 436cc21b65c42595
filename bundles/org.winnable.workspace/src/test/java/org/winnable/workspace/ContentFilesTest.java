package org.winnable.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.winnable.core.content.Asset;
import org.winnable.core.content.AssetKind;
import org.winnable.core.content.AssetStatus;
import org.winnable.core.content.Cell;
import org.winnable.core.content.PlannedAsset;
import org.winnable.core.content.PlannedAsset.Dates;
import org.winnable.core.content.PlannedAsset.Place;
import org.winnable.core.journey.BuyerStage;
import org.winnable.core.lead.Money;

class ContentFilesTest {

    private static final Currency EURO = Currency.getInstance("EUR");

    @TempDir
    private Path temp;

    private Workspace workspace;
    private ContentFiles content;

    @BeforeEach
    void create() throws WorkspaceException {
        workspace = Workspace.create(temp.resolve("acme"), WorkspaceSettings.of("Acme", EURO, ZoneId.of("UTC")));
        content = workspace.content();
    }

    @AfterEach
    void close() throws WorkspaceException {
        workspace.close();
    }

    @Test
    void withoutAFileTheJourneyIsTheClassicOne() throws WorkspaceException {
        assertEquals(
                List.of("aware", "considering", "deciding"),
                content.journey().stages().stream().map(BuyerStage::key).toList());
    }

    @ParameterizedTest
    @EnumSource
    void everyShippedJourneyCanBeSaved(ShippedJourney shipped) throws WorkspaceException {
        content.saveJourney(shipped.text());

        assertTrue(content.journey().stages().size() >= 3);
        assertEquals(Optional.of(shipped), ShippedJourney.byKey(shipped.key()));
        assertTrue(shipped.label().length() > 10);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stages: []|1|1 to 20 stages",
                "stages: [{key: A b, name: A}]|1|cannot be a key",
                "stages: [{key: a, name: A}, {key: b, name: B}]|1|nobody could come to this stage",
                "stages: [{key: a, name: A, sings: []}]|1|signs",
                "stages: [{key: a, name: A, signs: [{types: [page-visitt]}]}]|1|page-visit",
                "stages: [{key: a, name: A}]; problems: [{key: p, name: P}, {key: p, name: Q}]|2|twice"
            })
    void aMistakeInTheJourneyIsNamedWithItsLineAndNothingIsSaved(String stages, int line, String told) {
        String text = stages.replace("; ", "\n") + "\nname: Ours\n";
        WorkspaceException e = assertThrows(WorkspaceException.class, () -> content.saveJourney(text));

        WorkspaceProblem problem = e.problems().getFirst();
        assertEquals(ContentFiles.JOURNEY, problem.file());
        assertEquals(line, problem.line().orElseThrow());
        assertTrue(problem.message().contains(told), problem::message);
        assertTrue(Files.notExists(workspace.folder().resolve(ContentFiles.JOURNEY)));
    }

    @Test
    void anAssetComesBackAsItWasSaved() throws WorkspaceException {
        PlannedAsset full = full("a/b: \"c\"");
        PlannedAsset bare = bare("plain");

        content.save("website", List.of(full, bare), List.of());

        assertEquals(List.of(full, bare), content.read().assets());
        assertEquals("content/website.yaml", content.read().files().get("plain"));
    }

    @Test
    void aChangeKeepsCommentsAndEverythingElse() throws Exception {
        write("content/ours.yaml", """
                # our own pieces
                assets:
                  # the one that sells
                  - key: paper   # never rename
                    title: "Old title"
                    status: live
                  - {key: other, title: Other}   # stays
                """);
        PlannedAsset paper = content.read().asset("paper").orElseThrow();

        content.save(
                "more",
                List.of(),
                List.of(paper.withStatus(AssetStatus.STALE)
                        .withPlaces(List.of(new Place(Optional.of("cfo"), "deciding", Optional.empty())))));

        String text = Files.readString(workspace.folder().resolve("content/ours.yaml"));
        assertTrue(text.startsWith("# our own pieces\nassets:\n  # the one that sells\n  - "), text);
        assertTrue(text.contains(" key: paper   # never rename\n"), text);
        assertTrue(text.contains("    status: \"stale\"\n"), text);
        assertTrue(text.contains("places: [{\"persona\": \"cfo\", \"stage\": \"deciding\"}]"), text);
        assertTrue(text.endsWith("  - {key: other, title: Other}   # stays\n"), text);
        assertEquals(
                AssetStatus.STALE, content.read().asset("paper").orElseThrow().status());
    }

    @Test
    void anAssetIsTakenOutAndCommentsStay() throws Exception {
        write("content/Our_own.yaml", """
                # our own pieces
                assets:
                  - key: paper   # goes with it
                    title: Paper

                  # about the other
                  - {key: other, title: Other}
                """);
        PlannedAsset other = content.read().asset("other").orElseThrow();

        String place = content.remove("paper");
        String left = Files.readString(workspace.folder().resolve("content/Our_own.yaml"));
        content.remove("other");
        content.save(ContentFiles.name(place), List.of(other), List.of());

        assertEquals("content/Our_own.yaml", place);
        assertEquals("# our own pieces\nassets:\n\n  # about the other\n  - {key: other, title: Other}\n", left);
        assertEquals(List.of(other), content.read().assets());
        assertEquals(
                "# our own pieces\nassets:\n\n  # about the other\n",
                Files.readString(workspace.folder().resolve("content/Our_own.yaml"))
                        .split("  - ")[0]);
        assertThrows(WorkspaceException.class, () -> content.remove("paper"));
    }

    @Test
    void whatCannotBeReadIsNamedWithItsLineAndAllElseIsThere() throws Exception {
        write("content/a.yaml", """
                assets:
                  - key: one
                    title: One
                    status: liev
                  - title: No key
                  - key: two
                    title: Two
                    places: [{stage: decidign}]
                    cost: many
                """);
        write("content/b.yaml", "assets:\n  - {key: one, title: Again}\n");
        write("content/c.yaml", "assets: [\n");

        ContentReading reading = content.read();

        assertEquals(
                List.of("one", "two"),
                reading.assets().stream().map(PlannedAsset::key).toList());
        List<String> told =
                reading.problems().stream().map(WorkspaceProblem::text).toList();
        assertTrue(told.get(0).startsWith("content/a.yaml:4:") && told.get(0).contains("live"), told.get(0));
        assertTrue(told.get(1).startsWith("content/a.yaml:5:"), told.get(1));
        assertTrue(told.get(2).startsWith("content/a.yaml:8:") && told.get(2).contains("deciding"), told.get(2));
        assertTrue(told.get(3).startsWith("content/a.yaml:9:") && told.get(3).contains("EUR"), told.get(3));
        assertTrue(told.get(4).startsWith("content/b.yaml:2:") && told.get(4).contains("content/a.yaml"), told.get(4));
        assertTrue(told.get(5).startsWith("content/c.yaml:"), told.get(5));
        assertEquals(6, told.size());
    }

    @Test
    void whatIsLiveIsStaleFromTheDayOfItsReview() {
        PlannedAsset asset = full("x");

        assertEquals(AssetStatus.LIVE, asset.statusOn(LocalDate.of(2027, 1, 31)));
        assertEquals(AssetStatus.STALE, asset.statusOn(LocalDate.of(2027, 2, 1)));
        assertEquals(AssetStatus.RETIRED, asset.withStatus(AssetStatus.RETIRED).statusOn(LocalDate.of(2027, 2, 1)));
    }

    @Test
    void aPlaceWithoutPersonaHoldsTheCellsOfAll() {
        Place place = new Place(Optional.empty(), "deciding", Optional.of("margin"));

        assertTrue(place.holds(new Cell("cfo", "deciding", Optional.of("margin"))));
        assertTrue(!place.holds(new Cell("cfo", "deciding", Optional.of("stock"))));
        assertTrue(!place.holds(new Cell("cfo", "aware", Optional.of("margin"))));
    }

    @Test
    void manyAssetsGoToSeveralFilesInLittleTime() throws WorkspaceException {
        List<PlannedAsset> many =
                IntStream.range(0, 5000).mapToObj(i -> bare("page-" + i)).toList();

        content.save("website", many, List.of());
        content.save("website", List.of(bare("late")), List.of(many.get(4321).withStatus(AssetStatus.RETIRED)));

        ContentReading reading = content.read();
        assertEquals(5001, reading.assets().size());
        assertEquals("content/website-5.yaml", reading.files().get("page-4321"));
        assertEquals("content/website-6.yaml", reading.files().get("late"));
        assertEquals(
                AssetStatus.RETIRED, reading.asset("page-4321").orElseThrow().status());
    }

    /** Random assets, in random order, changed at random: what is read is what was saved. */
    @Test
    void anyChangesComeBackAsTheyWereSaved() throws WorkspaceException {
        for (long seed = 1; seed <= 20; seed++) {
            Random random = new Random(seed);
            String name = "seed" + seed;
            List<PlannedAsset> assets = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                assets.add(random.nextBoolean() ? full(name + "-" + i) : bare(name + "-" + i));
            }
            content.save(name, assets, List.of());
            List<PlannedAsset> changed = new ArrayList<>();
            for (int i = 0; i < assets.size(); i++) {
                if (random.nextBoolean()) {
                    String key = assets.get(i).key();
                    assets.set(i, random.nextBoolean() ? full(key) : bare(key));
                    changed.add(assets.get(i));
                }
            }
            content.save(name, List.of(), changed);
            assertEquals(
                    assets,
                    content.read().assets().stream()
                            .filter(asset -> asset.key().startsWith(name + "-"))
                            .toList(),
                    name);
        }
    }

    private void write(String file, String text) throws IOException {
        Path place = workspace.folder().resolve(file);
        Files.createDirectories(place.getParent());
        Files.writeString(place, text);
    }

    private static PlannedAsset bare(String key) {
        return PlannedAsset.of(
                new Asset(key, "Title of " + key, "", Optional.empty(), Optional.empty(), Set.of(), Map.of()),
                AssetStatus.PLANNED);
    }

    private static PlannedAsset full(String key) {
        Asset asset = new Asset(
                key,
                "Title: \"quoted\" # no comment",
                "battle-card",
                Optional.of("https://example.com/a?b=c#d"),
                Optional.of("de-AT"),
                Set.of("price", "margin: yes"),
                Map.of("Content/Type", "x", "stage", "deciding"),
                Set.of("margin", "stock"));
        return new PlannedAsset(
                asset,
                AssetKind.PUBLISHED,
                AssetStatus.LIVE,
                Set.of("Old name", "/a"),
                Optional.of("Ada"),
                Optional.of("Ask Bo: what did it cost?"),
                new Dates(
                        Optional.of(LocalDate.of(2026, 1, 31)),
                        Optional.of(LocalDate.of(2026, 2, 1)),
                        Optional.of(LocalDate.of(2027, 2, 1))),
                Optional.of(new Money(new BigDecimal("1200.50"), EURO)),
                List.of(
                        new Place(Optional.empty(), "deciding", Optional.of("margin")),
                        new Place(Optional.of("cfo"), "aware", Optional.empty())));
    }
}
