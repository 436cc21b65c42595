package org.winnable.hostile.ui;

import jakarta.annotation.PreDestroy;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.winnable.core.persona.PersonaDraft;
import org.winnable.personas.ui.PersonaSection;

/** Throws when its widgets go, and when it goes itself. */
public final class DisposalThrows implements PersonaSection {

    @Override
    public void create(Composite parent, PersonaDraft draft) {
        parent.addListener(SWT.Dispose, event -> {
            throw new IllegalStateException("still busy");
        });
    }

    @PreDestroy
    void end() {
        throw new IllegalStateException("does not go");
    }
}
