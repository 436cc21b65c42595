package org.winnable.hostile.ui;

import org.eclipse.swt.widgets.Composite;
import org.winnable.core.persona.PersonaDraft;
import org.winnable.personas.ui.PersonaSection;

/** Comes to no end when its widgets are made. */
public final class RecursesForEver implements PersonaSection {

    @Override
    public void create(Composite parent, PersonaDraft draft) {
        create(parent, draft);
    }
}
