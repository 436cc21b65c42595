package org.winnable.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.winnable.application.ClientContent;
import org.winnable.application.ClientSession;
import org.winnable.cli.internal.output.Console;
import org.winnable.cli.internal.output.JsonOutput;
import org.winnable.cli.internal.output.Table;
import org.winnable.content.ContentCoverage;
import org.winnable.content.ContentPlan;
import org.winnable.content.PlanCell;
import org.winnable.core.rules.Lifecycle;
import org.winnable.core.text.Texts;
import org.winnable.qualification.Qualification;
import picocli.CommandLine.Command;
import tools.jackson.core.JsonGenerator;

/** Tells how far the plan reaches across the sales process, and to whom. */
@Command(name = "coverage")
final class ContentCoverageCommand extends PlannedCommand {

    private static final int MOST_CELLS = 10;

    private final Texts texts = Texts.of(ContentCoverageCommand.class);

    ContentCoverageCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    int run(ClientContent.View view, ClientSession session, Qualification people) {
        ContentCoverage coverage = session.content().coverage(view.plan(), people);
        Console console = surroundings().console();
        if (json()) {
            JsonOutput.document(console.out(), json -> write(json, coverage));
        } else {
            console.out().println(text(coverage, view.plan(), people.rules().lifecycle()));
        }
        return ExitCode.DONE;
    }

    private String text(ContentCoverage coverage, ContentPlan plan, Lifecycle lifecycle) {
        List<String> lines = new ArrayList<>(List.of(phases(coverage, lifecycle), ""));
        List<String> empty = coverage.emptyPhases();
        lines.add(
                empty.isEmpty()
                        ? texts.get("content.phasesAll")
                        : texts.get(
                                "content.phasesEmpty",
                                empty.stream().map(key -> name(key, lifecycle)).collect(Collectors.joining(", "))));
        if (coverage.nowhere() > 0) {
            lines.add(texts.get("content.unplaced", coverage.nowhere()));
        }
        lines.add(texts.get(
                "content.cells",
                coverage.covered().size(),
                plan.cells().size(),
                coverage.coming().size(),
                coverage.empty().size()));
        lines.add(texts.get(
                "content.served",
                coverage.served(),
                coverage.served() + coverage.unserved(),
                coverage.unserved(),
                coverage.absent()));
        List<PlanCell> waiting =
                coverage.empty().stream().filter(cell -> cell.people() > 0).toList();
        if (!waiting.isEmpty()) {
            lines.add(texts.get("content.emptyCells"));
            waiting.stream()
                    .limit(MOST_CELLS)
                    .map(cell ->
                            texts.get("content.emptyCell", plan.vocabulary().label(cell.cell()), cell.people()))
                    .forEach(lines::add);
        }
        return String.join(System.lineSeparator(), lines);
    }

    private String phases(ContentCoverage coverage, Lifecycle lifecycle) {
        Table table = new Table()
                .column(texts.get("content.column.phase"))
                .number(texts.get("content.column.people"))
                .number(texts.get("content.column.live"))
                .number(texts.get("content.column.coming"))
                .number(texts.get("content.column.collateral"))
                .number(texts.get("content.column.collateralComing"))
                .number(texts.get("content.column.share"));
        for (ContentCoverage.Phase phase : coverage.phases()) {
            table.row(
                    name(phase.key(), lifecycle),
                    texts.get("number", phase.people()),
                    texts.get("number", phase.readable()),
                    texts.get("number", phase.coming()),
                    texts.get("number", phase.collateral()),
                    texts.get("number", phase.collateralComing()),
                    texts.get("percent", phase.share()));
        }
        return table.text(Console.WIDTH);
    }

    private static String name(String phase, Lifecycle lifecycle) {
        return lifecycle.stages().get(lifecycle.place(phase).orElseThrow()).name();
    }

    private static void write(JsonGenerator json, ContentCoverage coverage) {
        json.writeStartObject().writeArrayPropertyStart("phases");
        for (ContentCoverage.Phase phase : coverage.phases()) {
            json.writeStartObject()
                    .writeStringProperty("phase", phase.key())
                    .writeNumberProperty("people", phase.people())
                    .writeNumberProperty("readable", phase.readable())
                    .writeNumberProperty("coming", phase.coming())
                    .writeNumberProperty("collateral", phase.collateral())
                    .writeNumberProperty("collateralComing", phase.collateralComing())
                    .writeNumberProperty("share", phase.share())
                    .writeEndObject();
        }
        json.writeEndArray()
                .writeNumberProperty("nowhere", coverage.nowhere())
                .writeNumberProperty("served", coverage.served())
                .writeNumberProperty("unserved", coverage.unserved())
                .writeNumberProperty("absent", coverage.absent());
        cells(json, "covered", coverage.covered());
        cells(json, "coming", coverage.coming());
        cells(json, "empty", coverage.empty());
        json.writeEndObject();
    }

    private static void cells(JsonGenerator json, String name, List<PlanCell> cells) {
        json.writeArrayPropertyStart(name);
        for (PlanCell cell : cells) {
            ContentJson.write(json, cell);
        }
        json.writeEndArray();
    }
}
