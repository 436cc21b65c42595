package org.winnable.hostile.ui;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Layout;
import org.jspecify.annotations.Nullable;
import org.winnable.core.persona.PersonaDraft;
import org.winnable.personas.ui.PersonaSection;

/** Brings a layout that throws. */
public final class LayoutThrows implements PersonaSection {

    @Override
    public void create(Composite parent, PersonaDraft draft) {
        parent.setLayout(new Layout() {
            @Override
            protected @Nullable Point computeSize(@Nullable Composite composite, int width, int height, boolean flush) {
                throw new IllegalStateException("out of space");
            }

            @Override
            protected void layout(@Nullable Composite composite, boolean flush) {
                throw new IllegalStateException("out of space");
            }
        });
    }
}
