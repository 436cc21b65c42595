package org.winnable.hostile.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.winnable.core.persona.PersonaDraft;
import org.winnable.personas.ui.PersonaSection;

/** Has made half of its widgets when it throws. */
public final class CreatingThrows implements PersonaSection {

    @Override
    public void create(Composite parent, PersonaDraft draft) {
        parent.setLayout(new FillLayout());
        Text field = new Text(parent, SWT.BORDER);
        field.setData("org.winnable.id", "hostile.creating");
        throw new IllegalStateException("out of ideas");
    }
}
