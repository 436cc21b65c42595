package org.winnable.workbench.internal.frame;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;

/** Shows menus that are made for one use. */
final class DropDown {

    private DropDown() {}

    /** Shows a menu below a control and disposes of it after use. */
    static void show(Control owner, Menu menu) {
        // the selection is sent after the menu is hidden
        menu.addListener(SWT.Hide, event -> owner.getDisplay().asyncExec(menu::dispose));
        menu.setLocation(owner.toDisplay(0, owner.getSize().y));
        menu.setVisible(true);
    }
}
