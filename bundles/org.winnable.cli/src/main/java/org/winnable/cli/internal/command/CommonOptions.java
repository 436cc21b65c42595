package org.winnable.cli.internal.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What every command understands. */
@Command(mixinStandardHelpOptions = true, versionProvider = WinnableCommand.Version.class)
final class CommonOptions {

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--with", paramLabel = "JAR", descriptionKey = "with")
    private List<Path> guests = new ArrayList<>();

    /** The plug-ins that are there for this command only. */
    List<Path> guests() {
        return List.copyOf(guests);
    }

    /** Whether the result is for a program. */
    boolean json() {
        return json;
    }
}
