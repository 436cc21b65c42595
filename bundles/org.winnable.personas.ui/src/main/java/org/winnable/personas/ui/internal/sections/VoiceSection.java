package org.winnable.personas.ui.internal.sections;

import java.util.List;
import org.eclipse.swt.widgets.Composite;
import org.winnable.core.persona.PersonaDraft;
import org.winnable.personas.ui.PersonaSection;
import org.winnable.personas.ui.internal.Messages;
import org.winnable.personas.ui.internal.sections.RowsField.Column;

/** What they really said, and where it was heard. */
public final class VoiceSection implements PersonaSection {

    @Override
    public void create(Composite parent, PersonaDraft draft) {
        new Form(parent, draft, 1)
                .rows(
                        "quotes",
                        List.of(
                                new Column("quote", Messages.Voice_quote, "", 5, 2),
                                new Column("feedback", Messages.Voice_feedback, "", 3, 2),
                                new Column("on", Messages.Voice_on, Messages.Voice_onHint, 2, 1)));
    }
}
