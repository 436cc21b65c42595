package org.winnable.hostile.ui;

import org.eclipse.swt.widgets.Composite;
import org.winnable.core.persona.PersonaDraft;
import org.winnable.personas.ui.PersonaSection;

/** Cannot be made. */
public final class ConstructorThrows implements PersonaSection {

    /** Throws. */
    public ConstructorThrows() {
        throw new IllegalStateException("the licence file is missing");
    }

    @Override
    public void create(Composite parent, PersonaDraft draft) {
        throw new IllegalStateException("never made");
    }
}
