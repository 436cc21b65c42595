package org.winnable.hostile.ui;

import org.eclipse.swt.widgets.Composite;
import org.winnable.core.persona.PersonaDraft;
import org.winnable.personas.ui.PersonaSection;

/** Throws on the thread of the widgets when nobody calls it any more. */
public final class ThrowsLater implements PersonaSection {

    @Override
    public void create(Composite parent, PersonaDraft draft) {
        parent.getDisplay().asyncExec(() -> {
            throw new IllegalStateException("too late");
        });
    }
}
