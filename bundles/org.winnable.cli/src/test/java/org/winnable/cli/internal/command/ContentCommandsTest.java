package org.winnable.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.winnable.core.catalog.ListedPlugins;
import org.winnable.core.catalog.PluginCatalog;
import org.winnable.core.content.Cell;
import org.winnable.core.content.ContentMapping;
import org.winnable.core.content.Placement;
import org.winnable.core.plugin.Contribution;
import org.winnable.core.plugin.ContributionId;
import org.winnable.core.plugin.ContributionId.Point;

class ContentCommandsTest {

    private static final String SITEMAP = """
            <urlset>
            <url><loc>https://example.com/blog/why</loc></url>
            <url><loc>https://example.com/pricing</loc></url>
            <url><loc>/relative</loc></url>
            </urlset>
            """;

    @TempDir
    private Path folder = Path.of("");

    private Shell shell;

    @BeforeEach
    void makeWorkspace() throws IOException {
        shell = Shell.withWorkspace(folder, catalog());
        Files.writeString(folder.resolve("sitemap.xml"), SITEMAP);
    }

    /** One mapping that knows, one that knows otherwise, and one that fails. */
    private static PluginCatalog catalog() {
        ListedPlugins working = (ListedPlugins) TestPlugins.working();
        return working.withContentMappings(List.of(
                mapping(working, "by-blog", "By blog", (asset, evidence) -> stage("aware", 0.9)),
                mapping(working, "by-mood", "By mood", (asset, evidence) -> stage("deciding", 0.4)),
                mapping(working, "by-luck", "By luck", (asset, evidence) -> {
                    throw new IllegalStateException("out of luck");
                })));
    }

    private static Stream<Placement> stage(String stage, double confidence) {
        return Stream.of(new Placement(new Cell(Cell.EVERYONE, stage, Optional.empty()), confidence, "It looks so."));
    }

    private static Contribution<ContentMapping> mapping(
            ListedPlugins plugins, String id, String label, ContentMapping mapping) {
        return new Contribution<>(
                new ContributionId(Point.CONTENT_MAPPINGS, id, "test"),
                label,
                "",
                ContentMapping.class,
                () -> mapping,
                plugins.guard());
    }

    @Test
    void anImportClosesItsArithmeticAndNamesWhatItCouldNotTake() {
        Shell.Result first = shell.run("content", "import", "sitemap.xml", "-w", "W");
        Shell.Result again = shell.run("content", "import", "sitemap.xml", "-w", "W", "--json");

        assertEquals(ExitCode.FINDINGS, first.code(), first::toString);
        assertTrue(first.out().contains("3 entries read = 2 new + 0 changed + 0 unchanged + 1 rejected"), first::out);
        assertTrue(first.out().contains("sitemap.xml:4 loc '/relative'"), first::out);
        assertEquals(2, ((Number) again.object().get("unchanged")).intValue());
        assertEquals(0, ((Number) again.object().get("added")).intValue());
    }

    @Test
    void relativeAddressesAreTakenOnceTheSiteIsNamed() {
        Shell.Result result = shell.run(
                "content", "import", "sitemap.xml", "-w", "W", "--base", "https://example.com/", "--to", "website");

        assertEquals(ExitCode.DONE, result.code(), result::toString);
        assertTrue(Files.exists(folder.resolve("W/content/website.yaml")));
    }

    @Test
    void aHostileFileIsRefusedAsBadData() throws IOException {
        Files.writeString(
                folder.resolve("bad.xml"),
                "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><urlset>&x;</urlset>");

        Shell.Result result = shell.run("content", "import", "bad.xml", "-w", "W");

        assertEquals(ExitCode.DATA, result.code());
        assertTrue(result.err().contains("bad.xml") && result.err().contains("entities"), result::err);
    }

