package org.winnable.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Shows where the keyboard is, for controls of the system whose own sign is lost on coloured ground. */
public final class FocusRing {

    /** Points that the parent leaves free around a control, for the ring. */
    public static final int ROOM = 4;

    private static final int GAP = 2;
    private static final int WIDTH = 2;
    private static final int ARC = 8;

    private FocusRing() {}

    /**
     * Makes the parent paint a ring around a control while it has the focus, in the parent's colour of text. Returns the
     * control.
     */
    public static <C extends Control> C around(C control) {
        Composite parent = control.getParent();
        parent.addListener(SWT.Paint, event -> {
            if (!control.isDisposed() && control.isVisible() && control.isFocusControl()) {
                paint(event.gc, control.getBounds(), parent);
            }
        });
        control.addListener(SWT.FocusIn, event -> redraw(control));
        control.addListener(SWT.FocusOut, event -> redraw(control));
        // the ring of the old bounds would stay
        control.addListener(SWT.Resize, event -> parent.redraw());
        control.addListener(SWT.Move, event -> parent.redraw());
        return control;
    }

    private static void paint(GC gc, Rectangle bounds, Composite parent) {
        gc.setAntialias(SWT.ON);
        gc.setForeground(parent.getForeground());
        gc.setLineWidth(WIDTH);
        gc.drawRoundRectangle(
                bounds.x - GAP, bounds.y - GAP, bounds.width + 2 * GAP - 1, bounds.height + 2 * GAP - 1, ARC, ARC);
    }

    private static void redraw(Control control) {
        Rectangle bounds = control.getBounds();
        control.getParent()
                .redraw(bounds.x - ROOM, bounds.y - ROOM, bounds.width + 2 * ROOM, bounds.height + 2 * ROOM, false);
    }
}
