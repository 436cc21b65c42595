package org.winnable.cli.internal.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winnable.application.ClientSession;
import org.winnable.application.InvalidQueryException;
import org.winnable.application.JudgedCounts;
import org.winnable.application.LeadRow;
import org.winnable.cli.internal.output.Console;
import org.winnable.cli.internal.output.ConsoleProgress;
import org.winnable.cli.internal.output.JsonOutput;
import org.winnable.core.text.Texts;
import org.winnable.qualification.Qualification;
import org.winnable.qualification.flow.StageFlow;
import org.winnable.qualification.history.StageChange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells how many stand in which stage and for how long, or how one contact came to where they stand. */
@Command(name = "stages")
final class StagesCommand extends JudgedCommand {

    @Option(names = "--of", paramLabel = "PERSON")
    private @Nullable String person;

    StagesCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    int run(ClientSession session, Qualification people) throws InvalidQueryException {
        String named = person;
        if (named != null) {
            one(people, Person.row(people, named));
            return ExitCode.DONE;
        }
        StageFlow flow;
        try (ConsoleProgress progress = new ConsoleProgress(surroundings().console())) {
            flow = StageFlow.of(people, progress);
        }
        JudgedCounts counts = JudgedCounts.of(people);
        Console console = surroundings().console();
        if (json()) {
            JsonOutput.document(console.out(), json -> new StagesJson(json).write(people, flow, counts));
        } else {
            console.out().println(new StagesText().text(people, flow, counts));
        }
        flow.failure()
                .ifPresent(failure -> console.err()
                        .println(Texts.of(StagesCommand.class).get("stages.incomplete", failure.message())));
        return flow.failure().isPresent() ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private void one(Qualification people, int row) {
        LeadRow lead = LeadRow.of(people, row);
        List<StageChange> history = people.history(row);
        if (json()) {
            JsonOutput.document(surroundings().console().out(), json -> {
                json.writeStartObject();
                LeadJson.who(json, lead);
                LeadJson.standing(json, lead);
                LeadJson.history(json, "history", history);
                json.writeEndObject();
            });
        } else {
            surroundings()
                    .console()
                    .out()
                    .println(new HistoryText(people.rules().zone()).text(lead, history));
        }
    }
}
