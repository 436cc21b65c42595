package org.winnable.ui.theme;

import org.eclipse.e4.ui.css.swt.CSSSWTConstants;
import org.eclipse.swt.widgets.Widget;

/** The class names that both style sheets know; a widget gets one when it is made. */
public enum Styles {
    /** The name of what a view is about: large. */
    TITLE("title"),
    /** The name of a part of a view: bold. */
    HEADING("heading"),
    /** Text that may be overlooked. */
    MUTED("muted"),
    /** A large figure. */
    FIGURE("figure"),
    /** Content lying on the window: tables, cards. */
    SURFACE("surface"),
    /** A bar or box that stands out from the surface a little. */
    RAISED("raised"),
    /** What people write into. */
    FIELD("field"),
    /** The one button of a view that goes on. */
    PRIMARY("primary"),
    /** Text that names an error. */
    ERROR("error"),
    /** A one-pixel line; give it a height or width of 1. */
    LINE("line");

    private final String className;

    Styles(String className) {
        this.className = className;
    }

    /** Makes a widget be styled this way in both themes; returns the widget. */
    public <W extends Widget> W on(W widget) {
        widget.setData(CSSSWTConstants.CSS_CLASS_NAME_KEY, className);
        return widget;
    }
}