    @Test
    void anExplanationTellsEveryMappingTheirDisagreementAndTheOneThatFailed() {
        shell.run("content", "import", "sitemap.xml", "-w", "W");

        Shell.Result result = shell.run("content", "list", "-w", "W", "--explain", "blog-why");

        assertEquals(ExitCode.FINDINGS, result.code());
        assertTrue(result.out().contains("Aware, 90%, By blog: It looks so."), result::out);
        assertTrue(result.out().contains("Deciding, 40%, By mood: It looks so."), result::out);
        assertTrue(result.out().contains("Mappings disagree. By blog: Aware. By mood: Deciding."), result::out);
        assertTrue(result.err().contains("out of luck"), result::err);
    }

    @Test
    void aPersonsWordWinsAndIsMarked() throws IOException {
        Files.createDirectories(folder.resolve("W/content"));
        Files.writeString(folder.resolve("W/content/ours.yaml"), """
                assets:
                  - key: card
                    title: Card
                    format: battle-card
                    places: [{stage: considering}]
                """);

        Shell.Result list = shell.run("content", "list", "-w", "W", "--stage", "considering");
        Map<String, Object> one = shell.run("content", "list", "-w", "W", "--explain", "card", "--json")
                .object();

        assertTrue(list.out().contains("Considering (said by a person)"), list::out);
        assertEquals(Boolean.TRUE, one.get("byPerson"));
        assertEquals(2, ((List<?>) one.get("overruled")).size());
        assertEquals("collateral", one.get("kind"));
    }

    @Test
    void whatIsWrongWithOneAssetIsNamedAndTheOthersAreListed() throws IOException {
        Files.createDirectories(folder.resolve("W/content"));
        Files.writeString(
                folder.resolve("W/content/ours.yaml"),
                "assets:\n  - {key: one, title: One}\n  - {key: two, title: Two, staus: live}\n");

        Shell.Result result = shell.run("content", "list", "-w", "W");

        assertEquals(ExitCode.FINDINGS, result.code());
        assertTrue(result.out().contains("One"), result::out);
        assertTrue(result.err().contains("content/ours.yaml:3:") && result.err().contains("status"), result::err);
    }

    @Test
    void wordsThatNameNothingAreRefusedWithTheNearest() {
        shell.run("content", "import", "sitemap.xml", "-w", "W");

        Shell.Result asset = shell.run("content", "list", "-w", "W", "--explain", "blog-wy");
        Shell.Result stage = shell.run("content", "list", "-w", "W", "--stage", "decidign");
        Shell.Result status = shell.run("content", "list", "-w", "W", "--status", "dead");

        assertEquals(
                List.of(ExitCode.USAGE, ExitCode.USAGE, ExitCode.USAGE),
                List.of(asset.code(), stage.code(), status.code()));
        assertTrue(asset.err().contains("blog-why"), asset::err);
        assertTrue(stage.err().contains("deciding"), stage::err);
        assertTrue(status.err().contains("retired"), status::err);
    }

    @Test
    void gapsCountThePeopleWhoStandInEachCell() throws IOException {
        Shell.Result nobody = shell.run("content", "gaps", "-w", "W");
        shell.file(
                "people.txt",
                "Name|Email|Company|Title|Asked",
                "Ada Lovelace|ada@example.com|Engine plc|CFO|2026-06-20",
                "Ben Hur|ben@example.com|Wheels plc|CFO|2025-06-20");
        shell.run("import", "-w", "W", "people.txt");

        List<Map<String, Object>> gaps =
                shell.run("content", "gaps", "-w", "W", "--json").array();

        assertTrue(nobody.out().contains("Nobody stands on the buyer's journey"), nobody::toString);
        // a demo request shows for six months that somebody decides
        assertEquals(1, gaps.size(), gaps::toString);
        assertEquals("deciding", gaps.getFirst().get("stage"));
        assertEquals(1, ((Number) gaps.getFirst().get("people")).intValue());
    }

