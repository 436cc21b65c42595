package org.winnable.leads.ui.internal.view;

import java.util.Map;
import org.eclipse.core.commands.Command;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.swt.widgets.Composite;
import org.winnable.leads.ui.internal.Messages;
import org.winnable.ui.widgets.EmptyState;
import org.winnable.ui.widgets.WidgetName;

/** What stands in the place of the table while it has no rows. */
final class EmptyStates {

    /** The command of the import; another bundle brings it, and without that there is no button. */
    private static final String IMPORT = "org.winnable.imports.ui.command.import";

    private EmptyStates() {}

    /** Nobody is in the workspace. */
    static EmptyState nobody(Composite parent, ECommandService commands, EHandlerService handlers) {
        EmptyState made =
                WidgetName.on(new EmptyState(parent, Messages.Empty_nobody, Messages.Empty_nobodyText), "leads.empty");
        Command command = commands.getCommand(IMPORT);
        if (command.isDefined()) {
            WidgetName.on(
                    made.action(
                            Messages.Empty_import,
                            () -> handlers.executeHandler(commands.createCommand(IMPORT, Map.of()))),
                    "leads.import");
        }
        return made;
    }

    /** Everyone is left out by the filter. */
    static EmptyState noMatch(Composite parent, Runnable clear) {
        EmptyState made = WidgetName.on(
                new EmptyState(parent, Messages.Empty_noMatch, Messages.Empty_noMatchText), "leads.noMatch");
        WidgetName.on(made.action(Messages.Empty_clear, clear), "leads.clear");
        return made;
    }

    /** People are being judged for the first time. */
    static EmptyState judging(Composite parent) {
        return WidgetName.on(
                new EmptyState(parent, Messages.Empty_judging, Messages.Empty_judgingText), "leads.judging");
    }
}
