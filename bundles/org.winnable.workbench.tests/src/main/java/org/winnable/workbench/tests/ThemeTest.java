package org.winnable.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.winnable.testkit.swt.RunningWorkbench;
import org.winnable.testkit.swt.Screenshot;
import org.winnable.testkit.swt.WorkbenchExtension;
import org.winnable.ui.theme.Themes;
import org.winnable.ui.widgets.FlatButton;

@ExtendWith(WorkbenchExtension.class)
class ThemeTest {

    /** What the style sheet for GTK gives to selected rows. */
    private static final RGB SELECTION = new RGB(0x4F, 0x46, 0xE5);

    /** A row has more pixels than this, most of them of its ground. */
    private static final int SELECTED = 4_000;

    @BeforeEach
    @AfterEach
    void light(RunningWorkbench workbench) {
        Looks.show(workbench, false);
    }

    @Test
    void switchingTheThemeChangesWindowAndTables(RunningWorkbench workbench) {
        Frame.goToHealth(workbench);
        Table table = workbench.driver().find(Table.class, "plugins.health");
        RGB lightWindow = background(workbench, workbench.window());
        RGB lightTable = background(workbench, table);
        Looks.show(workbench, true);
        assertNotEquals(lightWindow, background(workbench, workbench.window()));
        assertNotEquals(lightTable, background(workbench, table));
        assertTrue(Looks.brightness(background(workbench, table)) < 0.3);
        Looks.show(workbench, false);
        assertEquals(lightTable, background(workbench, table));
    }

    @Test
    void aSelectedRowHasOurColourInBothThemes(RunningWorkbench workbench) {
        Frame.goToHealth(workbench);
        Table table = workbench.driver().find(Table.class, "plugins.health");
        for (String theme : List.of("light", "dark")) {
            Looks.show(workbench, theme.equals("dark"));
            workbench.driver().run(table::deselectAll);
            // the table paints a moment after it was told
            workbench
                    .driver()
                    .waitUntil(
                            "no row in our colour in the " + theme,
                            () -> ofSelection(workbench, "no-selection-" + theme) < SELECTED);
            workbench.driver().run(() -> table.setSelection(0));
            workbench
                    .driver()
                    .waitUntil(
                            "a row in our colour in the " + theme,
                            () -> ofSelection(workbench, "selection-" + theme) > 2 * SELECTED);
        }
        workbench.driver().run(table::deselectAll);
    }

    @Test
    void aClickOfTheMouseSwitchesTheTheme(RunningWorkbench workbench) {
        Themes themes = workbench.service(Themes.class);
        FlatButton button = workbench.driver().find(FlatButton.class, "top.theme");
        clickByMouse(workbench, button);
        workbench.driver().waitUntil("the dark theme", themes::isDark);
        clickByMouse(workbench, button);
        workbench.driver().waitUntil("the light theme", () -> !themes.isDark());
    }

    @Test
    void noViewHasAWhiteAreaInTheDark(RunningWorkbench workbench) {
        Looks.show(workbench, true);
        List<MPerspective> views = Frame.views(workbench);
        assertTrue(views.size() >= 2, () -> views.toString());
        for (MPerspective view : views) {
            double bright = Looks.bright(picture(workbench, view.getElementId(), "dark"));
            assertTrue(bright < Looks.MOST_BRIGHT, () -> view.getElementId() + ": " + bright);
        }
    }

    @Test
    void everyViewIsLightInTheLight(RunningWorkbench workbench) {
        for (MPerspective view : Frame.views(workbench)) {
            double bright = Looks.bright(picture(workbench, view.getElementId(), "light"));
            assertTrue(bright > 0.5, () -> view.getElementId() + ": " + bright);
        }
    }

    /** Presses and releases in the middle of a control, as a mouse does. */
    private static void clickByMouse(RunningWorkbench workbench, Control control) {
        for (int type : new int[] {SWT.MouseDown, SWT.MouseUp}) {
            workbench.driver().run(() -> {
                Event event = new Event();
                event.button = 1;
                event.x = control.getSize().x / 2;
                event.y = control.getSize().y / 2;
                control.notifyListeners(type, event);
            });
        }
    }

    private static Path picture(RunningWorkbench workbench, String view, String theme) {
        Frame.goTo(workbench, view);
        return Screenshot.take(workbench.driver(), workbench.window(), view + "-" + theme);
    }

    /** How much of the window has the colour of selected rows. */
    private static long ofSelection(RunningWorkbench workbench, String picture) {
        return Looks.count(Screenshot.take(workbench.driver(), workbench.window(), picture), SELECTION);
    }

    private static RGB background(RunningWorkbench workbench, Control control) {
        return workbench.driver().ask(() -> {
            Color color = control.getBackground();
            return color.getRGB();
        });
    }
}
