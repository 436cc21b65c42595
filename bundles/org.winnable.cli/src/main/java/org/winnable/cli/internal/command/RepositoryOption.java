package org.winnable.cli.internal.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.winnable.sdk.ApiRepository;
import picocli.CommandLine.Option;

/** The Maven repository into which the API goes. */
final class RepositoryOption {

    @Option(names = "--maven-repository", paramLabel = "DIR", descriptionKey = "sdk.repository")
    private @Nullable Path folder;

    Path folder(Surroundings surroundings) {
        Path named = folder;
        return named == null ? ApiRepository.usual() : surroundings.console().resolve(named);
    }
}
