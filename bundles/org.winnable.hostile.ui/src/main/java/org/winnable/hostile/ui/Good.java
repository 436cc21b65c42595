package org.winnable.hostile.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.winnable.core.persona.PersonaDraft;
import org.winnable.personas.ui.PersonaSection;

/** Keeps a text, and works whatever happens around it. */
public final class Good implements PersonaSection {

    @Override
    public void create(Composite parent, PersonaDraft draft) {
        parent.setLayout(new FillLayout());
        Text field = new Text(parent, SWT.BORDER);
        field.setData("org.winnable.id", "hostile.good");
        Runnable show = () -> {
            if (!field.getText().equals(draft.text("text"))) {
                field.setText(draft.text("text"));
            }
        };
        draft.onChange(show);
        show.run();
        field.addListener(SWT.Modify, event -> draft.set("text", field.getText()));
    }
}
