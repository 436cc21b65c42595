package org.winnable.scoring.ui.internal;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;

/**
 * Gives the inspector a place beside the scoring view. The inspector comes from another bundle, and may not be there; a
 * fragment cannot refer to what another fragment brings.
 */
public final class InspectorPlace {

    private static final String INSPECTOR = "org.winnable.leads.ui.part.inspector";
    private static final String PLACE = "org.winnable.scoring.ui.placeholder.inspector";
    private static final String SASH = "org.winnable.scoring.ui.sash";
    private static final String WIDTH = "2350";

    @Execute
    void place(MApplication application, EModelService models) {
        for (MWindow window : application.getChildren()) {
            window.getSharedElements().stream()
                    .filter(element -> INSPECTOR.equals(element.getElementId()))
                    .findFirst()
                    .ifPresent(inspector -> place(inspector, application, models));
        }
    }

    private static void place(MUIElement inspector, MApplication application, EModelService models) {
        for (MElementContainer<?> sash : models.findElements(application, SASH, MElementContainer.class)) {
            MPlaceholder place = models.findElements(sash, PLACE, MPlaceholder.class).stream()
                    .findFirst()
                    .orElseGet(() -> added(sash, models));
            // the inspector is made anew at each start, a remembered place would point to the one before
            place.setRef(inspector);
        }
    }

    @SuppressWarnings("unchecked")
    private static MPlaceholder added(MElementContainer<?> sash, EModelService models) {
        MPlaceholder made = models.createModelElement(MPlaceholder.class);
        made.setElementId(PLACE);
        made.setContainerData(WIDTH);
        ((MElementContainer<MUIElement>) sash).getChildren().add(made);
        return made;
    }
}
