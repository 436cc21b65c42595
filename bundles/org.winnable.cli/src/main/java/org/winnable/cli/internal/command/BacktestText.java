package org.winnable.cli.internal.command;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.winnable.cli.internal.command.BacktestCommand.Tried;
import org.winnable.cli.internal.output.Columns;
import org.winnable.cli.internal.output.Console;
import org.winnable.cli.internal.output.JsonOutput;
import org.winnable.cli.internal.output.Table;
import org.winnable.core.figure.Proportion;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.plugin.PluginFailure;
import org.winnable.core.text.Texts;
import org.winnable.qualification.backtest.BacktestPlan;
import org.winnable.qualification.backtest.BacktestReport;
import tools.jackson.core.JsonGenerator;

/** What came of trying models on the past, for people and for programs. */
final class BacktestText {

    private static final Texts TEXTS = Texts.of(BacktestText.class);

    private BacktestText() {}

    /** Models side by side. */
    static String text(List<Tried> tried) {
        BacktestReport first = tried.getFirst().report();
        BacktestPlan plan = first.plan();
        String outcomes =
                plan.outcomes().stream().map(InteractionType::label).sorted().collect(Collectors.joining(", "));
        List<String> lines = new ArrayList<>(Columns.wrap(
                TEXTS.get(
                        "backtest.about",
                        first.dates().size(),
                        plan.horizonDays(),
                        outcomes,
                        first.judgements(),
                        first.outcomes()),
                Console.WIDTH));
        lines.add("");
        if (first.outcomes() == 0) {
            lines.addAll(Columns.wrap(TEXTS.get("backtest.noOutcomes"), Console.WIDTH));
            lines.add("");
        }
        lines.add(table(tried).text(Console.WIDTH));
        tried.stream()
                .flatMap(each -> each.report().failures().stream())
                .map(PluginFailure::message)
                .distinct()
                .forEach(failure -> lines.add(TEXTS.get("leftOut", failure)));
        return String.join(System.lineSeparator(), lines);
    }

    private static Table table(List<Tried> tried) {
        Table table = new Table().column("");
        tried.forEach(each -> table.number(each.reference()));
        row(
                table,
                "backtest.called",
                tried,
                each -> TEXTS.get("number", each.report().precision().total()));
        row(table, "backtest.precision", tried, each -> text(each.report().precision()));
        row(table, "backtest.recall", tried, each -> text(each.report().recall()));
        for (int tenth : new int[] {1, 2, 5}) {
            table.row(cells(
                    TEXTS.get("backtest.lift", tenth * 10),
                    tried,
                    each -> each.report().lift().isEmpty()
                            ? "-"
                            : TEXTS.get(
                                    "backtest.captured",
                                    each.report().lift().get(tenth - 1).captured(),
                                    each.report().lift().get(tenth - 1).times())));
        }
        row(
                table,
                "backtest.week",
                tried,
                each -> TEXTS.get("decimal", each.report().meanPerWeek()));
        if (tried.getFirst().report().plan().capacityPerWeek() > 0) {
            row(
                    table,
                    "backtest.above",
                    tried,
                    each -> TEXTS.get("number", each.report().weeksAboveCapacity()));
        }
        return table;
    }

    private interface Cell {
        String of(Tried tried);
    }

    private static void row(Table table, String key, List<Tried> tried, Cell cell) {
        table.row(cells(TEXTS.get(key), tried, cell));
    }

    private static String[] cells(String heading, List<Tried> tried, Cell cell) {
        List<String> cells = new ArrayList<>();
        cells.add(heading);
        tried.forEach(each -> cells.add(cell.of(each)));
        return cells.toArray(String[]::new);
    }

    private static String text(Proportion proportion) {
        return proportion.total() == 0
                ? "-"
                : TEXTS.get("backtest.share", proportion.share(), proportion.low(), proportion.high());
    }

    /** One document with a report for each model. */
    static void write(PrintStream out, List<Tried> tried) {
        JsonOutput.document(out, json -> {
            json.writeStartArray();
            tried.forEach(each -> write(json, each));
            json.writeEndArray();
        });
    }

    private static void write(JsonGenerator json, Tried tried) {
        BacktestReport report = tried.report();
        BacktestPlan plan = report.plan();
        json.writeStartObject()
                .writeStringProperty("model", tried.reference())
                .writeStringProperty("from", plan.from().toString())
                .writeStringProperty("to", plan.to().toString())
                .writeNumberProperty("dates", report.dates().size())
                .writeNumberProperty("horizonDays", plan.horizonDays())
                .writeStringProperty("axis", plan.axis().key())
                .writeStringProperty("stage", plan.threshold())
                .writeNumberProperty("judgements", report.judgements())
                .writeNumberProperty("outcomes", report.outcomes());
        write(json, "precision", report.precision());
        write(json, "recall", report.recall());
        json.writeArrayPropertyStart("lift");
        report.lift()
                .forEach(point -> json.writeStartObject()
                        .writeNumberProperty("ranked", point.ranked())
                        .writeNumberProperty("captured", point.captured())
                        .writeEndObject());
        json.writeEndArray().writeObjectPropertyStart("perWeek");
        for (LocalDate week : report.perWeek().keySet()) {
            json.writeNumberProperty(week.toString(), report.perWeek().get(week));
        }
        json.writeEndObject()
                .writeNumberProperty("weeksAboveCapacity", report.weeksAboveCapacity())
                .writeArrayPropertyStart("failures");
        report.failures().forEach(failure -> json.writeString(failure.message()));
        json.writeEndArray().writeEndObject();
    }

    private static void write(JsonGenerator json, String name, Proportion proportion) {
        json.writeObjectPropertyStart(name)
                .writeNumberProperty("hits", proportion.hits())
                .writeNumberProperty("of", proportion.total())
                .writeNumberProperty("low", proportion.low())
                .writeNumberProperty("high", proportion.high())
                .writeEndObject();
    }
}
