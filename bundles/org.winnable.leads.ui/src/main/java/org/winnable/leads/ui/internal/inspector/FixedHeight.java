package org.winnable.leads.ui.internal.inspector;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Layout;

/** Makes an empty composite a strip of one height: a line or a space. */
final class FixedHeight extends Layout {

    private final int height;

    FixedHeight(int height) {
        this.height = height;
    }

    @Override
    protected Point computeSize(
            @SuppressWarnings("null") Composite strip, int widthHint, int heightHint, boolean flushCache) {
        return new Point(Math.max(0, widthHint), heightHint == SWT.DEFAULT ? height : heightHint);
    }

    @Override
    protected void layout(@SuppressWarnings("null") Composite strip, boolean flushCache) {
        // there is nothing in it
    }
}
