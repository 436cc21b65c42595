package org.winnable.cli.internal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.winnable.application.ClientSession;
import org.winnable.application.InvalidQueryException;
import org.winnable.application.Personas;
import org.winnable.cli.internal.output.Console;
import org.winnable.cli.internal.output.ConsoleProgress;
import org.winnable.cli.internal.output.JsonOutput;
import org.winnable.cli.internal.output.Table;
import org.winnable.core.lead.BuyingRole;
import org.winnable.core.persona.Persona;
import org.winnable.core.text.Texts;
import org.winnable.personas.PersonaMatcher;
import org.winnable.personas.PersonaMatches;
import org.winnable.qualification.Qualification;
import org.winnable.workspace.WorkspaceException;
import org.winnable.workspace.WorkspaceProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the personas and the mistakes in the files of others; tells of one what became of its people; puts two side by side. */
@Command(name = "personas")
final class PersonasCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Texts texts = Texts.of(PersonasCommand.class);

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Parameters(index = "0", arity = "0..1", paramLabel = "PERSONA", descriptionKey = "personas.persona")
    private @Nullable String first;

    @Parameters(index = "1", arity = "0..1", paramLabel = "OTHER", descriptionKey = "personas.other")
    private @Nullable String second;

    @Option(names = "--pdf", paramLabel = "FILE", descriptionKey = "personas.pdf")
    private @Nullable Path pdf;

    PersonasCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws WorkspaceException, InvalidQueryException, UnwritableException {
        try (ClientSession session = workspace.open(surroundings)) {
            Personas.Reading reading = session.personas().read();
            String named = first;
            if (named != null) {
                return told(session, reading, named);
            }
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

    private int told(ClientSession session, Personas.Reading reading, String named)
            throws WorkspaceException, InvalidQueryException, UnwritableException {
        Persona persona = persona(reading, named);
        String other = second;
        Optional<Persona> beside = other == null ? Optional.empty() : Optional.of(persona(reading, other));
        List<Persona> wanted =
                Stream.concat(Stream.of(persona), beside.stream()).toList();
        Qualification people;
        ToldPersonas told;
        try (ConsoleProgress progress = new ConsoleProgress(surroundings.console())) {
            people = session.qualification(asOf.instant(surroundings, session), progress);
            PersonaMatches matches = new PersonaMatcher(wanted, people.facts(), people.asOf()).all(progress);
            told = new ToldPersonas(wanted, matches, session.personas().performance(people, matches, progress));
        }
        Path paper = pdf;
        if (paper != null) {
            print(session, persona, told, surroundings.console().folder().resolve(paper));
        } else if (common.json()) {
            JsonOutput.document(surroundings.console().out(), told::write);
        } else {
            surroundings.console().out().println(told.text());
        }
        return JudgedCommand.findings(people, surroundings);
    }

    private void print(ClientSession session, Persona persona, ToldPersonas told, Path file)
            throws UnwritableException {
        try {
            session.personas().print(persona, told.performance(persona), file);
        } catch (IOException e) {
            throw new UnwritableException(file, e);
        }
        surroundings.console().out().println(texts.get("personas.printed", persona.name(), file));
    }

    private Persona persona(Personas.Reading reading, String named) throws InvalidQueryException {
        return reading.personas().stream()
                .filter(each -> each.key().equals(named))
                .findFirst()
                .orElseThrow(() -> new InvalidQueryException(texts.get("personas.unknown", named)));
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
