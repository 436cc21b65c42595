package org.winnable.personas.ui.internal.sections;

import org.eclipse.swt.widgets.Composite;
import org.winnable.core.persona.PersonaDraft;
import org.winnable.personas.ui.PersonaSection;
import org.winnable.personas.ui.internal.Messages;

/** Their part in a purchase, and what they decide by. */
public final class BuyingSection implements PersonaSection {

    @Override
    public void create(Composite parent, PersonaDraft draft) {
        Form form = new Form(parent, draft, 2);
        form.choice(Messages.Buying_role, "role", Messages.Buying_none, Vocabularies.buyingRoles());
        form.lines(Messages.Buying_criteria, "criteria", Messages.Lines_hint);
    }
}
