package org.winnable.scoring.ui.internal;

import java.util.Map;
import java.util.Optional;
import org.eclipse.core.commands.Command;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;

/** The commands of the import; another bundle brings them with their keys, and without that there are none. */
final class Imports {

    static final String UNDO = "org.winnable.imports.ui.command.undo";

    static final String REDO = "org.winnable.imports.ui.command.redo";

    private static final String IMPORT = "org.winnable.imports.ui.command.import";

    private Imports() {}

    /** Goes to the import; empty where there is none. */
    static Optional<Runnable> start(ECommandService commands, EHandlerService handlers) {
        Command command = commands.getCommand(IMPORT);
        return command.isDefined()
                ? Optional.of(() -> handlers.executeHandler(commands.createCommand(IMPORT, Map.of())))
                : Optional.empty();
    }
}
