package org.winnable.workbench.internal.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.winnable.ui.theme.Themes;

/** Turns the other theme on. */
public final class ToggleTheme {

    @Execute
    void execute(Themes themes) {
        themes.toggle();
    }
}
