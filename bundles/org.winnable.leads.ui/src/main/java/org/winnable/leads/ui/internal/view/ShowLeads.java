package org.winnable.leads.ui.internal.view;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** Goes to the table of the leads, from wherever people were chosen. */
public final class ShowLeads {

    private static final String PERSPECTIVE = "org.winnable.leads.ui.perspective";

    @Execute
    void execute(MApplication application, EModelService models, EPartService parts) {
        models.findElements(application, PERSPECTIVE, MPerspective.class).stream()
                .findFirst()
                .ifPresent(parts::switchPerspective);
    }
}
