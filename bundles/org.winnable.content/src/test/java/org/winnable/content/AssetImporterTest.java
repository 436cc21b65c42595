package org.winnable.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.winnable.core.content.AssetKind;
import org.winnable.core.content.AssetStatus;
import org.winnable.core.content.PlannedAsset;
import org.winnable.core.source.Issue;
import org.winnable.core.work.Progress;
import org.winnable.workspace.Workspace;
import org.winnable.workspace.WorkspaceException;
import org.winnable.workspace.WorkspaceSettings;

@Timeout(60)
class AssetImporterTest {

    private static final String SITEMAP = """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
              <url><loc>https://www.example.com/</loc></url>
              <url>
                <loc>https://www.example.com/blog/why-prices-fail/</loc>
                <image:image><image:loc>https://www.example.com/picture.png</image:loc></image:image>
                <lastmod>2026-02-03</lastmod>
              </url>
              <url><loc>http://example.com/blog/why-prices-fail?utm_source=letter#top</loc></url>
              <url><loc>https://www.example.com/case-studies/pump-maker.html</loc></url>
            </urlset>
            """;

    @TempDir
    private Path temp;

    private Workspace workspace;

    @BeforeEach
    void create() throws WorkspaceException {
        workspace = Workspace.create(
                temp.resolve("acme"),
                WorkspaceSettings.of("Acme", Currency.getInstance("EUR"), ZoneId.of("Europe/Berlin")));
    }

    @AfterEach
    void close() throws WorkspaceException {
        workspace.close();
    }

    @Test
    void aSitemapGivesEachPageOnceWithTitleAndFormatOfItsAddress() throws Exception {
        AssetImportReport report = importText("sitemap.xml", SITEMAP);

        assertEquals(List.of(4L, 3L, 0L, 1L, 0L), figures(report));
        assertEquals(
                List.of(
                        "www.example.com|page|example",
                        "Why prices fail|article|blog-why-prices-fail",
                        "Pump maker|case-study|case-studies-pump-maker-html"),
                assets().stream()
                        .map(asset -> asset.asset().title() + "|"
                                + asset.asset().format() + "|" + asset.key().replace("www-example-com", "example"))
                        .toList());
        assertEquals(
                "2026-02-03", asset("blog-why-prices-fail").asset().metadata().get("lastmod"));
        assertEquals(AssetKind.COLLATERAL, asset("case-studies-pump-maker-html").kind());
    }

    @Test
    void aFileThatComesAgainAddsNothingAndKeepsWhatAPersonWrote() throws Exception {
        importText("sitemap.xml", SITEMAP);
        PlannedAsset renamed = asset("blog-why-prices-fail").withStatus(AssetStatus.STALE);
        workspace.content().save("x", List.of(), List.of(renamed));
        String before = Files.readString(workspace.folder().resolve("content/sitemap.yaml"));

        AssetImportReport again = importText("sitemap.xml", SITEMAP);
        AssetImportReport updated = importText(
                "sitemap.xml",
                SITEMAP.replace("2026-02-03", "2026-03-04"),
                new AssetImportOptions(Optional.empty(), true, Optional.empty()));

        assertEquals(List.of(4L, 0L, 0L, 4L, 0L), figures(again));
        assertEquals(List.of(4L, 0L, 1L, 3L, 0L), figures(updated));
        PlannedAsset after = asset("blog-why-prices-fail");
        assertEquals("2026-03-04", after.asset().metadata().get("lastmod"));
        assertEquals(AssetStatus.STALE, after.status());
        assertEquals(
                before.replace("2026-02-03", "2026-03-04"),
                Files.readString(workspace.folder().resolve("content/sitemap.yaml")));
    }

    @Test
    void aFeedOverTheSameSiteFillsInWhatTheSitemapDoesNotTell() throws Exception {
        importText("sitemap.xml", SITEMAP);

        AssetImportReport report = importText("feed.xml", """
                <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
                  <title>Blog</title><link>https://www.example.com</link><language>en-GB</language>
                  <item>
                    <title>Why price increases fail &amp; what helps</title>
                    <link>https://www.example.com/blog/why-prices-fail</link>
                    <pubDate>Tue, 03 Feb 2026 10:00:00 +0100</pubDate>
                    <category>Pricing</category><category>Margin</category>
                    <dc:creator>Ada</dc:creator>
                    <description><![CDATA[<p>Three <b>reasons</b></p>]]></description>
                  </item>
                  <item><title>New</title><link>/blog/new</link><pubDate>yesterday</pubDate></item>
                </channel></rss>
                """);

        assertEquals(List.of(2L, 1L, 1L, 0L, 0L), figures(report));
        PlannedAsset filled = asset("blog-why-prices-fail");
        assertEquals("Why prices fail", filled.asset().title());
        assertEquals(Set.of("pricing", "margin"), filled.asset().keywords());
        assertEquals(Optional.of(LocalDate.of(2026, 2, 3)), filled.dates().published());
        assertEquals("Three reasons", filled.asset().metadata().get("description"));
        assertEquals(
                Optional.of("https://www.example.com/blog/new"),
                asset("blog-new").asset().address());
        assertEquals(
                List.of("11 pubDate yesterday"),
                report.issues().stream()
                        .map(issue -> issue.line() + " " + issue.column().orElse("") + " "
                                + issue.value().orElse(""))
                        .toList());
    }

