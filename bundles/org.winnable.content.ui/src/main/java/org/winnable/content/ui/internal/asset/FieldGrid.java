package org.winnable.content.ui.internal.asset;

import java.util.List;
import java.util.Locale;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.widgets.AccessibleName;
import org.winnable.ui.widgets.FocusRing;
import org.winnable.ui.widgets.WidgetName;

/** Fields in columns, each below its label. Used on the UI thread. */
public final class FieldGrid {

    private static final int LEAST_WIDTH = 80;

    private final Composite area;
    private final String name;

    /**
     * A grid without fields.
     *
     * @param name that the names of its fields begin with
     */
    public FieldGrid(Composite parent, String name, int columns) {
        this.name = name;
        area = Styles.SURFACE.on(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults()
                .numColumns(columns)
                .equalWidth(true)
                .margins(FocusRing.ROOM, FocusRing.ROOM)
                .spacing(12, 8)
                .applyTo(area);
    }

    /** The widget, for layout. */
    public Composite control() {
        return area;
    }

    /** A line of text. */
    public Text text(AssetField field, int span) {
        Text text = named(new Text(place(field.label(), span), SWT.BORDER), field.label(), id(field));
        text.setMessage(field.hint());
        return text;
    }

    /** A line of text with some that are usual. */
    public Combo words(AssetField field, int span) {
        return named(new Combo(place(field.label(), span), SWT.DROP_DOWN), field.label(), id(field));
    }

    /** One of several words. */
    public Combo choice(String label, String id, List<String> words, int span) {
        Combo combo = named(new Combo(place(label, span), SWT.READ_ONLY), label, id);
        combo.setItems(words.toArray(String[]::new));
        return combo;
    }

    private static String id(AssetField field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    private Composite place(String label, int span) {
        Composite place = Styles.SURFACE.on(new Composite(area, SWT.NONE));
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(place);
        GridDataFactory.fillDefaults().span(span, 1).grab(true, false).applyTo(place);
        Label title = Styles.MUTED.on(new Label(place, SWT.NONE));
        title.setText(label);
        return place;
    }

    private <C extends Control> C named(C control, String label, String id) {
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(LEAST_WIDTH, SWT.DEFAULT)
                .applyTo(control);
        return WidgetName.on(AccessibleName.on(control, label), name + '.' + id);
    }
}
