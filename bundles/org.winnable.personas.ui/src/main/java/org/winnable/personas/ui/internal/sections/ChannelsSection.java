package org.winnable.personas.ui.internal.sections;

import org.eclipse.swt.widgets.Composite;
import org.winnable.core.persona.PersonaDraft;
import org.winnable.personas.ui.PersonaSection;
import org.winnable.personas.ui.internal.Messages;

/** Where they are reached. */
public final class ChannelsSection implements PersonaSection {

    @Override
    public void create(Composite parent, PersonaDraft draft) {
        new Form(parent, draft, 1).words(Messages.Channels_preferred, "preferred", Messages.Channels_preferredHint);
    }
}
