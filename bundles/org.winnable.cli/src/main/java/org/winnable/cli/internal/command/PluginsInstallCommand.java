package org.winnable.cli.internal.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.winnable.plugins.PluginException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Installs a plug-in from a file or a site. */
@Command(name = "install")
final class PluginsInstallCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private ConsentOptions consent = new ConsentOptions();

    @Parameters(paramLabel = "FROM", descriptionKey = "plugins.from")
    private String from = "";

    @Option(names = "--id", paramLabel = "ID", descriptionKey = "plugins.id")
    private @Nullable String id;

    PluginsInstallCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws PluginException {
        String origin = surroundings.console().origin(from);
        return new PluginChangeRun(surroundings, common.json(), consent)
                .run(progress -> surroundings.store().get().install(origin, Optional.ofNullable(id), progress));
    }
}
