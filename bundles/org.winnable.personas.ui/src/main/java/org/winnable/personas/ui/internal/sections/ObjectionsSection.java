package org.winnable.personas.ui.internal.sections;

import java.util.List;
import org.eclipse.swt.widgets.Composite;
import org.winnable.core.persona.PersonaDraft;
import org.winnable.personas.ui.PersonaSection;
import org.winnable.personas.ui.internal.Messages;
import org.winnable.personas.ui.internal.sections.RowsField.Column;

/** What they say against buying, and what we answer. */
public final class ObjectionsSection implements PersonaSection {

    @Override
    public void create(Composite parent, PersonaDraft draft) {
        new Form(parent, draft, 1)
                .rows(
                        "raised",
                        List.of(
                                new Column("objection", Messages.Objections_objection, "", 4, 2),
                                new Column("answer", Messages.Objections_answer, "", 4, 2)));
    }
}
