package org.winnable.cli.internal.command;

import java.io.PrintStream;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.winnable.application.ClientFolders;
import org.winnable.application.ClientSession;
import org.winnable.cli.internal.output.Columns;
import org.winnable.cli.internal.output.Console;
import org.winnable.cli.internal.output.JsonOutput;
import org.winnable.cli.internal.output.Table;
import org.winnable.core.pack.ClientPack;
import org.winnable.core.text.Texts;
import org.winnable.workspace.AppliedPack;
import org.winnable.workspace.WorkspaceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the client packs that plug-ins bring and, of a workspace, those that were put in. */
@Command(name = "list")
final class PackListCommand implements Callable<Integer> {

    private static final int INDENT = 2;

    private final Surroundings surroundings;
    private final Texts texts = Texts.of(PackListCommand.class);

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    PackListCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws WorkspaceException {
        List<ClientPack> installed = surroundings.plugins().get().clientPacks();
        List<AppliedPack> applied = List.of();
        // packs are looked at before there is a workspace, too
        if (workspace.isNamed() || ClientFolders.isClient(surroundings.console().folder())) {
            try (ClientSession session = workspace.open(surroundings)) {
                applied = session.packs().applied();
            }
        }
        if (common.json()) {
            write(installed, applied);
        } else {
            print(installed, applied);
        }
        return ExitCode.DONE;
    }

    private void print(List<ClientPack> installed, List<AppliedPack> applied) {
        PrintStream out = surroundings.console().out();
        for (ClientPack pack : installed) {
            out.println(texts.get("pack.title", pack.label(), pack.id().id()));
            Columns.wrap(pack.description(), Console.WIDTH - INDENT)
                    .forEach(line -> out.println(" ".repeat(INDENT) + line));
        }
        if (!applied.isEmpty()) {
            Table history = new Table()
                    .number(texts.get("pack.number"))
                    .column(texts.get("pack.name"))
                    .column(texts.get("pack.applied"))
                    .column(texts.get("pack.undone"));
            for (AppliedPack pack : applied) {
                history.row(
                        Integer.toString(pack.number()),
                        pack.name(),
                        pack.applied().toString(),
                        pack.undone().map(Instant::toString).orElse(""));
            }
            out.println();
            out.println(history.text(Console.WIDTH));
        }
    }

    private void write(List<ClientPack> installed, List<AppliedPack> applied) {
        JsonOutput.document(surroundings.console().out(), json -> {
            json.writeStartObject().writeArrayPropertyStart("packs");
            for (ClientPack pack : installed) {
                json.writeStartObject()
                        .writeStringProperty("id", pack.id().id())
                        .writeStringProperty("name", pack.label())
                        .writeStringProperty("description", pack.description())
                        .writeStringProperty("contributor", pack.id().contributor())
                        .writeEndObject();
            }
            json.writeEndArray().writeArrayPropertyStart("applied");
            applied.forEach(pack -> PackJson.write(json, pack));
            json.writeEndArray().writeEndObject();
        });
    }
}
