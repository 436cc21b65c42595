package org.winnable.cli.internal.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.winnable.application.ClientSession;
import org.winnable.application.InvalidQueryException;
import org.winnable.cli.internal.output.Console;
import org.winnable.cli.internal.output.JsonOutput;
import org.winnable.content.ContentPlan;
import org.winnable.content.JourneyPosition;
import org.winnable.content.NextContent;
import org.winnable.core.journey.BuyerProblem;
import org.winnable.core.journey.BuyerStage;
import org.winnable.core.text.Texts;
import org.winnable.qualification.Qualification;
import org.winnable.workspace.WorkspaceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says where one person stands on the journey, and what they should read next. */
@Command(name = "next")
final class ContentNextCommand extends PlannedCommand {

    private final Texts texts = Texts.of(ContentNextCommand.class);

    @Parameters(index = "0", paramLabel = "PERSON", descriptionKey = "content.person")
    private String person = "";

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "content.nextLimit", defaultValue = "5")
    private int limit;

    ContentNextCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    int run(ContentPlan plan, ClientSession session, Qualification people)
            throws WorkspaceException, InvalidQueryException {
        int row = Person.row(people, person);
        JourneyPosition position = session.content().journey(people).position(row);
        List<NextContent> next = session.content().next(plan, people, row).stream()
                .limit(Math.max(0, limit))
                .toList();
        Console console = surroundings().console();
        if (json()) {
            LocalDate day = LocalDate.ofInstant(people.asOf(), people.rules().zone());
            JsonOutput.document(console.out(), json -> {
                json.writeStartObject().writeNumberProperty("id", people.facts().id(row));
                JsonOutput.text(json, "stage", position.stage().map(BuyerStage::key));
                JsonOutput.text(json, "problem", position.problem().map(BuyerProblem::key));
                json.writeArrayPropertyStart("reasons");
                position.reasons().forEach(json::writeString);
                json.writeEndArray().writeArrayPropertyStart("next");
                for (NextContent each : next) {
                    json.writeStartObject().writeName("asset");
                    new ContentJson(json, day).write(each.asset());
                    json.writeNumberProperty("score", each.score()).writeArrayPropertyStart("reasons");
                    each.reasons().forEach(json::writeString);
                    json.writeEndArray().writeEndObject();
                }
                json.writeEndArray().writeEndObject();
            });
        } else {
            console.out().println(text(position, next));
        }
        return ExitCode.DONE;
    }

    private String text(JourneyPosition position, List<NextContent> next) {
        StringBuilder out = new StringBuilder();
        String stage = position.stage().map(BuyerStage::name).orElse(texts.get("content.noPosition"));
        Optional<String> problem = position.problem().map(BuyerProblem::name);
        line(
                out,
                problem.map(about -> texts.get("content.position", stage, about))
                        .orElse(stage));
        position.reasons().forEach(reason -> line(out, texts.get("content.reason", reason)));
        if (next.isEmpty()) {
            line(out, texts.get("content.nothingNext"));
        }
        for (NextContent each : next) {
            line(out, "");
            line(
                    out,
                    texts.get(
                            "content.asset",
                            each.asset().asset().asset().title(),
                            each.asset().asset().key()));
            each.asset()
                    .asset()
                    .asset()
                    .address()
                    .ifPresent(address -> line(out, texts.get("content.reason", address)));
            each.reasons().forEach(reason -> line(out, texts.get("content.reason", reason)));
        }
        return out.toString().stripTrailing();
    }

    private static void line(StringBuilder out, String text) {
        out.append(text).append(System.lineSeparator());
    }
}
