package org.winnable.cli.internal.command;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.winnable.application.ClientSession;
import org.winnable.cli.internal.output.Console;
import org.winnable.cli.internal.output.ConsoleProgress;
import org.winnable.cli.internal.output.JsonOutput;
import org.winnable.cli.internal.output.Table;
import org.winnable.core.journey.BuyerStage;
import org.winnable.core.journey.Journey;
import org.winnable.core.text.Texts;
import org.winnable.qualification.Qualification;
import org.winnable.workspace.ShippedJourney;
import org.winnable.workspace.WorkspaceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells how many stand on each stage of the buyer's journey, and begins with a journey that ships. */
@Command(name = "journey")
final class ContentJourneyCommand extends JudgedCommand {

    private final Texts texts = Texts.of(ContentJourneyCommand.class);

    @Option(names = "--use", paramLabel = "NAME", descriptionKey = "content.use")
    private @Nullable ShippedJourney shipped;

    @Option(names = "--replace", descriptionKey = "content.replace")
    private boolean replace;

    ContentJourneyCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    int run(ClientSession session, Qualification people) throws WorkspaceException {
        ShippedJourney wanted = shipped;
        if (wanted != null) {
            session.content().useJourney(wanted, replace);
        }
        Journey journey = session.workspace().content().journey();
        int[] counts;
        try (ConsoleProgress progress = new ConsoleProgress(surroundings().console())) {
            counts = session.content().journey(people).counts(progress);
        }
        Console console = surroundings().console();
        if (json()) {
            write(journey, counts);
        } else {
            console.out().println(text(journey, counts));
        }
        return ExitCode.DONE;
    }

    private String text(Journey journey, int[] counts) {
        Table table = new Table()
                .column(texts.get("content.column.key"))
                .column(texts.get("content.column.stage"))
                .number(texts.get("content.column.people"))
                .column(texts.get("content.column.meaning"));
        for (int place = 0; place < counts.length - 1; place++) {
            BuyerStage stage = journey.stages().get(place);
            table.row(stage.key(), stage.name(), texts.get("number", counts[place]), stage.meaning());
        }
        String nowhere = texts.get(
                "content.nowhereYet",
                counts[counts.length - 1],
                Arrays.stream(counts).sum());
        return journey.name() + System.lineSeparator() + table.text(Console.WIDTH) + System.lineSeparator() + nowhere;
    }

    private void write(Journey journey, int[] counts) {
        JsonOutput.document(surroundings().console().out(), json -> {
            json.writeStartObject().writeStringProperty("name", journey.name()).writeArrayPropertyStart("stages");
            for (int place = 0; place < counts.length - 1; place++) {
                BuyerStage stage = journey.stages().get(place);
                json.writeStartObject()
                        .writeStringProperty("key", stage.key())
                        .writeStringProperty("name", stage.name())
                        .writeStringProperty("meaning", stage.meaning())
                        .writeNumberProperty("people", counts[place])
                        .writeEndObject();
            }
            json.writeEndArray()
                    .writeNumberProperty("nowhere", counts[counts.length - 1])
                    .writeArrayPropertyStart("problems");
            journey.problems().forEach(problem -> json.writeString(problem.key()));
            json.writeEndArray().writeEndObject();
        });
    }
}
