package org.winnable.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.winnable.plugins.PluginException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Brings plug-ins to their newest version. */
@Command(name = "update")
final class PluginsUpdateCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private ConsentOptions consent = new ConsentOptions();

    @Parameters(paramLabel = "ID", arity = "0..*", descriptionKey = "plugins.ids")
    private List<String> ids = new ArrayList<>();

    PluginsUpdateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws PluginException {
        return new PluginChangeRun(surroundings, common.json(), consent)
                .run(progress -> surroundings.store().get().update(ids, progress));
    }
}
