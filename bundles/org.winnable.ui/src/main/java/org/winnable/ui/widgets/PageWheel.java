package org.winnable.ui.widgets;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/**
 * Lets the wheel turn the page. The system has it change the value of whatever list or number the pointer comes over on the way, and such a
 * change is saved by itself; and it stops at fields of several lines that have nothing to scroll. Used on the UI thread.
 */
public final class PageWheel {

    private static final int STEP = 16;

    private PageWheel() {}

    /** Makes it so in all windows. */
    public static void turnPages(Display display) {
        display.addFilter(SWT.MouseVerticalWheel, PageWheel::turned);
    }

    private static void turned(Event event) {
        if (event.widget instanceof Control control && (hasValue(control) || isAllSeen(control))) {
            event.doit = false;
            page(control).ifPresent(page -> {
                Point origin = page.getOrigin();
                page.setOrigin(origin.x, origin.y - event.count * STEP);
            });
        }
    }

    private static boolean hasValue(Control control) {
        return control instanceof Combo
                || control instanceof CCombo
                || control instanceof Spinner
                || control instanceof Scale
                || control instanceof DateTime;
    }

    private static boolean isAllSeen(Control control) {
        return control instanceof Text text
                && (text.getStyle() & SWT.MULTI) != 0
                && text.getLineCount() * text.getLineHeight() <= text.getClientArea().height;
    }

    private static Optional<ScrolledComposite> page(Control control) {
        return Stream.iterate(control.getParent(), above -> above != null, Composite::getParent)
                .filter(ScrolledComposite.class::isInstance)
                .map(ScrolledComposite.class::cast)
                .findFirst();
    }
}
