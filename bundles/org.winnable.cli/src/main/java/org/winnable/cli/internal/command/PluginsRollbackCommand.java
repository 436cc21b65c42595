package org.winnable.cli.internal.command;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.winnable.cli.internal.output.Columns;
import org.winnable.cli.internal.output.Console;
import org.winnable.cli.internal.output.JsonOutput;
import org.winnable.core.text.Texts;
import org.winnable.plugins.PluginException;
import org.winnable.plugins.PluginSnapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Goes back to the plug-ins that were there before, or lists what there was. */
@Command(name = "rollback")
final class PluginsRollbackCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private ConsentOptions consent = new ConsentOptions();

    @Option(names = "--to", paramLabel = "TIME", descriptionKey = "plugins.to")
    private @Nullable Instant to;

    @Option(names = "--list", descriptionKey = "plugins.history")
    private boolean list;

    PluginsRollbackCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws PluginException {
        if (list) {
            list(surroundings.store().get().history());
            return ExitCode.DONE;
        }
        return new PluginChangeRun(surroundings, common.json(), consent)
                .run(progress -> surroundings.store().get().rollback(Optional.ofNullable(to), progress));
    }

    private void list(List<PluginSnapshot> states) {
        Console console = surroundings.console();
        if (common.json()) {
            JsonOutput.document(console.out(), json -> {
                json.writeStartArray();
                states.forEach(state -> PluginJson.write(json, state));
                json.writeEndArray();
            });
            return;
        }
        Texts texts = Texts.of(PluginsRollbackCommand.class);
        for (PluginSnapshot state : states) {
            String plugins =
                    state.plugins().isEmpty() ? texts.get("plugins.noneThen") : String.join(", ", state.plugins());
            String line = texts.get(state.current() ? "plugins.now" : "plugins.then", state.since(), plugins);
            Columns.wrap(line, Console.WIDTH).forEach(console.out()::println);
        }
    }
}
