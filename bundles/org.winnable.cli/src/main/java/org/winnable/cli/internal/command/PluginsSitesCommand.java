package org.winnable.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.winnable.cli.internal.output.Console;
import org.winnable.cli.internal.output.JsonOutput;
import org.winnable.core.text.Texts;
import org.winnable.plugins.PluginException;
import org.winnable.plugins.PluginStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the sites that are asked for plug-ins, after adding and removing some. */
@Command(name = "sites")
final class PluginsSitesCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--add", paramLabel = "SITE", descriptionKey = "plugins.addSite")
    private List<String> added = new ArrayList<>();

    @Option(names = "--remove", paramLabel = "SITE", descriptionKey = "plugins.removeSite")
    private List<String> removed = new ArrayList<>();

    PluginsSitesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws PluginException {
        Console console = surroundings.console();
        PluginStore store = surroundings.store().get();
        for (String site : removed) {
            store.removeSite(console.origin(site));
        }
        for (String site : added) {
            store.addSite(console.origin(site));
        }
        List<String> sites = store.sites();
        if (common.json()) {
            JsonOutput.document(console.out(), json -> {
                json.writeStartArray();
                sites.forEach(json::writeString);
                json.writeEndArray();
            });
        } else if (sites.isEmpty()) {
            console.out().println(Texts.of(PluginsSitesCommand.class).get("plugins.noSites"));
        } else {
            sites.forEach(console.out()::println);
        }
        return ExitCode.DONE;
    }
}
