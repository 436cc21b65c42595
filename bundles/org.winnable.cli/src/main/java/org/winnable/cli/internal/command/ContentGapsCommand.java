package org.winnable.cli.internal.command;

import java.time.LocalDate;
import java.util.List;
import org.winnable.application.ClientSession;
import org.winnable.cli.internal.output.Console;
import org.winnable.cli.internal.output.JsonOutput;
import org.winnable.cli.internal.output.Table;
import org.winnable.content.ContentPlan;
import org.winnable.content.PlanCell;
import org.winnable.core.text.Texts;
import org.winnable.qualification.Qualification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Ranks the cells of the plan by the people who find too little there. */
@Command(name = "gaps")
final class ContentGapsCommand extends PlannedCommand {

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "content.limit", defaultValue = "20")
    private int limit;

    ContentGapsCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    int run(ContentPlan plan, ClientSession session, Qualification people) {
        List<PlanCell> gaps = plan.gaps().stream().limit(Math.max(0, limit)).toList();
        Console console = surroundings().console();
        if (json()) {
            LocalDate day = LocalDate.ofInstant(people.asOf(), people.rules().zone());
            JsonOutput.document(console.out(), json -> {
                json.writeStartArray();
                for (PlanCell gap : gaps) {
                    json.writeStartObject();
                    new ContentJson(json, day).cell(gap.cell());
                    json.writeNumberProperty("people", gap.people())
                            .writeNumberProperty("value", gap.value())
                            .writeNumberProperty("assets", gap.assets())
                            .writeNumberProperty("coming", gap.coming())
                            .writeNumberProperty("gap", gap.gap())
                            .writeEndObject();
                }
                json.writeEndArray();
            });
        } else {
            console.out().println(text(gaps, plan));
        }
        return ExitCode.DONE;
    }

    private static String text(List<PlanCell> gaps, ContentPlan plan) {
        Texts texts = Texts.of(ContentGapsCommand.class);
        if (gaps.isEmpty()) {
            return texts.get("content.noGaps");
        }
        Table table = new Table()
                .column(texts.get("content.column.cell"))
                .number(texts.get("content.column.people"))
                .number(texts.get("content.column.fit"))
                .number(texts.get("content.column.assets"))
                .number(texts.get("content.column.coming"))
                .number(texts.get("content.column.gap"));
        for (PlanCell gap : gaps) {
            table.row(
                    plan.vocabulary().label(gap.cell()),
                    texts.get("number", gap.people()),
                    texts.get("points", gap.value() / gap.people()),
                    texts.get("number", gap.assets()),
                    texts.get("number", gap.coming()),
                    texts.get("points", gap.gap()));
        }
        return table.text(Console.WIDTH);
    }
}