    @Test
    void anAtomFeedIsRead() throws Exception {
        AssetImportReport report = importText("atom.xml", """
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de" xml:base="https://example.com/">
                  <title>Neues</title><link href="https://example.com/"/>
                  <entry>
                    <title>Preise</title><id>urn:1</id><updated>2026-01-02T03:04:05Z</updated>
                    <link rel="alternate" href="neues/preise"/><link rel="replies" href="https://example.com/comments"/>
                    <category term="Preis"/><author><name>Eva</name></author>
                  </entry>
                </feed>
                """);

        assertEquals(List.of(1L, 1L, 0L, 0L, 0L), figures(report));
        PlannedAsset asset = assets().getFirst();
        assertEquals(
                Optional.of("https://example.com/neues/preise"), asset.asset().address());
        assertEquals(Optional.of("de"), asset.asset().language());
        assertEquals(Set.of("preis"), asset.asset().keywords());
        assertEquals("Eva", asset.asset().metadata().get("author"));
    }

    @Test
    void aTableGivesAllThatAssetsHaveAndNamesWhatItDoesNotKnow() throws Exception {
        AssetImportReport report = importText("assets.csv", """
                Title,URL,Type,Status,Topic,Owner,Tags,Published,Cost,Buyer stage,Persona
                Battle card: us and them,cards/them.pdf,Battle card,in production,,Ada,price;rival,2026-01-31,1200 CHF,deciding,cfo
                Paper,https://example.com/paper,white-paper,lively,,,,31.1.2026,lots,,
                ,,,,,,,,,,
                Relative,/blog/x,article,,,,,,,,
                Idea,,article,,,,,,,,
                """);

        assertEquals(List.of(5L, 3L, 0L, 0L, 2L), figures(report));
        PlannedAsset card = asset("battle-card-us-and-them");
        assertEquals(AssetKind.COLLATERAL, card.kind());
        assertEquals(AssetStatus.IN_PRODUCTION, card.status());
        assertEquals(
                "CHF 1200",
                card.cost().map(c -> c.currency() + " " + c.amount()).orElse(""));
        assertEquals("deciding", card.asset().metadata().get("buyer stage"));
        assertEquals(AssetStatus.PLANNED, asset("idea").status());
        List<String> told = report.issues().stream()
                .map(issue -> issue.line() + " " + issue.column().orElse("") + " "
                        + issue.value().orElse("") + ": " + issue.remedy())
                .toList();
        assertTrue(told.contains("3 status lively: Write: live."), told::toString);
        assertTrue(told.stream().anyMatch(issue -> issue.startsWith("3 published 31.1.2026")), told::toString);
        assertTrue(told.stream().anyMatch(issue -> issue.startsWith("3 cost lots")), told::toString);
        assertTrue(told.stream().anyMatch(issue -> issue.startsWith("4 title")), told::toString);
        assertTrue(told.stream().anyMatch(issue -> issue.startsWith("5 address /blog/x") && issue.contains("--base")));
    }

