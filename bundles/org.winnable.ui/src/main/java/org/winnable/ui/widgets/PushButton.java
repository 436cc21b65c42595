package org.winnable.ui.widgets;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.winnable.ui.theme.Styles;

/** Buttons with room around their words, in a parent with a grid whose margins are at least {@link FocusRing#ROOM}. */
public final class PushButton {

    private static final int MARGIN = 16;

    private PushButton() {}

    /** The one button of a view that goes on. */
    public static Button primary(Composite parent, String label, Runnable run) {
        return made(Styles.PRIMARY.on(new Button(parent, SWT.PUSH)), label, run);
    }

    /** Any other button. */
    public static Button secondary(Composite parent, String label, Runnable run) {
        return made(new Button(parent, SWT.PUSH), label, run);
    }

    /** Gives a button another label and the room for it. */
    public static void setText(Button button, String label) {
        button.setText(label);
        int width = button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + 2 * MARGIN;
        GridDataFactory.swtDefaults().hint(width, SWT.DEFAULT).applyTo(button);
        button.requestLayout();
    }

    private static Button made(Button button, String label, Runnable run) {
        setText(button, label);
        button.addListener(SWT.Selection, event -> run.run());
        return FocusRing.around(button);
    }
}
