package org.winnable.ui.widgets;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Styles;

/**
 * A chart that is painted. It tells in words all that it shows, to whoever cannot see it, and the words of a place under the
 * pointer. Used on the UI thread.
 */
public abstract class PaintedChart extends Canvas {

    /** The key under which a chart carries what it shows, in words. */
    public static final String TEXT = "org.winnable.text";

    /** Points between a line and the words at it. */
    protected static final int GAP = 4;

    private final int height;
    private @Nullable Palette palette;

    /**
     * A chart that shows nothing yet.
     *
     * @param style of the canvas, beside that it is painted at once
     * @param height that it likes to have; the width is as wide as it may be
     */
    protected PaintedChart(Composite parent, int style, String name, int height) {
        super(parent, SWT.DOUBLE_BUFFERED | style);
        this.height = height;
        WidgetName.on(Styles.SURFACE.on(this), name);
        AccessibleName.on(this, this::description);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseMove, this::tell);
    }

    /** Sets the colours; nothing is drawn without. */
    public final void setPalette(Palette newPalette) {
        palette = newPalette;
        redraw();
    }

    /** Draws what is to be shown; is not asked without colours. */
    protected abstract void paint(GC gc, Palette colors);

    /** All that is shown, in words. */
    protected abstract String description();

    /** What is shown at a place, in words. */
    protected Optional<String> at(Point place) {
        return Optional.empty();
    }

    /** Tells and draws anew what is shown. */
    protected final void changed() {
        setData(TEXT, description());
        redraw();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(
                widthHint == SWT.DEFAULT ? 2 * height : widthHint, heightHint == SWT.DEFAULT ? height : heightHint);
    }

    /** Draws words that end at an edge. */
    protected static void right(GC gc, String text, int edge, int y) {
        gc.drawText(text, edge - gc.textExtent(text).x, y, true);
    }

    /** A whole number as it is written here. */
    protected static String number(double value) {
        return NumberFormat.getIntegerInstance(Locale.getDefault()).format(value);
    }

    private void paint(GC gc) {
        Palette colors = palette;
        if (colors != null) {
            gc.setAntialias(SWT.ON);
            paint(gc, colors);
        }
    }

    private void tell(Event event) {
        String text = at(new Point(event.x, event.y)).orElse(null);
        if (!Objects.equals(text, getToolTipText())) {
            setToolTipText(text);
        }
    }
}