    @Test
    void relativeAddressesAreTakenOnceTheSiteIsNamed() throws Exception {
        String relative = SITEMAP.replace("https://www.example.com/case-studies", "/case-studies");

        AssetImportReport refused = importText("a.xml", relative);
        AssetImportReport taken = importText(
                "b.xml",
                relative,
                new AssetImportOptions(
                        Optional.of(URI.create("https://www.example.com/")), false, Optional.of("ours")));

        assertEquals(1, refused.rejected());
        Issue issue = refused.issues().getLast();
        assertEquals(10, issue.line());
        assertEquals(Optional.of("/case-studies/pump-maker.html"), issue.value());
        assertEquals(1, taken.added());
        assertEquals("content/ours.yaml", workspace.content().read().files().get("case-studies-pump-maker-html"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!DOCTYPE u [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><urlset><url><loc>&x;</loc></url></urlset>|entities",
                "<!DOCTYPE u [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><urlset>&b;</urlset>|entities",
                "<!DOCTYPE urlset SYSTEM 'http://127.0.0.1:1/x.dtd'><urlset></urlset>|entities",
                "<urlset><url><loc>&unknown;</loc></url></urlset>|entities",
                "<urlset><url><loc>https://example.com</url></urlset>|damaged",
                "<html><body>Not found</body></html>|neither a sitemap nor a feed",
                "<|damaged"
            })
    void aHostileOrDamagedFileIsRefusedWithFileAndReasonAndChangesNothing(String text, String reason) {
        AssetImportException e = assertThrows(AssetImportException.class, () -> importText("bad.xml", text));

        assertTrue(e.getMessage().contains("bad.xml"), e::getMessage);
        assertTrue(e.getMessage().contains(reason), e::getMessage);
        assertTrue(Files.notExists(workspace.folder().resolve("content")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a>", "<!--", "<urlset><url a=\"", "<urlset><url><loc>"})
    void whatNeverEndsIsRefusedInLittleTime(String begin) throws IOException {
        Path file = temp.resolve("endless.xml.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(begin.getBytes(StandardCharsets.UTF_8));
            byte[] filling =
                    (begin.equals("<a>") ? "<a>" : "xxx").repeat(100_000).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 400; i++) {
                out.write(filling);
            }
        }

        AssetImportException e = assertThrows(AssetImportException.class, () -> run(file, AssetImportOptions.USUAL));

        assertTrue(e.getMessage().contains("endless.xml.gz"), e::getMessage);
    }

    @Test
    void aHundredThousandEntriesAreCountedAndTheFirstFiftyThousandTaken() throws Exception {
        String entries = IntStream.range(0, 100_000)
                .mapToObj(i -> "<url><loc>https://example.com/p/" + i + "</loc></url>")
                .collect(Collectors.joining("\n", "<urlset>\n", "\n</urlset>"));

        AssetImportReport report = importText("huge.xml", entries);

        assertEquals(List.of(100_000L, 50_000L, 0L, 0L, 50_000L), figures(report));
        assertEquals(1, report.issueCount());
        assertEquals(50_002, report.issues().getFirst().line());
        assertEquals(50_000, assets().size());
    }

    @Test
    void theSitemapsOfAnIndexAreReadIfTheyLieBesideItAndFromNowhereElse() throws Exception {
        Files.writeString(temp.resolve("one.xml"), SITEMAP);
        Path secret = Files.createDirectories(temp.resolve("elsewhere")).resolve("two.xml");
        Files.writeString(secret, SITEMAP.replace("/blog/", "/secret/"));

        AssetImportReport report = importText("index.xml", """
                <sitemapindex>
                <sitemap><loc>https://www.example.com/one.xml</loc></sitemap>
                <sitemap><loc>https://www.example.com/elsewhere%2Ftwo.xml</loc></sitemap>
                <sitemap><loc>../elsewhere/two.xml</loc></sitemap>
                <sitemap><loc>https://www.example.com/three.xml.gz</loc></sitemap>
                </sitemapindex>
                """);

        assertEquals(List.of(4L, 3L, 0L, 1L, 0L), figures(report));
        assertEquals(
                List.of(3L, 4L, 5L), report.issues().stream().map(Issue::line).toList());
        assertTrue(report.issues().getLast().remedy().contains("three.xml.gz"));
    }

    @Test
    void assetsWithMistakesAreToldBeforeAnythingComesInTwice() throws Exception {
        Files.createDirectories(workspace.folder().resolve("content"));
        Files.writeString(workspace.folder().resolve("content/a.yaml"), "assets:\n  - key: one\n");

        WorkspaceException e = assertThrows(WorkspaceException.class, () -> importText("sitemap.xml", SITEMAP));

        assertTrue(e.getMessage().startsWith("content/a.yaml:2:"), e::getMessage);
    }

    private AssetImportReport importText(String name, String text) throws Exception {
        return importText(name, text, AssetImportOptions.USUAL);
    }

    private AssetImportReport importText(String name, String text, AssetImportOptions options) throws Exception {
        Path file = temp.resolve(name);
        Files.writeString(file, text);
        return run(file, options);
    }

    private AssetImportReport run(Path file, AssetImportOptions options)
            throws AssetImportException, WorkspaceException {
        return new AssetImporter(CommaSource.catalog()).run(workspace, file, options, Progress.NONE);
    }

    private List<PlannedAsset> assets() throws WorkspaceException {
        return workspace.content().read().assets();
    }

    private PlannedAsset asset(String key) throws WorkspaceException {
        return workspace.content().read().asset(key).orElseThrow();
    }

    private static List<Long> figures(AssetImportReport report) {
        return List.of(report.read(), report.added(), report.changed(), report.unchanged(), report.rejected());
    }
}
