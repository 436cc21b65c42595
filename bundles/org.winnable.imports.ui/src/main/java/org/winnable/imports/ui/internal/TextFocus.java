package org.winnable.imports.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/** Whether the keyboard writes into a field: then undo and redo are the field's own. */
final class TextFocus {

    private TextFocus() {}

    /** Whether a field has the focus; asked on the UI thread. */
    static boolean isInField() {
        Control focus = Display.getDefault().getFocusControl();
        return switch (focus) {
            case null -> false;
            case Text text -> text.getEditable();
            case StyledText text -> text.getEditable();
            case Combo combo -> (combo.getStyle() & SWT.READ_ONLY) == 0;
            default -> focus instanceof Spinner;
        };
    }
}
