package org.winnable.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.winnable.cli.internal.output.Columns;
import org.winnable.cli.internal.output.Console;
import org.winnable.cli.internal.output.ConsoleProgress;
import org.winnable.cli.internal.output.JsonOutput;
import org.winnable.core.text.Texts;
import org.winnable.plugins.PluginException;
import org.winnable.plugins.PluginOffer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks for plug-ins on sites. */
@Command(name = "search")
final class PluginsSearchCommand implements Callable<Integer> {

    private static final int INDENT = 2;

    private final Surroundings surroundings;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "WORD", arity = "0..*", descriptionKey = "plugins.words")
    private List<String> words = new ArrayList<>();

    @Option(names = "--site", paramLabel = "SITE", descriptionKey = "plugins.site")
    private List<String> sites = new ArrayList<>();

    PluginsSearchCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws PluginException {
        Console console = surroundings.console();
        Texts texts = Texts.of(PluginsSearchCommand.class);
        List<String> asked = sites.stream().map(console::origin).toList();
        List<PluginOffer> offers;
        try (ConsoleProgress progress = new ConsoleProgress(console)) {
            offers = surroundings.store().get().search(asked, String.join(" ", words), progress);
        }
        if (common.json()) {
            JsonOutput.document(console.out(), json -> {
                json.writeStartArray();
                offers.forEach(offer -> PluginJson.write(json, offer));
                json.writeEndArray();
            });
            return ExitCode.DONE;
        }
        if (offers.isEmpty()) {
            boolean nowhere =
                    asked.isEmpty() && surroundings.store().get().sites().isEmpty();
            console.out().println(texts.get(nowhere ? "plugins.noSites" : "plugins.noOffers"));
        }
        for (PluginOffer offer : offers) {
            console.out().println(texts.get("plugins.offer", offer.name(), offer.version(), offer.id()));
            String more = texts.get("plugins.offer.more", offer.description(), offer.site())
                    .strip();
            Columns.wrap(more, Console.WIDTH - INDENT)
                    .forEach(line -> console.out().println(" ".repeat(INDENT) + line));
        }
        return ExitCode.DONE;
    }
}
