package org.winnable.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.api.util.DefaultLocale;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.winnable.core.lead.Money;
import org.winnable.core.lead.Spend;
import org.winnable.core.pack.Branding;
import org.winnable.core.pack.GlossaryTerm;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The report read back as a document. */
@Isolated("it changes the locale of the process")
@DefaultLocale("en-GB")
class HtmlReportTest {

    private static final Currency EURO = Currency.getInstance("EUR");

    @Test
    void leadsAreTheHeadlineAndTheSizeOfTheListComesLast() throws Exception {
        Document page = parse(new HtmlReport("Acme", new Audience("Ada").judged(), List.of()));
        List<String> tiles = texts(page, "div", "tile");
        assertEquals(3, tiles.size(), tiles.toString());
        assertTrue(tiles.get(0).startsWith("2leads"), tiles.get(0));
        assertTrue(tiles.get(1).contains("Marketing <qualified>"), tiles.get(1));
        assertTrue(tiles.get(2).startsWith("6contacts"), tiles.get(2));
    }

    @Test
    void theFunnelNarrowsClauseByClause() throws Exception {
        Document page = parse(new HtmlReport("Acme", new Audience("Ada").judged(), List.of()));
        List<String> rows = texts(page, "div", "row");
        // six people, five known, all of these fit, three decide, two of them acted; then the three stages
        List<String> values = texts(page, "span", "value").subList(0, 8);
        assertEquals(List.of("6", "5"), values.subList(0, 2), rows.toString());
        assertEquals("2", values.get(4), rows.toString());
        assertEquals(List.of("4", "2", "0"), values.subList(5, 8), rows.toString());
    }

    @Test
    void aNameThatIsMarkupStaysAName() throws Exception {
        String evil = "<script>alert('1')</script> & \"co\" \u0007";
        String html = new HtmlReport(evil, new Audience(evil).judged(), List.of()).html();
        assertFalse(html.contains("<script"), "no script element");
        Document page = parse(html);
        assertTrue(page.getDocumentElement().getTextContent().contains("<script>alert('1')</script> & \"co\" \uFFFD"));
    }

    @Test
    void whoHandsItOverShowsTheirFaceAndTheirPictureCanDoNothing() throws Exception {
        Branding branding = new Branding(
                Optional.of("North & Co"), Optional.of("#336699"), Optional.of("<svg onload='alert(1)'/>"));
        HtmlReport report = new HtmlReport(
                "Acme",
                new Audience("Ada").judged(),
                List.of(),
                branding,
                List.of(new GlossaryTerm("Brief", "What they <want>")));
        assertFalse(report.html().contains("onload"), "no markup of the picture in the page");
        Document page = parse(report);
        assertEquals(List.of("Prepared by North & Co"), texts(page, "div", "cover"));
        Element cover = (Element) page.getElementsByTagName("img").item(0);
        assertTrue(cover.getAttribute("src").startsWith("data:image/svg+xml;base64,"), cover.getAttribute("src"));
        assertTrue(((Element) cover.getParentNode()).getAttribute("style").contains("#336699"));
        assertEquals("What they <want>", page.getElementsByTagName("dd").item(0).getTextContent());
    }

    @Test
    void withoutAnybodysFaceThereIsNoCover() throws Exception {
        Document page = parse(new HtmlReport("Acme", new Audience("Ada").judged(), List.of()));
        assertEquals(List.of(), texts(page, "div", "cover"));
        assertEquals(0, page.getElementsByTagName("dl").getLength());
    }

    @Test
    void eachLeadComesWithItsProof() throws Exception {
        Document page = parse(new HtmlReport("Acme", new Audience("Ada").judged(), List.of()));
        assertEquals(List.of("Ada", "Ben Kowalski"), texts(page, "div", "name"));
        List<String> why = texts(page, "ul", "why");
        assertTrue(why.getFirst().contains("✓"), why.getFirst());
        assertTrue(why.getFirst().contains("+10 Intent"), why.getFirst());
        assertTrue(why.getFirst().contains("Asked for a demo & more"), why.getFirst());
    }

