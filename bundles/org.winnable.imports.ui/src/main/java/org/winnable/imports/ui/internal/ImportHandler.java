package org.winnable.imports.ui.internal;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Shell;
import org.winnable.imports.ui.ImportQueue;

/** Goes to the import view and asks for files. */
public final class ImportHandler {

    @Execute
    void execute(
            @Named(IServiceConstants.ACTIVE_SHELL) Shell shell,
            ImportQueue queue,
            MApplication application,
            EModelService models,
            EPartService parts) {
        ImportView.show(application, models, parts);
        queue.offer(FileQuestion.ask(shell));
    }
}
