package org.winnable.reports.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.winnable.content.AssetWarning;
import org.winnable.content.ContentCoverage;
import org.winnable.content.ContentPlan;
import org.winnable.content.PlacedAsset;
import org.winnable.content.PlanCell;
import org.winnable.content.PlanSquare;
import org.winnable.core.journey.BuyerStage;
import org.winnable.reports.PlanReport;

/** The page of a content plan. Not thread-safe; used once. */
public final class PlanPage {

    private static final int MOST_GAPS = 12;
    private static final int MOST_WARNINGS = 30;

    /** The strongest tint of a square, in per cent: text can be read on it in both themes. */
    private static final double STRONGEST = 45;

    private final Words words = new Words();
    private final PageFrame frame = new PageFrame(words);
    private final PlanReport report;
    private final ContentPlan plan;

    /** The page of a report. */
    public PlanPage(PlanReport report) {
        this.report = report;
        this.plan = report.plan();
    }

    /** The page as text. */
    public String html() {
        Markup page = new Markup();
        frame.begin(page, words.text("plan.title", report.client()));
        page.open("header");
        frame.cover(page, report.branding());
        String day = words.date(
                report.warnings().day().atStartOfDay(report.warnings().zone()));
        page.element("p", words.text("plan.eyebrow", day), "class", "eyebrow").element("h1", report.client());
        page.close();
        heatMap(page);
        gaps(page);
        phases(page);
        warnings(page);
        page.open("footer").element("p", words.text("plan.footer")).close();
        return frame.end(page);
    }

    private void section(Markup page, String key, Object... arguments) {
        page.open("section", "class", "wide").element("h2", words.text("plan." + key, arguments));
        page.element("p", words.text("plan." + key + ".lead"), "class", "lead");
    }

    private void heatMap(Markup page) {
        List<List<PlanSquare>> rows =
                PlanSquare.rows(plan, Optional.empty(), report.warnings().day());
        double widest = rows.stream()
                .flatMap(List::stream)
                .mapToDouble(PlanSquare::gap)
                .max()
                .orElse(0);
        section(page, "heat");
        page.open("table").open("thead").open("tr").element("th", words.text("plan.persona"));
        plan.journey().stages().stream()
                .map(BuyerStage::name)
                .forEach(stage -> page.element("th", stage, "class", "number"));
        page.close().close().open("tbody");
        for (List<PlanSquare> row : rows) {
            page.open("tr")
                    .element("td", plan.vocabulary().persona(row.getFirst().persona()));
            row.forEach(square -> square(page, square, widest));
            page.close();
        }
        page.close().close().close();
    }

    private void square(Markup page, PlanSquare square, double widest) {
        double share = widest == 0 ? 0 : Math.sqrt(square.gap() / widest);
        String tint = String.format(Locale.ROOT, "%.0f", STRONGEST * share);
        String ground = "background: color-mix(in srgb, var(--intent) " + tint + "%, transparent)";
        page.open("td", "class", "number", "style", ground).element("strong", words.count(square.people()));
        page.empty("br").element("span", words.text("plan.square", square.live(), square.coming(), square.stale()));
        page.close();
    }

    private void gaps(Markup page) {
        List<PlanCell> gaps = plan.gaps().stream().limit(MOST_GAPS).toList();
        if (gaps.isEmpty()) {
            return;
        }
        section(page, "gaps");
        head(page, "cell", "people", "readable", "coming", "gap");
        for (PlanCell gap : gaps) {
            page.open("tr").element("td", plan.vocabulary().label(gap.cell()));
            number(page, words.count(gap.people()));
            number(page, words.count(gap.readable()));
            number(page, words.count(gap.coming()));
            number(page, words.points(gap.gap()));
            page.close();
        }
        page.close().close().close();
    }

    private void phases(Markup page) {
        section(page, "phases");
        head(page, "phase", "people", "readable", "coming", "collateral", "share");
        for (ContentCoverage.Phase phase : report.coverage().phases()) {
            int place = report.lifecycle().place(phase.key()).orElseThrow();
            page.open("tr").element("td", report.lifecycle().stages().get(place).name());
            number(page, words.count(phase.people()));
            number(page, words.count(phase.readable()));
            number(page, words.count(phase.coming()));
            number(page, words.text("plan.collateral.count", phase.collateral(), phase.collateralComing()));
            number(page, words.text("plan.percent", phase.share()));
            page.close();
        }
        page.close().close();
        ContentCoverage coverage = report.coverage();
        page.element(
                        "p",
                        words.text("plan.served", coverage.served(), coverage.unserved(), coverage.absent()),
                        "class",
                        "note")
                .close();
    }

    private void warnings(Markup page) {
        List<PlacedAsset> warned = plan.assets().stream()
                .filter(asset -> !report.warnings().of(asset).isEmpty())
                .toList();
        if (warned.isEmpty()) {
            return;
        }
        section(page, "warnings");
        head(page, "asset", "owner", "warning");
        for (PlacedAsset asset : warned.stream().limit(MOST_WARNINGS).toList()) {
            page.open("tr").element("td", asset.asset().asset().title());
            page.element("td", asset.asset().owner().orElse("–"));
            page.element(
                    "td",
                    report.warnings().of(asset).stream()
                            .map(AssetWarning::message)
                            .collect(Collectors.joining(" ")));
            page.close();
        }
        page.close().close();
        if (warned.size() > MOST_WARNINGS) {
            page.element("p", words.text("plan.more", warned.size() - MOST_WARNINGS), "class", "note");
        }
        page.close();
    }

    /** Opens a table with its labels; those of numbers stand above them. */
    private void head(Markup page, String first, String... others) {
        page.open("table").open("thead").open("tr").element("th", words.text("plan." + first));
        for (String other : others) {
            boolean text = other.equals("owner") || other.equals("warning");
            page.element("th", words.text("plan." + other), "class", text ? "text" : "number");
        }
        page.close().close().open("tbody");
    }

    private static void number(Markup page, String text) {
        page.element("td", text, "class", "number");
    }
}
