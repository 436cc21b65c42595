package org.winnable.ui.widgets;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Styles;

/** Several answers to one draft in the same place, one of them shown: a button for each above. Used on the UI thread. */
public final class Pages {

    private static final int SPACE = 4;

    private final Composite area;
    private final Composite bar;
    private final Composite place;
    private final StackLayout stack = new StackLayout();
    private final List<FlatButton> buttons = new ArrayList<>();
    private final List<Control> pages = new ArrayList<>();
    private final String name;
    private final Runnable turned;

    /**
     * No pages yet.
     *
     * @param name of the pages as a whole, for tests: that of each page's button begins with it
     * @param turned is called when another page is shown
     */
    public Pages(Composite parent, String name, Runnable turned) {
        this.name = name;
        this.turned = turned;
        area = Styles.SURFACE.on(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(area);
        bar = Styles.SURFACE.on(new Composite(area, SWT.NONE));
        RowLayout row = new RowLayout();
        row.marginLeft = 0;
        row.marginTop = 0;
        row.marginBottom = 0;
        row.spacing = SPACE;
        bar.setLayout(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        place = Styles.SURFACE.on(new Composite(area, SWT.NONE));
        place.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, true).hint(0, 0).applyTo(place);
    }

    /** The widget, for layout. */
    public Control control() {
        return area;
    }

    /** Where pages are made. */
    public Composite place() {
        return place;
    }

    /**
     * Adds a page; the first one is shown.
     *
     * @param label for people
     * @param id for tests
     */
    public void add(String label, String id, Control page) {
        FlatButton button = WidgetName.on(new FlatButton(bar, FlatButton.Arrangement.BESIDE), name + '.' + id);
        button.setText(label);
        int number = pages.size();
        button.addListener(SWT.Selection, event -> show(number));
        buttons.add(button);
        pages.add(page);
        if (number == 0) {
            stack.topControl = page;
            button.setChosen(true);
        }
    }

    /** Whether a page is the one that is shown. */
    public boolean shows(Control page) {
        return stack.topControl == page;
    }

    /** Sets the colours; nothing is drawn without. */
    public void setPalette(Palette palette) {
        buttons.forEach(button -> button.setPalette(palette));
    }

    /** Shows a page. */
    public void show(Control page) {
        show(pages.indexOf(page));
    }

    private void show(int number) {
        if (!shows(pages.get(number))) {
            stack.topControl = pages.get(number);
            buttons.forEach(button -> button.setChosen(button == buttons.get(number)));
            place.layout();
            turned.run();
        }
    }
}
