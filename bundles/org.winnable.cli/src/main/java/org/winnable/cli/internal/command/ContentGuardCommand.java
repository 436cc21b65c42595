package org.winnable.cli.internal.command;

import java.util.Arrays;
import java.util.Set;
import org.winnable.application.ClientContent;
import org.winnable.application.ClientSession;
import org.winnable.application.InvalidQueryException;
import org.winnable.application.LeadRow;
import org.winnable.cli.internal.output.Console;
import org.winnable.cli.internal.output.JsonOutput;
import org.winnable.cli.internal.output.Table;
import org.winnable.content.BarrageGuard;
import org.winnable.core.text.Texts;
import org.winnable.qualification.Qualification;
import org.winnable.workspace.WorkspaceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists people who were touched too often, or only sold to. */
@Command(name = "guard")
final class ContentGuardCommand extends PlannedCommand {

    private final Texts texts = Texts.of(ContentGuardCommand.class);

    @Mixin
    private SegmentOptions segment = new SegmentOptions();

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "content.guardLimit", defaultValue = "50")
    private int limit;

    ContentGuardCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Set<String> columns() throws InvalidQueryException {
        return segment.columns();
    }

    @Override
    int run(ClientContent.View view, ClientSession session, Qualification people)
            throws WorkspaceException, InvalidQueryException {
        BarrageGuard guard = session.content().guard(view.plan(), people);
        int[] found = guard.findings(segment.query().matching(people));
        Console console = surroundings().console();
        if (json()) {
            JsonOutput.document(console.out(), json -> {
                json.writeStartArray();
                for (int row : found) {
                    json.writeStartObject();
                    LeadJson.who(json, LeadRow.of(people, row));
                    json.writeName("touches");
                    NextJson.write(json, guard.state(row));
                    json.writeEndObject();
                }
                json.writeEndArray();
            });
        } else {
            console.out().println(text(guard, people, found));
        }
        return found.length == 0 ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private String text(BarrageGuard guard, Qualification people, int[] found) {
        if (found.length == 0) {
            return texts.get("guard.none");
        }
        Table table = new Table()
                .number(texts.get("guard.column.id"))
                .column(texts.get("guard.column.name"))
                .column(texts.get("guard.column.why"));
        Arrays.stream(found)
                .limit(Math.max(0, limit))
                .forEach(row -> table.row(
                        Long.toString(people.facts().id(row)),
                        LeadRow.of(people, row).name().orElse(""),
                        String.join(" ", guard.state(row).sentences())));
        return table.text(Console.WIDTH)
                + System.lineSeparator()
                + System.lineSeparator()
                + texts.get("guard.found", found.length, people.size());
    }
}
