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

/** Says that some records of a contact tell of another person. */
@Command(name = "split")
final class SplitCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "split.person")
    private long person;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "RECORD", descriptionKey = "split.records")
    private List<Long> records = new ArrayList<>();

    SplitCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws WorkspaceException {
        try (ClientSession session = workspace.open(surroundings)) {
            long said = session.split(
                    person, new LinkedHashSet<>(records), surroundings.clock().instant());
            Said.tell(surroundings.console(), common.json(), said, "split.done");
        }
        return ExitCode.DONE;
    }
}
