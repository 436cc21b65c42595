package org.winnable.cli.internal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.winnable.cli.internal.output.JsonOutput;
import org.winnable.core.text.Texts;
import org.winnable.sdk.ApiRepository;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Puts the API and the test kit of this version into a Maven repository. */
@Command(name = "sdk")
final class SdkCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private RepositoryOption repository = new RepositoryOption();

    SdkCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws UnwritableException {
        Path target = repository.folder(surroundings);
        try {
            ApiRepository api = ApiRepository.ofProduct();
            List<Path> jars = api.install(target);
            if (common.json()) {
                JsonOutput.document(surroundings.console().out(), json -> {
                    json.writeStartObject()
                            .writeStringProperty("version", api.version())
                            .writeArrayPropertyStart("jars");
                    jars.forEach(jar -> json.writeString(jar.toString()));
                    json.writeEndArray().writeEndObject();
                });
            } else {
                surroundings.console().out().println(Texts.of(SdkCommand.class).get("sdk.done", api.version(), target));
            }
        } catch (IOException e) {
            throw new UnwritableException(target, e);
        }
        return ExitCode.DONE;
    }
}
