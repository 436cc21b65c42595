package org.winnable.scoring.ui.internal;

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
import org.winnable.ui.widgets.FlatButton;
import org.winnable.ui.widgets.WidgetName;

/** Several answers to one draft in the same place, one of them shown: a button for each above. Used on the UI thread. */
final class Pages {

    private static final int SPACE = 4;

    private final Composite area;
    private final Composite bar;
    private final Composite place;
    private final StackLayout stack = new StackLayout();
    private final List<FlatButton> buttons = new ArrayList<>();
    private final List<Control> pages = new ArrayList<>();
    private final Runnable turned;

    /**
     * No pages yet.
     *
     * @param turned is called when another page is shown
     */
    Pages(Composite parent, Runnable turned) {
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

    /** Where pages are made. */
    Composite place() {
        return place;
    }

    /** Adds a page; the first one is shown. */
    void add(String name, String id, Control page) {
        FlatButton button = WidgetName.on(new FlatButton(bar, FlatButton.Arrangement.BESIDE), "scoring.page." + id);
        button.setText(name);
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
    boolean shows(Control page) {
        return stack.topControl == page;
    }

    void setPalette(Palette palette) {
        buttons.forEach(button -> button.setPalette(palette));
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
