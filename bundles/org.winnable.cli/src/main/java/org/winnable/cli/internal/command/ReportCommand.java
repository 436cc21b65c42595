package org.winnable.cli.internal.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.winnable.application.ClientSession;
import org.winnable.application.ListVerdict;
import org.winnable.cli.internal.output.JsonOutput;
import org.winnable.core.text.Texts;
import org.winnable.qualification.Qualification;
import org.winnable.workspace.WorkspaceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the HTML report. */
@Command(name = "report")
final class ReportCommand extends JudgedCommand {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    private @Nullable Path output;

    ReportCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    int run(ClientSession session, Qualification people) throws WorkspaceException, UnwritableException {
        Path named = output;
        Path file = named == null
                ? ReportFile.usual(session.workspace().folder())
                : surroundings().console().resolve(named);
        ReportFile.write(session, people, file);
        ListVerdict verdict = ListVerdict.of(people);
        if (json()) {
            JsonOutput.document(surroundings().console().out(), json -> {
                json.writeStartObject().writeStringProperty("report", file.toString());
                json.writeNumberProperty("people", verdict.people());
                json.writeNumberProperty("leads", verdict.leads()).writeEndObject();
            });
        } else {
            surroundings().console().out().println(verdict.sentence());
            surroundings().console().out().println(Texts.of(ReportCommand.class).get("report.done", file));
        }
        return ExitCode.DONE;
    }
}
