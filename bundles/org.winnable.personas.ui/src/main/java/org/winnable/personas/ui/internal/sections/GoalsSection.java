package org.winnable.personas.ui.internal.sections;

import org.eclipse.swt.widgets.Composite;
import org.winnable.core.persona.PersonaDraft;
import org.winnable.personas.ui.PersonaSection;
import org.winnable.personas.ui.internal.Messages;

/** What they want, and what keeps them from it. */
public final class GoalsSection implements PersonaSection {

    @Override
    public void create(Composite parent, PersonaDraft draft) {
        Form form = new Form(parent, draft, 2);
        form.lines(Messages.Goals_goals, "goals", Messages.Lines_hint);
        form.lines(Messages.Goals_problems, "problems", Messages.Lines_hint);
    }
}
