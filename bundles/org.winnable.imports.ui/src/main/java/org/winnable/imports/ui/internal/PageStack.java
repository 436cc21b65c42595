package org.winnable.imports.ui.internal;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.winnable.ui.theme.Styles;

/**
 * Pages of which one is shown. Those that were left put off their layout until they are shown again: going to another view
 * lays out the whole window, and a review of many columns that nobody sees would take most of that time.
 */
final class PageStack {

    private final StackLayout stack = new StackLayout();
    private final Set<Composite> left = new HashSet<>();
    private final Composite area;
    private @Nullable Composite top;

    PageStack(Composite parent) {
        area = Styles.SURFACE.on(new Composite(parent, SWT.NONE));
        area.setLayout(stack);
    }

    /** What pages are made in. */
    Composite area() {
        return area;
    }

    /** Shows a page in the place of the one before. */
    void show(Composite page) {
        Composite before = top;
        if (before != null && before != page) {
            before.setLayoutDeferred(true);
            left.add(before);
        }
        if (left.remove(page)) {
            page.setLayoutDeferred(false);
        }
        top = page;
        stack.topControl = page;
        area.layout();
        page.requestLayout();
    }

    /** Takes away a page that is shown no longer. */
    void dispose(Composite page) {
        left.remove(page);
        page.dispose();
    }
}
