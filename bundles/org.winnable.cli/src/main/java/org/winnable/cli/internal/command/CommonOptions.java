package org.winnable.cli.internal.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What every command understands. */
@Command(mixinStandardHelpOptions = true, versionProvider = WinnableCommand.Version.class)
final class CommonOptions {

    @Option(names = "--json")
    private boolean json;

    /** Whether the result is for a program. */
    boolean json() {
        return json;
    }
}
