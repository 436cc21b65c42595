package org.winnable.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.winnable.ui.theme.Styles;

/**
 * A field of several lines that looks as those of one line do. GTK gives such a field neither their border nor room beside its text, but
 * in a colour of its own. Used on the UI thread.
 */
public final class TextBox extends Composite {

    private static final int BESIDE = 8;
    private static final int ABOVE = 6;
    private static final int ARC = 8;

    /** As gtk.css has it for fields of one line, in both themes. */
    private static final Color BORDER = new Color(0x7C, 0x8A, 0xA0);

    private static final Color FOCUSED = new Color(0x63, 0x66, 0xF1);

    private final Text text;

    /**
     * An empty field.
     *
     * @param style of the text beside {@link SWT#MULTI}
     */
    public TextBox(Composite parent, int style) {
        super(parent, SWT.DOUBLE_BUFFERED);
        Styles.FIELD.on(this);
        FillLayout layout = new FillLayout();
        layout.marginWidth = BESIDE;
        layout.marginHeight = ABOVE;
        setLayout(layout);
        text = new Text(this, SWT.MULTI | style);
        text.addListener(SWT.FocusIn, event -> redraw());
        text.addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.MouseDown, event -> text.setFocus());
        addListener(SWT.Paint, event -> paint(event.gc));
    }

    /** The field within. */
    public Text text() {
        return text;
    }

    /** How high it is to show so many lines. */
    public int height(int lines) {
        return lines * text.getLineHeight() + 2 * ABOVE;
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(getParent().getBackground());
        gc.fillRectangle(area);
        gc.setBackground(getBackground());
        gc.fillRoundRectangle(0, 0, area.width, area.height, ARC, ARC);
        gc.setForeground(text.isFocusControl() ? FOCUSED : BORDER);
        gc.setLineWidth(text.isFocusControl() ? 2 : 1);
        gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, ARC, ARC);
    }
}
