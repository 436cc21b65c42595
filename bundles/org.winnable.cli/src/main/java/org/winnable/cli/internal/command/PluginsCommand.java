package org.winnable.cli.internal.command;

import picocli.CommandLine.Command;

/** The name before commands on plug-ins. */
@Command(
        name = "plugins",
        mixinStandardHelpOptions = true,
        versionProvider = WinnableCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND")
final class PluginsCommand {}
