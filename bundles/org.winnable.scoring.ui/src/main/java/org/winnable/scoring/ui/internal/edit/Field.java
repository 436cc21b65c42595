package org.winnable.scoring.ui.internal.edit;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.winnable.scoring.ui.internal.draft.Setting;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.widgets.GridRoom;
import org.winnable.ui.widgets.WidgetName;

/** One setting as controls in the grid of the {@link LineEditor}, and below what is wrong with its value. */
abstract class Field {

    /** Columns of the grid: label, slider, number, unit. */
    static final int COLUMNS = 4;

    private static final int LABEL_WIDTH = 104;

    private final Listener listener;
    private final Composite parent;
    private @Nullable Label problem;
    private Setting setting;

    /** Learns what is written into fields. */
    interface Listener {

        /** Another value, which is allowed. */
        void changed(Setting setting, Optional<Object> value);

        /** The going of a slider or the writing in a field ended. */
        void paused();

        /** The line is wanted again rather than its fields. */
        void left();
    }

    Field(Composite parent, Setting setting, Listener listener) {
        this.parent = parent;
        this.setting = setting;
        this.listener = listener;
        Label label = new Label(parent, SWT.NONE);
        label.setText(setting.label());
        label.setToolTipText(setting.help());
        GridDataFactory.swtDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .hint(LABEL_WIDTH, SWT.DEFAULT)
                .applyTo(label);
    }

    /** Puts a value into the controls without telling of it. */
    abstract void put(Setting shown);

    /** The control to write in first. */
    abstract Control first();

    /** The control behind all others of this field. */
    abstract Control last();

    Setting setting() {
        return setting;
    }

    /** Shows the value of the same setting in another draft. */
    void show(Setting shown) {
        setting = shown;
        put(shown);
    }

    /** Names what is wrong; empty for nothing. */
    void showProblem(String text) {
        Label shown = problem;
        if (shown == null && !text.isEmpty()) {
            shown = WidgetName.on(Styles.ERROR.on(new Label(parent, SWT.WRAP)), "scoring.problem." + name());
            shown.moveBelow(last());
            GridDataFactory.fillDefaults()
                    .span(COLUMNS, 1)
                    .grab(true, false)
                    .hint(LABEL_WIDTH, SWT.DEFAULT)
                    .applyTo(shown);
            problem = shown;
        }
        if (shown != null && !text.equals(shown.getText())) {
            shown.setText(text);
            GridRoom.include(shown, !text.isEmpty());
            shown.requestLayout();
        }
    }

    /** The last word of the path: the key of the parameter. */
    final String name() {
        String path = setting.path();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Tells of another value that is allowed. */
    final void change(Optional<Object> value) {
        showProblem("");
        if (!value.equals(setting.value())) {
            listener.changed(setting, value);
        }
    }

    /** Names a control, shows its help, and lets escape lead back to the line. */
    final <C extends Control> C named(C control, String part) {
        control.setToolTipText(setting.help());
        control.addListener(SWT.FocusOut, event -> listener.paused());
        control.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                listener.left();
            }
        });
        return WidgetName.on(control, "scoring." + part + "." + name());
    }

    /** The way of a slider ended. */
    final void pause() {
        listener.paused();
    }
}
