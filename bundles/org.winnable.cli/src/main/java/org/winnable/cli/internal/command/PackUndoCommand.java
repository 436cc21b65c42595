package org.winnable.cli.internal.command;

import java.util.concurrent.Callable;
import org.winnable.application.ClientSession;
import org.winnable.cli.internal.output.JsonOutput;
import org.winnable.core.text.Texts;
import org.winnable.workspace.AppliedPack;
import org.winnable.workspace.WorkspaceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Takes the client pack back that was put in last. */
@Command(name = "undo")
final class PackUndoCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    PackUndoCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws WorkspaceException {
        try (ClientSession session = workspace.open(surroundings)) {
            AppliedPack undone = session.packs().undo(surroundings.clock().instant());
            if (common.json()) {
                JsonOutput.document(surroundings.console().out(), json -> PackJson.write(json, undone));
            } else {
                String files = String.join(", ", undone.files());
                surroundings
                        .console()
                        .out()
                        .println(Texts.of(PackUndoCommand.class).get("pack.takenBack", undone.name(), files));
            }
        }
        return ExitCode.DONE;
    }
}
