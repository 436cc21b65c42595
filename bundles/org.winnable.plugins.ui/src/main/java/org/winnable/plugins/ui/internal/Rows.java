package org.winnable.plugins.ui.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.widgets.FocusRing;

/** Fields and buttons side by side, over the width of a page. */
final class Rows {

    private static final int SPACE = 8;

    private Rows() {}

    /** A row of so many columns in a page whose layout is a grid. */
    static Composite of(Composite page, int columns) {
        Composite row = Styles.SURFACE.on(new Composite(page, SWT.NONE));
        GridLayoutFactory.fillDefaults()
                .numColumns(columns)
                .margins(FocusRing.ROOM, FocusRing.ROOM)
                .spacing(SPACE, SPACE)
                .applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        return row;
    }
}
