package org.winnable.imports.ui.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.winnable.ui.theme.Styles;

/** Labels that fill the width of their grid. */
public final class Lines {

    private Lines() {}

    /** A text of one line. */
    public static Label line(Composite parent, Styles style) {
        Label label = style.on(new Label(parent, SWT.NONE));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        return label;
    }

    /**
     * A text that gets as many lines as it needs.
     *
     * @param width what its lines like to have; they get what the parent has
     */
    public static Label wrapped(Composite parent, Styles style, int width) {
        Label label = style.on(new Label(parent, SWT.WRAP));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(width, SWT.DEFAULT)
                .applyTo(label);
        return label;
    }
}
