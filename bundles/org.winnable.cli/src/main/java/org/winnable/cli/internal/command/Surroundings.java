package org.winnable.cli.internal.command;

import java.time.InstantSource;
import java.util.function.Supplier;
import org.winnable.cli.internal.output.Console;
import org.winnable.core.catalog.PluginCatalog;
import org.winnable.plugins.PluginStore;

/**
 * What every command works with.
 *
 * @param console where it prints
 * @param plugins asked for by commands that need plug-ins only
 * @param store asked for by commands that install and remove plug-ins
 * @param clock tells what today is
 */
record Surroundings(
        Console console, Supplier<PluginCatalog> plugins, Supplier<PluginStore> store, InstantSource clock) {}
