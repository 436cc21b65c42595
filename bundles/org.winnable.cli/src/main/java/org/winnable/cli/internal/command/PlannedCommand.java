package org.winnable.cli.internal.command;

import java.time.LocalDate;
import java.time.ZoneId;
import org.winnable.application.ClientContent;
import org.winnable.application.ClientSession;
import org.winnable.application.InvalidQueryException;
import org.winnable.cli.internal.output.ConsoleProgress;
import org.winnable.content.AssetWarnings;
import org.winnable.core.text.Texts;
import org.winnable.qualification.Qualification;
import org.winnable.workspace.WorkspaceException;
import org.winnable.workspace.WorkspaceProblem;

/** A command over the content plan as of a date. */
abstract class PlannedCommand extends JudgedCommand {

    PlannedCommand(Surroundings surroundings) {
        super(surroundings);
    }

    /** Prints what was asked for and returns an exit code. */
    abstract int run(ClientContent.View view, ClientSession session, Qualification people)
            throws WorkspaceException, InvalidQueryException, UnwritableException;

    @Override
    final int run(ClientSession session, Qualification people)
            throws WorkspaceException, InvalidQueryException, UnwritableException {
        ClientContent.View view;
        try (ConsoleProgress progress = new ConsoleProgress(surroundings().console())) {
            view = session.content().plan(people, progress);
        }
        int code = run(view, session, people);
        // what is left out is told even where the answer does not hang on it
        view.problems().stream().map(WorkspaceProblem::text).forEach(this::tell);
        view.plan()
                .failures()
                .forEach(failure -> tell(Texts.of(PlannedCommand.class).get("content.leftOut", failure.message())));
        boolean whole = view.problems().isEmpty() && view.plan().failures().isEmpty();
        return whole ? code : Math.max(code, ExitCode.FINDINGS);
    }

    /** What is wrong with assets on the day asked about. */
    static AssetWarnings warnings(Qualification people) {
        ZoneId zone = people.rules().zone();
        return new AssetWarnings(LocalDate.ofInstant(people.asOf(), zone), zone);
    }

    private void tell(String line) {
        surroundings().console().err().println(line);
    }
}
