package org.winnable.reports.internal;

import java.util.Locale;

/** Everyone by clause and by stage, as bars. */
final class CountSections {

    private final Words words;
    private final Figures figures;

    CountSections(Words words, Figures figures) {
        this.words = words;
        this.figures = figures;
    }

    void funnel(Markup page) {
        page.open("section").element("h2", words.text("funnel.title"));
        page.element("p", words.text("funnel.lead"), "class", "lead");
        page.open("div", "class", "bars");
        bar(page, words.text("funnel.everyone"), figures.people(), "bar output");
        for (Figures.Step step : figures.funnel()) {
            boolean last = step == figures.funnel().getLast();
            String label = words.text("funnel." + step.clause());
            bar(page, label, step.people(), last ? "bar outcome" : "bar");
        }
        page.close().close();
    }

    void stages(Markup page) {
        page.open("section").element("h2", words.text("stages.title"));
        page.element("p", words.text("stages.lead"), "class", "lead");
        page.open("div", "class", "bars");
        int places = figures.stages().size();
        for (int place = 0; place < places; place++) {
            Figures.StageCount count = figures.stages().get(place);
            bar(page, count.stage().name(), count.people(), "bar stage" + Stages.shade(place, places));
        }
        page.close().close();
    }

    void obstacles(Markup page) {
        int others = figures.people() - figures.leads();
        page.open("section").element("h2", words.text("obstacles.title", others));
        page.element("p", words.text("obstacles.lead"), "class", "lead");
        page.open("table").open("thead").open("tr");
        page.element("th", words.text("obstacles.clause"));
        heading(page, "notMet", "key no");
        heading(page, "unknown", "key unknown");
        page.element("th", words.text("obstacles.alone"), "class", "number");
        page.close().close().open("tbody");
        for (Figures.Obstacle obstacle : figures.obstacles()) {
            page.open("tr").open("td").element("div", words.text("obstacles." + obstacle.clause()));
            page.open("div", "class", "split");
            part(page, "bar no", obstacle.notMet(), others);
            part(page, "bar unknown", obstacle.unknown(), others);
            page.close().close();
            for (int count : new int[] {obstacle.notMet(), obstacle.unknown(), obstacle.alone()}) {
                page.element("td", words.count(count), "class", "number");
            }
            page.close();
        }
        page.close().close();
        page.element("p", words.text("obstacles.note"), "class", "note").close();
    }

    /** A heading that is the legend of the bars below it. */
    private void heading(Markup page, String column, String key) {
        page.open("th", "class", "number").element("span", "", "class", key);
        page.text(words.text("obstacles." + column)).close();
    }

    private void bar(Markup page, String label, int people, String style) {
        page.open("div", "class", "row").element("span", label, "class", "label");
        page.open("span", "class", "track");
        part(page, style, people, figures.people());
        page.close();
        page.element("span", words.count(people), "class", "value");
        page.element("span", words.share(people, figures.people()), "class", "share")
                .close();
    }

    private static void part(Markup page, String style, int people, int whole) {
        // a few must still be seen beside many
        double percent = people == 0 ? 0 : Math.max(0.4, 100.0 * people / whole);
        page.element("span", "", "class", style, "style", String.format(Locale.ROOT, "width:%.2f%%", percent));
    }
}
