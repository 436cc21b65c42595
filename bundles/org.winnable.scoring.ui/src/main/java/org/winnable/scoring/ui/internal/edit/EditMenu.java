package org.winnable.scoring.ui.internal.edit;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.winnable.scoring.ui.internal.draft.ModelEdit;

/** Offers what can be added or taken away, below a button. */
final class EditMenu {

    private EditMenu() {}

    /** Shows the parts with a line between them, and disposes of the menu after use. */
    static void show(Control below, List<List<ModelEdit>> parts, Consumer<ModelEdit> chosen) {
        Menu menu = new Menu(below);
        for (List<ModelEdit> part : parts) {
            if (menu.getItemCount() > 0 && !part.isEmpty()) {
                new MenuItem(menu, SWT.SEPARATOR);
            }
            for (ModelEdit edit : part) {
                MenuItem item = new MenuItem(menu, SWT.PUSH);
                item.setText(edit.label());
                item.addListener(SWT.Selection, event -> chosen.accept(edit));
            }
        }
        // the selection is sent after the menu is hidden
        menu.addListener(SWT.Hide, event -> below.getDisplay().asyncExec(menu::dispose));
        menu.setLocation(below.toDisplay(0, below.getSize().y));
        menu.setVisible(true);
    }
}
