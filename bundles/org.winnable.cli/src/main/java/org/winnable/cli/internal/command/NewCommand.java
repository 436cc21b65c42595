package org.winnable.cli.internal.command;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.winnable.application.InvalidQueryException;
import org.winnable.cli.internal.output.Console;
import org.winnable.cli.internal.output.JsonOutput;
import org.winnable.core.text.Texts;
import org.winnable.sdk.ApiRepository;
import org.winnable.sdk.PluginProject;
import org.winnable.sdk.ProjectKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a project for a plug-in that builds with one command. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Texts texts = Texts.of(NewCommand.class);

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "KIND", descriptionKey = "new.kind")
    private ProjectKind kind = ProjectKind.STRATEGY;

    @Parameters(index = "1", paramLabel = "DIR", descriptionKey = "new.folder")
    private Path folder = Path.of("");

    @Option(names = "--id", paramLabel = "ID", descriptionKey = "new.id")
    private @Nullable String id;

    @Option(names = "--name", paramLabel = "NAME", descriptionKey = "new.name")
    private @Nullable String name;

    @Mixin
    private RepositoryOption repository = new RepositoryOption();

    NewCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InvalidQueryException, UnwritableException {
        String given = id;
        if (given != null && !PluginProject.isId(given)) {
            throw new InvalidQueryException(texts.get("new.badId", given));
        }
        Path target = surroundings.console().resolve(folder);
        PluginProject usual = PluginProject.named(kind, String.valueOf(target.getFileName()));
        PluginProject project = new PluginProject(
                kind, given == null ? usual.id() : given, Objects.requireNonNullElse(name, usual.name()), usual.type());
        try {
            ApiRepository api = ApiRepository.ofProduct();
            List<String> files = project.write(target, api.version());
            api.install(repository.folder(surroundings));
            tell(target, project, files);
        } catch (DirectoryNotEmptyException e) {
            throw new InvalidQueryException(texts.get("new.notEmpty", target));
        } catch (IOException e) {
            throw new UnwritableException(target, e);
        }
        return ExitCode.DONE;
    }

    private void tell(Path target, PluginProject project, List<String> files) {
        Console console = surroundings.console();
        if (common.json()) {
            JsonOutput.document(console.out(), json -> {
                json.writeStartObject()
                        .writeStringProperty("project", target.toString())
                        .writeStringProperty("kind", project.kind().key())
                        .writeStringProperty("id", project.id())
                        .writeStringProperty("name", project.name())
                        .writeArrayPropertyStart("files");
                files.forEach(json::writeString);
                json.writeEndArray().writeEndObject();
            });
        } else {
            console.out()
                    .println(texts.get(
                            "new.done", project.name(), project.kind().label(), target, folder, project.id()));
        }
    }
}
