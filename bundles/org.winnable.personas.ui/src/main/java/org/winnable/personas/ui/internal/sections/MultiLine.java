package org.winnable.personas.ui.internal.sections;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

/** Fields of several lines. */
final class MultiLine {

    private MultiLine() {}

    /** Lets the tabulator key go on to the next field, as in fields of one line; returns the field. */
    static Text leftByTab(Text field) {
        field.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
        return field;
    }

    /** What is written, its lines ended as files end them. */
    static String text(Text field) {
        return field.getText().replace(Text.DELIMITER, "\n");
    }
}
