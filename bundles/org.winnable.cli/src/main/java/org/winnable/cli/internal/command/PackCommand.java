package org.winnable.cli.internal.command;

import picocli.CommandLine.Command;

/** The name before commands on client packs. */
@Command(
        name = "pack",
        mixinStandardHelpOptions = true,
        versionProvider = WinnableCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND")
final class PackCommand {}
