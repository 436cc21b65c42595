package org.winnable.ui.edit;

import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Execute;

/**
 * Undo or redo while a view has the keyboard: a step of what is edited there, not of the imports. The commands come with their keys from
 * the bundle of the import.
 */
public final class EditSteps {

    private static final String UNDO = "org.winnable.imports.ui.command.undo";
    private static final String REDO = "org.winnable.imports.ui.command.redo";

    private final Runnable step;

    private EditSteps(Runnable step) {
        this.step = step;
    }

    /**
     * Gives the commands to a view.
     *
     * @param handlers of the view
     */
    public static void activate(EHandlerService handlers, Runnable undo, Runnable redo) {
        handlers.activateHandler(UNDO, new EditSteps(undo));
        handlers.activateHandler(REDO, new EditSteps(redo));
    }

    @Execute
    void execute() {
        step.run();
    }
}