    @Test
    void aBriefTellsWhatIsThereAndPlansWhatIsMissing() throws IOException {
        shell.run("content", "import", "sitemap.xml", "-w", "W");

        Shell.Result brief = shell.run(
                "content",
                "brief",
                "aware",
                "-w",
                "W",
                "--plan",
                "Why now?",
                "--format",
                "article",
                "--owner",
                "Ada",
                "--due",
                "2026-09-01",
                "--next",
                "Ask Bo");
        Map<String, Object> planned = shell.run("content", "list", "-w", "W", "--explain", "why-now", "--json")
                .object();
        Shell.Result twice = shell.run("content", "brief", "aware", "-w", "W", "--plan", "Why now?");

        assertTrue(brief.out().contains("There are 2 assets:"), brief::toString);
        assertTrue(brief.err().contains("content/planned.yaml"), brief::err);
        assertEquals("planned", planned.get("status"));
        assertEquals("2026-09-01", planned.get("due"));
        assertEquals("Ada", planned.get("owner"));
        assertEquals("Ask Bo", planned.get("next"));
        assertEquals(Boolean.TRUE, planned.get("byPerson"));
        assertEquals(ExitCode.DATA, twice.code(), twice::toString);
        assertEquals(
                ExitCode.USAGE, shell.run("content", "brief", "awar", "-w", "W").code());
    }

    @Test
    void aBriefIsForThePersonaWithTheLargestGapUnlessOneIsNamed() throws IOException {
        Files.createDirectories(folder.resolve("W/personas"));
        Files.writeString(folder.resolve("W/personas/cfo.yaml"), """
                name: Finance director
                identity: {summary: Counts.}
                voice: {quotes: [{quote: Show me a number., feedback: Fair 2025}]}
                matching: {rules: [{attribute: title, contains: [cfo]}]}
                """);
        shell.file(
                "people.txt", "Name|Email|Company|Title|Asked", "Ada Lovelace|ada@example.com|Engine|CFO|2026-06-20");
        shell.run("import", "-w", "W", "people.txt");

        Shell.Result largest = shell.run("content", "brief", "deciding", "-w", "W");
        Shell.Result others = shell.run("content", "brief", "deciding", "-w", "W", "--persona", "*");
        Shell.Result unknown = shell.run("content", "brief", "deciding", "-w", "W", "--persona", "cfoo");

        assertTrue(largest.out().startsWith("Brief: something for Finance director · Deciding"), largest::toString);
        assertTrue(largest.out().contains("Heard from them: \"Show me a number.\" (Fair 2025)"), largest::out);
        assertTrue(others.out().startsWith("Brief: something for Fits no persona · Deciding"), others::out);
        assertEquals(ExitCode.USAGE, unknown.code());
        assertTrue(unknown.err().contains("'cfo'"), unknown::err);
    }

    @Test
    void coverageTellsThePhasesOfTheSalesProcessForWhichThereIsNothing() throws IOException {
        Files.createDirectories(folder.resolve("W/content"));
        Files.writeString(folder.resolve("W/content/ours.yaml"), """
                assets:
                  - {key: why, title: Why, places: [{stage: aware}]}
                  - {key: card, title: Card, format: battle-card, status: planned, places: [{stage: deciding}]}
                """);
        shell.file(
                "people.txt", "Name|Email|Company|Title|Asked", "Ada Lovelace|ada@example.com|Engine|CFO|2026-06-20");
        shell.run("import", "-w", "W", "people.txt");

        Shell.Result text = shell.run("content", "coverage", "-w", "W");
        Map<String, Object> json =
                shell.run("content", "coverage", "-w", "W", "--json").object();

        assertEquals(ExitCode.FINDINGS, text.code(), "a mapping fails");
        assertTrue(text.out().contains("There is nothing for "), text::out);
        assertTrue(
                text.out().contains("0 of 1 people on the buyer's journey have something to read there, 1 has"),
                text::out);
        double shares = ((List<?>) json.get("phases"))
                .stream()
                        .mapToDouble(phase -> ((Number) ((Map<?, ?>) phase).get("share")).doubleValue())
                        .sum();
        assertEquals(1, shares, 1e-9);
        assertEquals(1, ((Number) json.get("unserved")).intValue());
    }

