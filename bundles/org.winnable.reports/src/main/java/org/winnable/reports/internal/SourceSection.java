package org.winnable.reports.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.winnable.core.lead.Money;

/** What each campaign or source brought and cost: a name is cheap, a lead is what was wanted. */
final class SourceSection {

    private static final int MOST = 15;

    private final Words words;
    private final List<SourceFigures> sources;

    SourceSection(Words words, List<SourceFigures> sources) {
        this.words = words;
        this.sources = sources;
    }

    void write(Markup page) {
        boolean costs = sources.stream().anyMatch(source -> !source.cost().isEmpty());
        page.open("section", "class", "wide").element("h2", words.text("sources.title"));
        page.element("p", words.text(costs ? "sources.lead" : "sources.leadNoCost"), "class", "lead");
        page.open("table").open("thead").open("tr").element("th", words.text("sources.source"));
        for (String column : List.of("leads", "rate", "fitting", "people")) {
            heading(page, column);
        }
        if (costs) {
            List.of("cost", "perName", "perLead").forEach(column -> heading(page, column));
        }
        page.close().close().open("tbody");
        sources.stream().limit(MOST).forEach(source -> row(page, source, costs));
        page.close().close();
        if (sources.size() > MOST) {
            page.element("p", words.text("sources.more", sources.size() - MOST), "class", "note");
        }
        page.close();
    }

    private void heading(Markup page, String column) {
        page.element("th", words.text("sources." + column), "class", "number");
    }

    private void row(Markup page, SourceFigures source, boolean costs) {
        page.open("tr").element("td", source.name().orElseGet(() -> words.text("sources.unknown")));
        page.element("td", words.count(source.leads()), "class", "number outcome");
        page.element("td", words.share(source.leads(), source.people()), "class", "number");
        page.element("td", words.count(source.fitting()), "class", "number");
        page.element("td", words.count(source.people()), "class", "number output");
        if (costs) {
            String cost = source.cost().stream().map(words::money).collect(Collectors.joining(" + "));
            page.element("td", cost.isEmpty() ? "–" : cost, "class", "number");
            page.element("td", money(source.costPer(source.people())), "class", "number output");
            boolean inVain = !source.cost().isEmpty() && source.leads() == 0;
            page.element(
                    "td",
                    inVain ? words.text("sources.inVain") : money(source.costPer(source.leads())),
                    "class",
                    inVain ? "number stop" : "number outcome");
        }
        page.close();
    }

    private String money(Optional<Money> money) {
        return money.map(words::money).orElse("–");
    }
}
