package org.winnable.reports.internal;

import java.util.List;
import org.winnable.core.pack.GlossaryTerm;
import org.winnable.core.plugin.PluginFailure;
import org.winnable.qualification.Qualification;
import org.winnable.reports.HtmlReport;

/** The page as a whole: what came of it first, then why, then what it came from. */
public final class ReportPage {

    private final Words words = new Words();
    private final PageFrame frame = new PageFrame(words);
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
        frame.begin(page, words.text("title", report.client()));
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
        return frame.end(page);
    }

    private void headline(Markup page) {
        page.open("header");
        frame.cover(page, report.branding());
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
}
