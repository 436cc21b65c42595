package org.winnable.cli.internal.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.winnable.application.ClientSession;
import org.winnable.cli.internal.output.JsonOutput;
import org.winnable.core.text.Texts;
import org.winnable.workspace.WorkspaceException;
import org.winnable.workspace.pack.Pack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a client pack of a workspace's own rules. */
@Command(name = "export")
final class PackExportCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Parameters(paramLabel = "DIR", descriptionKey = "pack.folder")
    private Path folder = Path.of("");

    @Option(names = "--name", paramLabel = "NAME", descriptionKey = "pack.export.name")
    private @Nullable String name;

    @Option(names = "--description", paramLabel = "TEXT", descriptionKey = "pack.export.description")
    private String description = "";

    PackExportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws WorkspaceException {
        Path target = surroundings.console().resolve(folder);
        try (ClientSession session = workspace.open(surroundings)) {
            String given = name;
            String called = given == null ? session.workspace().settings().client() : given;
            Pack pack = session.packs().export(target, called, description);
            if (common.json()) {
                JsonOutput.document(surroundings.console().out(), json -> {
                    json.writeStartObject()
                            .writeStringProperty("pack", target.toString())
                            .writeStringProperty("name", pack.name())
                            .writeArrayPropertyStart("files");
                    pack.files().keySet().forEach(json::writeString);
                    json.writeEndArray().writeEndObject();
                });
            } else {
                surroundings
                        .console()
                        .out()
                        .println(Texts.of(PackExportCommand.class)
                                .get(
                                        "pack.exported",
                                        pack.name(),
                                        target,
                                        String.join(", ", pack.files().keySet())));
            }
        }
        return ExitCode.DONE;
    }
}
