package org.winnable.reports.internal;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.facts.FactTable;
import org.winnable.core.facts.TextKey;
import org.winnable.core.scoring.Axis;
import org.winnable.qualification.Explanation;
import org.winnable.qualification.Qualification;
import org.winnable.qualification.verdict.Clause;
import org.winnable.qualification.verdict.ClauseResult;
import org.winnable.qualification.verdict.ClauseStatus;
import org.winnable.reports.LeadChoice;

/** The people to speak with first, each with the reason. */
final class LeadSection {

    private static final int MOST = 20;
    private static final int REASONS = 3;

    private final Words words;
    private final Qualification people;
    private final Figures figures;

    LeadSection(Words words, Qualification people, Figures figures) {
        this.words = words;
        this.people = people;
        this.figures = figures;
    }

    void write(Markup page) {
        List<Integer> rows = LeadChoice.best(people, MOST);
        boolean leads = figures.leads() > 0;
        page.open("section", "class", "wide");
        page.element("h2", words.text(leads ? "leads.title" : "leads.nearest"));
        if (rows.isEmpty()) {
            page.element("p", words.text("leads.nobody"), "class", "lead").close();
            return;
        }
        page.element("p", words.text(leads ? "leads.lead" : "leads.nearestLead"), "class", "lead");
        page.open("table", "class", "leads").open("thead").open("tr");
        page.element("th", words.text("leads.person")).element("th", words.text("leads.stage"));
        page.element("th", words.text("leads.scores")).element("th", words.text("leads.why"));
        page.close().close().open("tbody");
        rows.forEach(row -> lead(page, row));
        page.close().close().close();
    }

    private void lead(Markup page, int row) {
        FactTable facts = people.facts();
        Explanation explanation = people.explain(row);
        String name = Stream.of(facts.text(TextKey.NAME, row), facts.text(TextKey.EMAIL, row))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> words.text("leads.unnamed", words.count(explanation.id())));
        String role = Stream.of(facts.value(CategoryKey.TITLE, row), facts.value(CategoryKey.COMPANY, row))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        page.open("tr").open("td").element("div", name, "class", "name");
        page.element("div", role, "class", "role").close();
        int places = figures.stages().size();
        page.open("td")
                .element(
                        "span",
                        explanation.stage().name(),
                        "class",
                        "chip stage" + Stages.shade(people.stage(row), places))
                .close();
        page.open("td").open("div", "class", "scores");
        for (Axis axis : Axis.values()) {
            score(page, axis, people.score(axis, row));
        }
        page.close().close().open("td").open("ul", "class", "why");
        why(page, explanation);
        page.close().close().close();
    }

    private void score(Markup page, Axis axis, double points) {
        page.open("div").element("span", axis.label(), "class", "label");
        page.open("span", "class", "track");
        double percent = Math.clamp(points, 0, 100);
        page.element(
                "span",
                "",
                "class",
                "bar axis-" + axis.key(),
                "style",
                String.format(Locale.ROOT, "width:%.1f%%", percent));
        page.close().element("span", words.points(points), "class", "value").close();
    }

    private void why(Markup page, Explanation explanation) {
        for (ClauseResult clause : explanation.verdict().clauses()) {
            boolean met = clause.status() == ClauseStatus.MET;
            // that someone is known needs no proof; what they did, what they are and what is lacking does
            if (clause.clause() != Clause.KNOWN || !met) {
                String sign = met ? "✓ " : clause.status() == ClauseStatus.NOT_MET ? "✗ " : "? ";
                page.element("li", sign + clause.evidence().getFirst(), "class", met ? "met" : "lacking");
            }
        }
        for (LeadChoice.Why why : LeadChoice.reasons(explanation, REASONS)) {
            String times = why.times() > 1 ? " (" + words.text("leads.times", why.times()) + ")" : "";
            page.open("li")
                    .element("b", words.signed(why.points()) + " " + why.axis().label());
            page.text(" " + why.text() + times).close();
        }
    }
}
