package org.winnable.imports.ui.internal;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** The import view as a place to go to. */
final class ImportView {

    private static final String PERSPECTIVE = "org.winnable.imports.ui.perspective";

    private ImportView() {}

    /** Goes there. */
    static void show(MApplication application, EModelService models, EPartService parts) {
        models.findElements(application, PERSPECTIVE, MPerspective.class).stream()
                .findFirst()
                .ifPresent(parts::switchPerspective);
    }
}