    @Test
    void withoutLeadsThePageShowsWhoIsNearestAndWhatIsLacking() throws Exception {
        Document page = parse(new HtmlReport("Acme", new Audience("Ada").idle().judged(), List.of()));
        assertEquals(
                List.of("Ada", "Ben Kowalski", "Cleo Ferrari"),
                texts(page, "div", "name").subList(0, 3));
        assertFalse(texts(page, "li", "lacking").isEmpty());
        assertTrue(texts(page, "div", "tile").getFirst().startsWith("0leads"));
    }

    @Test
    void aSourceIsJudgedByWhatALeadOfItCost() throws Exception {
        List<Spend> spend =
                List.of(spend(Audience.TRADE_SHOW, "3000"), spend(Audience.WEBINAR, "200"), spend("Prize draw", "900"));
        Document page = parse(new HtmlReport("Acme", new Audience("Ada").judged(), spend));
        String text = page.getDocumentElement().getTextContent();
        // one lead of one name for the trade show; one lead of four names (two acted, one by its list) for the webinar
        assertTrue(text.contains(Audience.TRADE_SHOW), text);
        assertTrue(row(page, Audience.TRADE_SHOW).contains("€3,000"), row(page, Audience.TRADE_SHOW));
        assertTrue(row(page, Audience.WEBINAR).contains("€50"), row(page, Audience.WEBINAR));
        assertTrue(row(page, Audience.WEBINAR).contains("€200"), row(page, Audience.WEBINAR));
        assertTrue(row(page, "Prize draw").contains("no lead"), row(page, "Prize draw"));
    }

    @Test
    void aFailedStrategyIsNamed() throws Exception {
        Document page = parse(
                new HtmlReport("Acme", new Audience("Ada").withBrokenStrategy().judged(), List.of()));
        String failures = texts(page, "section", "failures").getFirst();
        assertTrue(failures.contains("test.strategy") && failures.contains("test.plugin"), failures);
    }

    @Test
    void thePageNeedsNothingFromOutside() {
        String html = new HtmlReport("Acme", new Audience("Ada").judged(), List.of()).html();
        String withoutNamespace = html.replace("http://www.w3.org/1999/xhtml", "");
        for (String outside : List.of("http", "src=", "href=", "@import", "url(")) {
            assertFalse(withoutNamespace.contains(outside), outside);
        }
        // escaping would break a style sheet, which is not read as markup
        String styles = html.substring(html.indexOf("<style>"), html.indexOf("</style>"));
        assertFalse(styles.contains("&"), "the style sheet must have nothing to escape");
        assertTrue(styles.contains("prefers-color-scheme: dark") && styles.contains("@media print"));
    }

    @Test
    void anEmptyWorkspaceHasAPageToo() throws Exception {
        Document page = parse(new HtmlReport("Acme", new Audience("Ada").idle().judged(), List.of()));
        assertEquals(4, page.getElementsByTagName("figure").getLength());
    }

    @Test
    void theFileIsReplacedAsAWhole(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("new/report.html");
        HtmlReport report = new HtmlReport("Acme", new Audience("Ada").judged(), List.of());
        report.write(file);
        report.write(file);
        assertEquals(report.html(), Files.readString(file));
        try (var files = Files.list(folder.resolve("new"))) {
            assertEquals(1, files.count(), "no draft stays behind");
        }
        Path blocked = file.resolve("below-a-file.html");
        assertThrows(IOException.class, () -> report.write(blocked));
    }

    private static Spend spend(String campaign, String amount) {
        LocalDate day = LocalDate.of(2026, 5, 1);
        return new Spend(campaign, Optional.empty(), day, day, new Money(new BigDecimal(amount), EURO));
    }

    private static Document parse(HtmlReport report) throws ParserConfigurationException, IOException, SAXException {
        return parse(report.html());
    }

    private static Document parse(String html) throws ParserConfigurationException, IOException, SAXException {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }

    private static String row(Document page, String name) {
        return elements(page, "tr").stream()
                .map(Element::getTextContent)
                .filter(text -> text.startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(Document page, String element, String style) {
        return elements(page, element).stream()
                .filter(e -> List.of(e.getAttribute("class").split(" ")).contains(style))
                .map(Element::getTextContent)
                .toList();
    }

    private static List<Element> elements(Document page, String name) {
        NodeList nodes = page.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
