package org.winnable.hostile.ui;

import java.util.Date;
import org.eclipse.swt.widgets.Composite;
import org.winnable.core.persona.PersonaDraft;
import org.winnable.personas.ui.PersonaSection;

/** Sets what no file can hold. */
public final class SetsForeignValue implements PersonaSection {

    @Override
    public void create(Composite parent, PersonaDraft draft) {
        draft.set("made", new Date(0));
    }
}
