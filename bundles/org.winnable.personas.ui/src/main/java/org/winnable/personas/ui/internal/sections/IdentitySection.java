package org.winnable.personas.ui.internal.sections;

import org.eclipse.swt.widgets.Composite;
import org.winnable.core.persona.PersonaDraft;
import org.winnable.personas.ui.PersonaSection;
import org.winnable.personas.ui.internal.Messages;

/** Who they are, and how they see the world. */
public final class IdentitySection implements PersonaSection {

    @Override
    public void create(Composite parent, PersonaDraft draft) {
        Form form = new Form(parent, draft, 2);
        form.name(Messages.Identity_name);
        form.line(Messages.Identity_summary, "summary");
        form.words(Messages.Identity_titles, "titles", Messages.Words_hint);
        form.words(Messages.Identity_industries, "industries", Messages.Words_hint);
        form.choices(Messages.Identity_seniority, "seniority", Vocabularies.seniorities());
        form.choices(Messages.Identity_functions, "functions", Vocabularies.functions());
        form.prose(Messages.Identity_situation, "situation");
        form.prose(Messages.Identity_perceptions, "perceptions");
        form.prose(Messages.Identity_expectations, "expectations");
    }
}
