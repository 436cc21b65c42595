package org.winnable.content.ui.internal;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.winnable.ui.theme.Styles;

/** A column of as many things as there are, which scrolls where there is no room for all. */
public final class ScrolledPane {

    private final ScrolledComposite scroller;
    private final Composite area;

    /** An empty column. */
    public ScrolledPane(Composite parent) {
        scroller = Styles.SURFACE.on(new ScrolledComposite(parent, SWT.V_SCROLL));
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        area = Styles.SURFACE.on(new Composite(scroller, SWT.NONE));
        GridLayoutFactory.fillDefaults()
                .extendedMargins(0, 12, 4, 8)
                .spacing(0, 6)
                .applyTo(area);
        scroller.setContent(area);
        scroller.addListener(SWT.Resize, event -> fit());
    }

    /** The widget, for layout. */
    public Control control() {
        return scroller;
    }

    /** Where things are made; a grid of one column. */
    public Composite area() {
        return area;
    }

    /** Lays out after something in it changed. */
    public void changed() {
        area.layout(true, true);
        fit();
    }

    private void fit() {
        int width = scroller.getClientArea().width;
        if (width > 0) {
            scroller.setMinHeight(area.computeSize(width, SWT.DEFAULT).y);
        }
    }
}
