package org.winnable.leads.ui.internal.rows;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** One control below the other, each as wide as the parent and as high as it then needs. Hidden ones take no room. */
public final class ColumnLayout extends Layout {

    private static final int LEAST_WIDTH = 240;

    private final int margin;
    private final int spacing;

    /**
     * A layout.
     *
     * @param margin points left free at all edges
     * @param spacing points between two controls
     */
    public ColumnLayout(int margin, int spacing) {
        this.margin = margin;
        this.spacing = spacing;
    }

    @Override
    protected Point computeSize(
            @SuppressWarnings("null") Composite composite, int widthHint, int heightHint, boolean flushCache) {
        int width = widthHint == SWT.DEFAULT ? LEAST_WIDTH : widthHint;
        int inner = Math.max(0, width - 2 * margin);
        int height = 0;
        for (Control child : composite.getChildren()) {
            if (child.getVisible()) {
                height += (height == 0 ? 0 : spacing) + child.computeSize(inner, SWT.DEFAULT, flushCache).y;
            }
        }
        return new Point(width, heightHint == SWT.DEFAULT ? height + 2 * margin : heightHint);
    }

    @Override
    protected void layout(@SuppressWarnings("null") Composite composite, boolean flushCache) {
        Rectangle area = composite.getClientArea();
        int inner = Math.max(0, area.width - 2 * margin);
        int y = area.y + margin;
        for (Control child : composite.getChildren()) {
            if (child.getVisible()) {
                int height = child.computeSize(inner, SWT.DEFAULT, flushCache).y;
                child.setBounds(area.x + margin, y, inner, height);
                y += height + spacing;
            }
        }
    }
}
