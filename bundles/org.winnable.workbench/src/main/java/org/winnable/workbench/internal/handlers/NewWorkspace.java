package org.winnable.workbench.internal.handlers;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.winnable.workbench.internal.Clients;
import org.winnable.workbench.internal.Messages;

/** Asks for an empty folder, makes a workspace in it and opens it. */
public final class NewWorkspace {

    @Execute
    void execute(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, Clients clients) {
        new FolderQuestion(SWT.SAVE, Messages.Menu_new, Messages.New_message)
                .ask(shell)
                .ifPresent(clients::create);
    }
}