    @Test
    void aPhaseThatTheLifecycleDoesNotHaveIsNamedWithItsLine() throws IOException {
        shell.run("content", "journey", "-w", "W", "--use", "classic");
        Path journey = folder.resolve("W/journey.yaml");
        String text = Files.readString(journey);
        Files.writeString(journey, text.replaceFirst("(?m)^( +)meaning:", "$1phases: [lead, mkl]\n$1meaning:"));

        Shell.Result gaps = shell.run("content", "gaps", "-w", "W");

        long line = Files.readString(journey)
                        .lines()
                        .takeWhile(each -> !each.contains("phases:"))
                        .count()
                + 1;
        assertTrue(gaps.err().contains("journey.yaml:" + line + ": lifecycle.yaml has no phase mkl"), gaps::err);
    }

    @Test
    void whatSomebodyShouldDoSomethingAboutIsListedAlone() throws IOException {
        Files.createDirectories(folder.resolve("W/content"));
        Files.writeString(folder.resolve("W/content/ours.yaml"), """
                assets:
                  - {key: old, title: Old, review: 2026-06-30}
                  - {key: fine, title: Fine, review: 2026-07-01}
                """);

        Shell.Result warned = shell.run("content", "list", "-w", "W", "--warned");
        Map<String, Object> old = shell.run("content", "list", "-w", "W", "--explain", "old", "--json")
                .object();

        assertTrue(warned.out().contains("stale") && !warned.out().contains("Fine"), warned::out);
        assertEquals("stale", ((Map<?, ?>) ((List<?>) old.get("warnings")).getFirst()).get("kind"));
    }

    @Test
    void whatComesNextIsNotReadYetAndForWhereTheyStand() throws IOException {
        Files.createDirectories(folder.resolve("W/content"));
        Files.writeString(folder.resolve("W/content/ours.yaml"), """
                assets:
                  - {key: fees, title: Fees, places: [{stage: deciding}]}
                  - {key: why, title: Why, places: [{stage: aware}]}
                  - {key: later, title: Later, status: planned, places: [{stage: deciding}]}
                """);
        shell.file(
                "people.txt", "Name|Email|Company|Title|Asked", "Ada Lovelace|ada@example.com|Engine|CFO|2026-06-20");
        shell.run("import", "-w", "W", "people.txt");

        Map<String, Object> next = shell.run("content", "next", "ada@example.com", "-w", "W", "--json")
                .object();
        Shell.Result text = shell.run("content", "next", "ada@example.com", "-w", "W");

        assertEquals("deciding", next.get("stage"));
        assertEquals(1, ((List<?>) next.get("next")).size(), next::toString);
        assertTrue(text.out().startsWith("Deciding"), text::out);
        assertTrue(text.out().contains("Fees (fees)"), text::out);
        assertEquals(
                ExitCode.USAGE,
                shell.run("content", "next", "nobody@example.com", "-w", "W").code());
    }

    @Test
    void aShippedJourneyIsWrittenOnceAndTheRestStandNowhere() {
        Shell.Result used = shell.run("content", "journey", "-w", "W", "--use", "awareness-levels", "--json");
        Shell.Result again = shell.run("content", "journey", "-w", "W", "--use", "classic");
        Shell.Result replaced = shell.run("content", "journey", "-w", "W", "--use", "classic", "--replace");

        assertEquals(5, ((List<?>) used.object().get("stages")).size());
        assertTrue(Files.exists(folder.resolve("W/journey.yaml")));
        assertEquals(ExitCode.DATA, again.code());
        assertTrue(again.err().contains("--replace"), again::err);
        assertTrue(replaced.out().contains("Considering"), replaced::out);
        assertTrue(replaced.out().contains("0 of 0 show no sign"), replaced::out);
        assertEquals(
                ExitCode.USAGE,
                shell.run("content", "journey", "-w", "W", "--use", "clasic").code());
    }
}
