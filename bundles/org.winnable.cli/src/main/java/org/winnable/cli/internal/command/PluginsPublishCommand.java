package org.winnable.cli.internal.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.winnable.cli.internal.output.Console;
import org.winnable.cli.internal.output.ConsoleProgress;
import org.winnable.cli.internal.output.JsonOutput;
import org.winnable.core.text.Texts;
import org.winnable.plugins.PluginException;
import org.winnable.plugins.PluginOffer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes a site out of bundles, for others to install from. */
@Command(name = "publish")
final class PluginsPublishCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "SITE", descriptionKey = "plugins.newSite")
    private Path site = Path.of("");

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "JAR", descriptionKey = "plugins.jars")
    private List<Path> jars = new ArrayList<>();

    PluginsPublishCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws PluginException {
        Console console = surroundings.console();
        Path folder = console.resolve(site);
        List<PluginOffer> offers;
        try (ConsoleProgress progress = new ConsoleProgress(console)) {
            surroundings
                    .store()
                    .get()
                    .publish(jars.stream().map(console::resolve).toList(), folder, progress);
            offers = surroundings.store().get().search(List.of(folder.toString()), "", progress);
        }
        if (common.json()) {
            JsonOutput.document(console.out(), json -> {
                json.writeStartArray();
                offers.forEach(offer -> PluginJson.write(json, offer));
                json.writeEndArray();
            });
        } else {
            console.out()
                    .println(Texts.of(PluginsPublishCommand.class).get("plugins.published", folder, offers.size()));
        }
        return ExitCode.DONE;
    }
}
