package org.winnable.content.ui.internal.paint;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.winnable.ui.text.CutText;
import org.winnable.ui.widgets.PaintedChart;

/** Something painted of which one part is chosen by keys: all keys are its own but tab, and it shows where the keyboard is. */
public abstract class KeyChart extends PaintedChart {

    private final Font bold;

    /** As {@link PaintedChart}. */
    protected KeyChart(Composite parent, String name, int height) {
        super(parent, SWT.NONE, name, height);
        bold = BoldFont.of(this, 0);
        // what is dragged is followed here: the system would hold back the pointer until it knows whether it is a drag
        setDragDetect(false);
        addListener(SWT.KeyDown, this::pressed);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(
                SWT.Traverse,
                event -> event.doit =
                        event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    }

    /** A key was pressed. */
    protected abstract void pressed(Event event);

    /** The font of names. */
    protected final Font bold() {
        return bold;
    }

    /** The height of a line of text. */
    protected final int line() {
        GC gc = new GC(this);
        try {
            return gc.getFontMetrics().getHeight();
        } finally {
            gc.dispose();
        }
    }

    /** What of a text has room. */
    protected static String fit(GC gc, String text, int room) {
        return CutText.fit(text, room, words -> gc.textExtent(words).x);
    }
}
