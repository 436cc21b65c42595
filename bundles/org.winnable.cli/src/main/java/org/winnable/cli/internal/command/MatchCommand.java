package org.winnable.cli.internal.command;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.winnable.application.ClientSession;
import org.winnable.application.InvalidQueryException;
import org.winnable.cli.internal.output.Console;
import org.winnable.cli.internal.output.ConsoleProgress;
import org.winnable.cli.internal.output.JsonOutput;
import org.winnable.cli.internal.output.Table;
import org.winnable.core.persona.Persona;
import org.winnable.core.text.Texts;
import org.winnable.personas.PersonaFit;
import org.winnable.personas.PersonaMatcher;
import org.winnable.personas.PersonaMatches;
import org.winnable.personas.suggestion.PersonaSuggestion;
import org.winnable.personas.suggestion.PersonaSuggestions;
import org.winnable.qualification.Qualification;
import org.winnable.workspace.WorkspaceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/**
 * Says how many people fit each persona, or which personas one person fits, and why; lists those who fit none, and what groups of them have
 * in common.
 */
@Command(name = "match")
final class MatchCommand extends JudgedCommand {

    private final Texts texts = Texts.of(MatchCommand.class);

    @Parameters(index = "0", arity = "0..1", paramLabel = "PERSON", descriptionKey = "match.person")
    private @Nullable String person;

    @Option(names = "--unmatched", descriptionKey = "match.unmatched")
    private boolean unmatched;

    @Option(names = "--suggest", descriptionKey = "match.suggest")
    private boolean suggest;

    MatchCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    int run(ClientSession session, Qualification people) throws WorkspaceException, InvalidQueryException {
        PrintStream out = surroundings().console().out();
        PersonaMatcher matcher = session.personas().matcher(people);
        String named = person;
        if (named != null) {
            List<PersonaFit> fits = matcher.of(Person.row(people, named));
            if (json()) {
                JsonOutput.document(out, json -> write(json, fits));
            } else {
                out.println(fits.isEmpty() ? texts.get("match.none") : text(fits));
            }
            return ExitCode.DONE;
        }
        PersonaMatches matches;
        List<PersonaSuggestion> groups = List.of();
        try (ConsoleProgress progress = new ConsoleProgress(surroundings().console())) {
            matches = matcher.all(progress);
            if (suggest) {
                groups = PersonaSuggestions.of(matches, progress);
            }
        }
        if (unmatched || suggest) {
            UnmatchedPeople rest = new UnmatchedPeople(people, matches);
            List<PersonaSuggestion> found = groups;
            if (json()) {
                JsonOutput.document(out, json -> rest.write(json, unmatched, suggest ? found : null));
            } else {
                out.println(rest.text(unmatched, suggest ? found : null));
            }
            return ExitCode.DONE;
        }
        if (json()) {
            JsonOutput.document(out, json -> write(json, matches, people.size()));
        } else {
            out.println(matches.personas().isEmpty() ? texts.get("match.none") : text(matches, people.size()));
        }
        return ExitCode.DONE;
    }

    private String text(PersonaMatches matches, int people) {
        Table table = new Table().column(texts.get("match.persona")).number(texts.get("match.people"));
        for (int place = 0; place < matches.personas().size(); place++) {
            table.row(matches.personas().get(place).name(), Integer.toString(matches.population(place)));
        }
        return table.text(Console.WIDTH) + "\n\n" + texts.get("match.unmatched", matches.unmatched().length, people);
    }

    private String text(List<PersonaFit> fits) {
        StringBuilder text = new StringBuilder();
        for (PersonaFit fit : fits) {
            text.append(texts.get(
                            fit.fits() ? "match.fits" : "match.fitsNot",
                            fit.persona().name(),
                            fit.degree()))
                    .append('\n');
            for (PersonaFit.Reason reason : fit.reasons()) {
                text.append("  ")
                        .append(texts.get(
                                "match.sign." + key(reason),
                                reason.rule().sign().sentence(),
                                reason.rule().weight()))
                        .append('\n');
            }
        }
        return text.toString().stripTrailing();
    }

    private static void write(JsonGenerator json, List<PersonaFit> fits) {
        json.writeStartArray();
        for (PersonaFit fit : fits) {
            json.writeStartObject()
                    .writeStringProperty("persona", fit.persona().key())
                    .writeNumberProperty("degree", fit.degree())
                    .writeBooleanProperty("fits", fit.fits())
                    .writeArrayPropertyStart("signs");
            for (PersonaFit.Reason reason : fit.reasons()) {
                json.writeStartObject()
                        .writeStringProperty("sign", reason.rule().sign().sentence())
                        .writeNumberProperty("weight", reason.rule().weight())
                        .writeStringProperty("answer", key(reason))
                        .writeEndObject();
            }
            json.writeEndArray().writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, PersonaMatches matches, int people) {
        json.writeStartObject().writeNumberProperty("people", people).writeArrayPropertyStart("personas");
        for (int place = 0; place < matches.personas().size(); place++) {
            Persona persona = matches.personas().get(place);
            json.writeStartObject()
                    .writeStringProperty("persona", persona.key())
                    .writeNumberProperty("people", matches.population(place))
                    .writeEndObject();
        }
        json.writeEndArray()
                .writeNumberProperty("unmatched", matches.unmatched().length)
                .writeEndObject();
    }

    private static String key(PersonaFit.Reason reason) {
        return reason.answer().name().toLowerCase(Locale.ROOT);
    }
}
