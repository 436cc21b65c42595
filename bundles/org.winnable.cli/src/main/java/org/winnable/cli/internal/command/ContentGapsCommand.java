package org.winnable.cli.internal.command;

import java.util.List;
import org.winnable.application.ClientContent;
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
    int run(ClientContent.View view, ClientSession session, Qualification people) {
        ContentPlan plan = view.plan();
        List<PlanCell> gaps = plan.gaps().stream().limit(Math.max(0, limit)).toList();
        Console console = surroundings().console();
        if (json()) {
            JsonOutput.document(console.out(), json -> {
                json.writeStartArray();
                for (PlanCell gap : gaps) {
                    ContentJson.write(json, gap);
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
                .number(texts.get("content.column.live"))
                .number(texts.get("content.column.coming"))
                .number(texts.get("content.column.stale"))
                .number(texts.get("content.column.gap"));
        for (PlanCell gap : gaps) {
            table.row(
                    plan.vocabulary().label(gap.cell()),
                    texts.get("number", gap.people()),
                    texts.get("points", gap.value() / gap.people()),
                    texts.get("number", gap.live()),
                    texts.get("number", gap.coming()),
                    texts.get("number", gap.stale()),
                    texts.get("points", gap.gap()));
        }
        return table.text(Console.WIDTH);
    }
}
