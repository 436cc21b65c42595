package org.winnable.reports.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.winnable.core.pack.Branding;
import org.winnable.core.pack.GlossaryTerm;
import org.winnable.core.plugin.PluginFailure;
import org.winnable.qualification.Qualification;
import org.winnable.reports.HtmlReport;

/** The page as a whole: what came of it first, then why, then what it came from. */
public final class ReportPage {

    private final Words words = new Words();
    private final HtmlReport report;
    private final Qualification people;
    private final Figures figures;

    /** The page of a report. */
    public ReportPage(HtmlReport report) {
        this.report = report;
        this.people = report.people();
        this.figures = Figures.of(people);
    }

    /** The page as text. */
    public String html() {
        Markup page = new Markup();
        page.open("html", "lang", words.language(), "xmlns", "http://www.w3.org/1999/xhtml");
        head(page);
        page.open("body").open("main");
        headline(page);
        failures(page);
        CountSections counts = new CountSections(words, figures);
        counts.funnel(page);
        new SourceSection(words, SourceFigures.of(people, report.spend())).write(page);
        page.open("div", "class", "columns");
        counts.obstacles(page);
        counts.stages(page);
        page.close();
        new AxisSection(words, people).write(page);
        new LeadSection(words, people, figures).write(page);
        glossary(page);
        page.open("footer").element("p", words.text("footer.how"));
        page.element("p", words.text("footer.privacy")).close();
        page.close().close().close();
        return "<!DOCTYPE html>\n" + page.finish() + "\n";
    }

    private void head(Markup page) {
        page.open("head").empty("meta", "charset", "utf-8");
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.empty("meta", "name", "color-scheme", "content", "light dark");
        page.element("title", words.text("title", report.client()));
        page.element("style", styles()).close();
    }

    private void headline(Markup page) {
        page.open("header");
        cover(page);
        page.element("p", words.text("eyebrow", date()), "class", "eyebrow").element("h1", report.client());
        page.open("div", "class", "tiles");
        tile(page, "tile outcome", figures.leads(), words.text("tile.leads", figures.leads()));
        List<Figures.StageCount> stages = figures.stages();
        for (int place = 1; place < stages.size(); place++) {
            // those who stand in the stage named lead are counted in the first tile, with all who went further
            if (!stages.get(place).stage().key().equals("lead")) {
                String name = stages.get(place).stage().name();
                tile(page, "tile outcome", stages.get(place).people(), words.text("tile.stage", name));
            }
        }
        String share = words.share(figures.leads(), figures.people());
        tile(page, "tile output", figures.people(), words.text("tile.people", figures.people(), share));
        page.close().close();
    }

    /** Who hands the report over. Their picture comes from outside: in an img it can neither run nor load anything. */
    private void cover(Markup page) {
        Branding branding = report.branding();
        if (branding.equals(Branding.NONE)) {
            return;
        }
        String colour = branding.accent().orElse("var(--outcome)");
        page.open("div", "class", "cover", "style", "border-color: " + colour);
        branding.logo().ifPresent(logo -> {
            String bytes = Base64.getEncoder().encodeToString(logo.getBytes(StandardCharsets.UTF_8));
            page.empty("img", "alt", branding.name().orElse(""), "src", "data:image/svg+xml;base64," + bytes);
        });
        branding.name().ifPresent(name -> page.element("span", words.text("cover.by", name)));
        page.close();
    }

    private void glossary(Markup page) {
        if (report.glossary().isEmpty()) {
            return;
        }
        page.open("section", "class", "glossary").element("h2", words.text("glossary.title"));
        page.open("dl");
        for (GlossaryTerm term : report.glossary()) {
            page.element("dt", term.term()).element("dd", term.meaning());
        }
        page.close().close();
    }

    private void tile(Markup page, String style, int number, String label) {
        page.open("div", "class", style).element("strong", words.count(number));
        page.element("span", label).close();
    }

    private void failures(Markup page) {
        if (people.failures().isEmpty()) {
            return;
        }
        page.open("section", "class", "failures").element("h2", words.text("failures.title"));
        page.element("p", words.text("failures.lead")).open("ul");
        people.failures().stream()
                .map(PluginFailure::message)
                .distinct()
                .forEach(message -> page.element("li", message));
        page.close().close();
    }

    private String date() {
        return words.date(people.asOf().atZone(people.rules().zone()));
    }

    private static String styles() {
        try (InputStream in =
                Objects.requireNonNull(ReportPage.class.getResourceAsStream("report.css"), "report.css is packed")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
