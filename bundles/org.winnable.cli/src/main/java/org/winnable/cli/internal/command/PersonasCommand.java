package org.winnable.cli.internal.command;

import java.util.concurrent.Callable;
import org.winnable.application.ClientSession;
import org.winnable.application.Personas;
import org.winnable.cli.internal.output.Console;
import org.winnable.cli.internal.output.JsonOutput;
import org.winnable.cli.internal.output.Table;
import org.winnable.core.lead.BuyingRole;
import org.winnable.core.persona.Persona;
import org.winnable.core.text.Texts;
import org.winnable.workspace.WorkspaceException;
import org.winnable.workspace.WorkspaceProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the personas, and the mistakes in the files of others. */
@Command(name = "personas")
final class PersonasCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Texts texts = Texts.of(PersonasCommand.class);

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    PersonasCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws WorkspaceException {
        try (ClientSession session = workspace.open(surroundings)) {
            Personas.Reading reading = session.personas().read();
            if (common.json()) {
                write(reading);
            } else {
                surroundings.console().out().println(text(reading));
            }
            reading.problems().stream()
                    .map(WorkspaceProblem::text)
                    .forEach(surroundings.console().err()::println);
            return reading.problems().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
        }
    }

    private void write(Personas.Reading reading) {
        JsonOutput.document(surroundings.console().out(), json -> {
            json.writeStartObject().writeArrayPropertyStart("personas");
            for (Persona each : reading.personas()) {
                json.writeStartObject()
                        .writeStringProperty("persona", each.key())
                        .writeStringProperty("name", each.name());
                JsonOutput.text(
                        json, "buyingRole", each.profile().buying().role().map(BuyingRole::key));
                json.writeNumberProperty("matchingRules", each.matching().size())
                        .writeBooleanProperty("archived", each.archived())
                        .writeEndObject();
            }
            json.writeEndArray().writeArrayPropertyStart("problems");
            for (WorkspaceProblem each : reading.problems()) {
                json.writeStartObject().writeStringProperty("file", each.file());
                if (each.line().isPresent()) {
                    json.writeNumberProperty("line", each.line().getAsInt());
                }
                json.writeStringProperty("message", each.message()).writeEndObject();
            }
            json.writeEndArray().writeEndObject();
        });
    }

    private String text(Personas.Reading reading) {
        if (reading.personas().isEmpty()) {
            return texts.get("personas.none");
        }
        Table table = new Table()
                .column(texts.get("personas.persona"))
                .column(texts.get("personas.name"))
                .column(texts.get("personas.role"))
                .number(texts.get("personas.rules"));
        for (Persona each : reading.personas()) {
            table.row(
                    each.key(),
                    each.archived() ? texts.get("personas.archived", each.name()) : each.name(),
                    each.profile().buying().role().map(BuyingRole::label).orElse(""),
                    Integer.toString(each.matching().size()));
        }
        return table.text(Console.WIDTH);
    }
}
