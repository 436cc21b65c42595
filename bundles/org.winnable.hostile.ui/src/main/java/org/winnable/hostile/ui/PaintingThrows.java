package org.winnable.hostile.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.winnable.core.persona.PersonaDraft;
import org.winnable.personas.ui.PersonaSection;

/** Throws whenever it is painted. */
public final class PaintingThrows implements PersonaSection {

    @Override
    public void create(Composite parent, PersonaDraft draft) {
        parent.setLayout(new FillLayout());
        Canvas canvas = new Canvas(parent, SWT.NONE);
        canvas.addPaintListener(event -> {
            throw new IllegalStateException("out of paint");
        });
    }
}
