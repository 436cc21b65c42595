package org.winnable.cli.internal.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.winnable.application.ClientFolders;
import org.winnable.application.ClientSession;
import org.winnable.core.text.Texts;
import org.winnable.workspace.WorkspaceException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which workspace to work on: the one that is named, or the current folder if it is one. */
final class WorkspaceOption {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = {"-w", "--workspace"},
            paramLabel = "DIR")
    private @Nullable Path folder;

    /** Whether one is named, and not only perhaps the current folder. */
    boolean isNamed() {
        return folder != null;
    }

    /** The folder of the workspace. */
    Path folder(Surroundings surroundings) {
        Path named = folder;
        if (named != null) {
            return surroundings.console().resolve(named);
        }
        Path current = surroundings.console().folder();
        CommandSpec spec = command;
        if (spec != null && !ClientFolders.isClient(current)) {
            String message = Texts.of(WorkspaceOption.class).get("noWorkspace", current);
            throw new ParameterException(spec.commandLine(), message);
        }
        return current;
    }

    /** Opens the workspace. */
    ClientSession open(Surroundings surroundings) throws WorkspaceException {
        return ClientSession.open(folder(surroundings), surroundings.plugins().get(), surroundings.clock());
    }
}
