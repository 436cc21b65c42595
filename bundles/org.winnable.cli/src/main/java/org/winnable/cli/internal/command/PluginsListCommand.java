package org.winnable.cli.internal.command;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.winnable.cli.internal.output.Columns;
import org.winnable.cli.internal.output.Console;
import org.winnable.cli.internal.output.JsonOutput;
import org.winnable.cli.internal.output.Table;
import org.winnable.core.text.Texts;
import org.winnable.plugins.InstalledPlugin;
import org.winnable.plugins.PluginException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the installed plug-ins, and why one does not work. */
@Command(name = "list")
final class PluginsListCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private CommonOptions common = new CommonOptions();

    private final Texts texts = Texts.of(PluginsListCommand.class);

    PluginsListCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws PluginException {
        List<InstalledPlugin> installed = surroundings.store().get().installed();
        Console console = surroundings.console();
        if (common.json()) {
            JsonOutput.document(console.out(), json -> {
                json.writeStartArray();
                installed.forEach(plugin -> PluginJson.write(json, plugin));
                json.writeEndArray();
            });
        } else {
            print(installed, console);
        }
        boolean sound = installed.stream().map(InstalledPlugin::problem).allMatch(Optional::isEmpty);
        return sound ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private void print(List<InstalledPlugin> installed, Console console) {
        if (installed.isEmpty()) {
            console.out().println(texts.get("plugins.empty"));
            return;
        }
        Table table = new Table()
                .column(texts.get("plugins.name"))
                .column(texts.get("plugins.version"))
                .column(texts.get("plugins.identifier"))
                .column(texts.get("plugins.since"))
                .column(texts.get("plugins.origin"));
        for (InstalledPlugin plugin : installed) {
            Instant since = plugin.since().truncatedTo(ChronoUnit.SECONDS);
            table.row(plugin.name(), plugin.version(), plugin.id(), since.toString(), plugin.origin());
        }
        console.out().println(table.text(Console.WIDTH));
        for (InstalledPlugin plugin : installed) {
            plugin.problem()
                    .map(problem -> texts.get("plugins.problem", plugin.name(), problem))
                    .ifPresent(line -> Columns.wrap(line, Console.WIDTH).forEach(console.out()::println));
        }
    }
}
