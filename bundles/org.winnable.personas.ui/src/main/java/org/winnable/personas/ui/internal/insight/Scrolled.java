package org.winnable.personas.ui.internal.insight;

import java.util.Arrays;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.widgets.WidgetName;

/** A column of text that is made anew when there is another text, and scrolls. Used on the UI thread. */
final class Scrolled {

    private static final int MARGIN = 8;
    private static final int NARROWEST = 120;

    private final ScrolledComposite scroller;
    private final Composite column;

    /**
     * Nothing is shown.
     *
     * @param columns of the grid
     * @param name for tests
     */
    Scrolled(Composite parent, int columns, String name) {
        scroller = Styles.SURFACE.on(new ScrolledComposite(parent, SWT.V_SCROLL));
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.getVerticalBar().setIncrement(3 * MARGIN);
        column = WidgetName.on(Styles.SURFACE.on(new Composite(scroller, SWT.NONE)), name);
        GridLayoutFactory.fillDefaults()
                .numColumns(columns)
                .margins(MARGIN, MARGIN)
                .spacing(2 * MARGIN, 6)
                .applyTo(column);
        scroller.setContent(column);
        scroller.addListener(SWT.Resize, event -> fit());
    }

    Control control() {
        return scroller;
    }

    /** Shows something else. */
    void show(Consumer<Composite> fill) {
        column.setRedraw(false);
        try {
            Arrays.stream(column.getChildren()).forEach(Control::dispose);
            fill.accept(column);
        } finally {
            column.setRedraw(true);
        }
        column.layout(true, true);
        fit();
    }

    /** A heading over some columns. */
    static void heading(Composite column, String text, int span) {
        Label label = Styles.HEADING.on(new Label(column, SWT.NONE));
        label.setText(escaped(text));
        GridDataFactory.fillDefaults().span(span, 1).indent(0, MARGIN).applyTo(label);
    }

    /**
     * A text that is broken where the column ends.
     *
     * @param width to begin with; it takes the room that there is
     */
    static Label text(Composite column, String text, int width, int span) {
        Label label = new Label(column, SWT.WRAP);
        label.setText(escaped(text));
        GridDataFactory.fillDefaults()
                .span(span, 1)
                .grab(true, false)
                .hint(Math.max(NARROWEST, width), SWT.DEFAULT)
                .applyTo(label);
        return label;
    }

    /** What a figure is of, in a column of its own width. */
    static void term(Composite column, String text, int width) {
        Label label = Styles.MUTED.on(new Label(column, SWT.WRAP));
        label.setText(escaped(text));
        GridDataFactory.fillDefaults().hint(width, SWT.DEFAULT).applyTo(label);
    }

    private static String escaped(String text) {
        return text.replace("&", "&&");
    }

    private void fit() {
        int width = scroller.getClientArea().width;
        scroller.setMinHeight(column.computeSize(width, SWT.DEFAULT).y);
    }
}
