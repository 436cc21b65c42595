package org.winnable.ui.widgets;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Control;

/** Room in a grid for what is not always there. */
public final class GridRoom {

    private GridRoom() {}

    /**
     * Shows a control, or hides it so that it takes no room; the caller asks for the layout.
     *
     * @param control in a parent with a grid
     */
    public static void include(Control control, boolean included) {
        control.setVisible(included);
        if (control.getLayoutData() instanceof GridData data) {
            data.exclude = !included;
        } else {
            GridDataFactory.swtDefaults().exclude(!included).applyTo(control);
        }
    }
}
