package org.winnable.ui.widgets;

import java.util.function.Supplier;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;

/** What a screen reader calls a control that shows no name of its own. */
public final class AccessibleName {

    private AccessibleName() {}

    /** Names a control; returns it. */
    public static <C extends Control> C on(C control, String name) {
        return on(control, () -> name);
    }

    /** Names a control by what it shows when it is asked; returns it. */
    public static <C extends Control> C on(C control, Supplier<String> name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(@Nullable AccessibleEvent event) {
                if (event != null) {
                    event.result = name.get();
                }
            }
        });
        return control;
    }
}
