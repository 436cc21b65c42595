package org.winnable.cli.internal.command;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.winnable.application.ClientSession;
import org.winnable.application.InvalidQueryException;
import org.winnable.cli.internal.output.ConsoleProgress;
import org.winnable.core.plugin.PluginFailure;
import org.winnable.core.plugin.PluginNeed;
import org.winnable.core.text.Texts;
import org.winnable.qualification.Qualification;
import org.winnable.workspace.WorkspaceException;
import picocli.CommandLine.Mixin;

/** A command over the people of a workspace as of a date. */
abstract class JudgedCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    JudgedCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Prints what was asked for and returns an exit code. */
    abstract int run(ClientSession session, Qualification people)
            throws WorkspaceException, InvalidQueryException, UnwritableException;

    /** Columns of sources that are needed beyond those that the rules ask for. */
    Set<String> columns() throws InvalidQueryException {
        return Set.of();
    }

    @Override
    public final Integer call() throws WorkspaceException, InvalidQueryException, UnwritableException {
        try (ClientSession session = workspace.open(surroundings)) {
            Qualification people;
            try (ConsoleProgress progress = new ConsoleProgress(surroundings.console())) {
                people = session.qualification(asOf.instant(surroundings, session), columns(), progress);
            }
            int found = Math.max(missing(session, surroundings), findings(people, surroundings));
            return Math.max(run(session, people), found);
        }
    }

    /** Names plug-ins that the client needs and that are not there, with the command that installs them. */
    private static int missing(ClientSession session, Surroundings surroundings) {
        List<PluginNeed> missing = session.missingPlugins();
        missing.forEach(need -> surroundings.console().err().println(need.missing()));
        return missing.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    /** Names strategies that were left out; their absence is a finding. */
    static int findings(Qualification people, Surroundings surroundings) {
        people.failures().stream()
                .map(PluginFailure::message)
                .distinct()
                .forEach(message -> surroundings
                        .console()
                        .err()
                        .println(Texts.of(JudgedCommand.class).get("leftOut", message)));
        return people.failures().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    final Surroundings surroundings() {
        return surroundings;
    }

    final boolean json() {
        return common.json();
    }
}
