package org.winnable.ui.widgets;

import org.eclipse.swt.widgets.Widget;

/** Names that widgets carry so that tests and tools find them; never shown to people. */
public final class WidgetName {

    private static final String KEY = "org.winnable.id";

    private WidgetName() {}

    /**
     * Names a widget.
     *
     * @param name for instance {@code import.choose}; unique in the window
     * @return the widget
     */
    public static <W extends Widget> W on(W widget, String name) {
        widget.setData(KEY, name);
        return widget;
    }
}
