package org.winnable.ui.session;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.commands.Command;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;

/**
 * Ways to other views. Their bundles bring the commands; without these there is no way.
 *
 * @param imports goes to the import
 * @param leads goes to the table of the leads and shows some people there
 */
public record Ways(Optional<Runnable> imports, Optional<Consumer<ChosenPeople>> leads) {

    private static final String IMPORT = "org.winnable.imports.ui.command.import";
    private static final String LEADS = "org.winnable.leads.ui.command.show";

    /** The ways that there are. */
    public static Ways of(ECommandService commands, EHandlerService handlers, SessionService sessions) {
        return new Ways(
                way(IMPORT, commands, handlers), way(LEADS, commands, handlers).map(go -> chosen -> {
                    sessions.choose(Optional.of(chosen));
                    go.run();
                }));
    }

    private static Optional<Runnable> way(String id, ECommandService commands, EHandlerService handlers) {
        Command command = commands.getCommand(id);
        return command.isDefined()
                ? Optional.of(() -> handlers.executeHandler(commands.createCommand(id, Map.of())))
                : Optional.empty();
    }
}
