package org.winnable.leads.ui.internal.rows;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Control;

/** Fonts derived from a control's own, released with it. */
public final class RowFonts {

    private final Control control;
    private final LocalResourceManager resources;

    /** Fonts for what is painted on a control. */
    public RowFonts(Control control) {
        this.control = control;
        resources = new LocalResourceManager(JFaceResources.getResources(control.getDisplay()), control);
    }

    /** The control's font, bold. */
    public Font bold() {
        return resources.create(FontDescriptor.createFrom(control.getFont()).setStyle(SWT.BOLD));
    }

    /** The control's font, larger by some points and bold. */
    public Font heading(int larger) {
        return resources.create(
                FontDescriptor.createFrom(control.getFont()).setStyle(SWT.BOLD).increaseHeight(larger));
    }
}
