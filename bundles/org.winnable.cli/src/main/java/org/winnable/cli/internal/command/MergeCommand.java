package org.winnable.cli.internal.command;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.winnable.application.ClientSession;
import org.winnable.workspace.WorkspaceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says that several contacts are the same person. */
@Command(name = "merge")
final class MergeCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Parameters(arity = "2..*", paramLabel = "ID", descriptionKey = "merge.people")
    private List<Long> people = new ArrayList<>();

    MergeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws WorkspaceException {
        try (ClientSession session = workspace.open(surroundings)) {
            long said = session.merge(
                    new LinkedHashSet<>(people), surroundings.clock().instant());
            Said.tell(surroundings.console(), common.json(), said, "merge.done");
        }
        return ExitCode.DONE;
    }
}
