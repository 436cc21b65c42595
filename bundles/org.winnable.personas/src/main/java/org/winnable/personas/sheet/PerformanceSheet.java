package org.winnable.personas.sheet;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.winnable.core.lead.Money;
import org.winnable.core.text.Texts;
import org.winnable.personas.performance.PersonaPerformance;
import org.winnable.personas.performance.PersonaPerformance.Cost;
import org.winnable.personas.performance.PersonaPerformance.Month;
import org.winnable.personas.performance.PersonaPerformance.Read;
import org.winnable.personas.performance.PersonaPerformance.Revenue;
import org.winnable.personas.performance.PersonaPerformance.Step;
import org.winnable.personas.sheet.Sheet.Line;
import org.winnable.personas.sheet.Sheet.Section;

/** The performance of a persona in words and figures of the user's language. What is not known is said to be not known. */
public final class PerformanceSheet {

    private static final Texts TEXTS = Texts.of(PerformanceSheet.class);

    private PerformanceSheet() {}

    /** The words for a performance. */
    public static Sheet of(PersonaPerformance performance) {
        List<Line> money = new ArrayList<>(cost(performance));
        money.addAll(revenue(performance));
        return new Sheet(List.of(
                section("reach", List.of(line("people.label", people(performance)))),
                section(
                        "funnel",
                        performance.funnel().stream()
                                .map(PerformanceSheet::step)
                                .toList()),
                section("cost", money),
                section("read", read(performance)),
                section(
                        "months",
                        performance.months().stream()
                                .map(PerformanceSheet::month)
                                .toList())));
    }

    private static String people(PersonaPerformance performance) {
        double share = performance.everyone() == 0 ? 0 : (double) performance.people() / performance.everyone();
        return TEXTS.get("people", performance.people(), performance.everyone(), share);
    }

    private static Line step(Step step) {
        String reached = TEXTS.get("funnel.step", step.reached(), step.here());
        String text = step.taken()
                .median()
                .filter(median -> median.compareTo(Duration.ofDays(1)) >= 0)
                .map(median -> TEXTS.get("funnel.taken", reached, TEXTS.get("days", median.toDays())))
                .orElse(reached);
        return new Line(step.stage().name(), text);
    }

    private static List<Line> cost(PersonaPerformance performance) {
        Optional<Cost> cost = performance.cost();
        if (cost.isEmpty()) {
            return List.of(line("cost.perQualified", TEXTS.get("unknown.cost")));
        }
        List<Line> lines = new ArrayList<>();
        lines.add(line("cost.spent", sum(cost.get().spent()).orElse(TEXTS.get("cost.none"))));
        String none = cost.get().spent().isEmpty() ? TEXTS.get("cost.none") : TEXTS.get("unknown.perQualified");
        lines.add(line("cost.perQualified", sum(cost.get().perQualified()).orElse(none)));
        sum(cost.get().unassigned())
                .ifPresent(amount -> lines.add(line("cost.unassigned", TEXTS.get("cost.unassigned.value", amount))));
        return lines;
    }

    private static List<Line> revenue(PersonaPerformance performance) {
        if (performance.revenue().isEmpty()) {
            return List.of(line("value", TEXTS.get("unknown.deals")));
        }
        Revenue revenue = performance.revenue().get();
        String priced = sum(revenue.value()).orElse(TEXTS.get(revenue.won() == 0 ? "value.none" : "unknown"));
        String value = revenue.unpriced() == 0 || revenue.value().isEmpty()
                ? priced
                : TEXTS.get("value.unpriced", priced, revenue.unpriced());
        return List.of(
                line("deals.label", TEXTS.get("deals", revenue.won(), revenue.lost(), revenue.open())),
                line("value", value));
    }

    private static List<Line> read(PersonaPerformance performance) {
        if (performance.read().isEmpty()) {
            return List.of(new Line("", TEXTS.get("read.none")));
        }
        return performance.read().stream().map(PerformanceSheet::read).toList();
    }

    private static Line read(Read read) {
        return new Line(read.asset(), TEXTS.get("read.value", read.readers(), read.everyone()));
    }

    private static Line month(Month month) {
        DateTimeFormatter format = DateTimeFormatter.ofPattern("LLL yyyy", Locale.getDefault(Locale.Category.FORMAT));
        return new Line(
                format.format(month.month()),
                month.qualified()
                        .map(qualified -> TEXTS.get("month", month.heard(), qualified))
                        .orElseGet(() -> TEXTS.get("month.unqualified", month.heard())));
    }

    /** Amounts of several currencies stand side by side: nothing is exchanged. */
    private static Optional<String> sum(List<Money> amounts) {
        return amounts.stream().map(Money::label).reduce((one, other) -> TEXTS.get("currencies", one, other));
    }

    private static Section section(String title, List<Line> lines) {
        return new Section(TEXTS.get(title), lines);
    }

    private static Line line(String label, String value) {
        return new Line(TEXTS.get(label), value);
    }
}
