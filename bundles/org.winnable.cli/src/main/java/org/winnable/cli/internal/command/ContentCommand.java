package org.winnable.cli.internal.command;

import picocli.CommandLine.Command;

/** The name before commands on the content plan. */
@Command(
        name = "content",
        mixinStandardHelpOptions = true,
        versionProvider = WinnableCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND")
final class ContentCommand {}
