package org.winnable.workbench.internal.handlers;

import jakarta.inject.Named;
import java.util.List;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** Goes to the view at a place on the rail, from 1; nothing happens if there are fewer. */
public final class SwitchPerspective {

    @Execute
    void execute(
            @Named("org.winnable.workbench.command.perspective.place") String place,
            MApplication application,
            EModelService models,
            EPartService parts) {
        List<MPerspective> views = models.findElements(application, null, MPerspective.class);
        int index = Integer.parseInt(place) - 1;
        if (index < views.size()) {
            parts.switchPerspective(views.get(index));
        }
    }
}
