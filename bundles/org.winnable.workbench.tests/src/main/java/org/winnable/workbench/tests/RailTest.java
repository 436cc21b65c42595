package org.winnable.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.winnable.testkit.swt.RunningWorkbench;
import org.winnable.testkit.swt.WorkbenchExtension;
import org.winnable.ui.widgets.FlatButton;

@ExtendWith(WorkbenchExtension.class)
class RailTest {

    @Test
    void everyViewHasAWordOnTheRail(RunningWorkbench workbench) {
        List<MPerspective> views = Frame.views(workbench);
        assertTrue(views.size() >= 2, () -> views.toString());
        for (MPerspective view : views) {
            FlatButton button = Frame.railButton(workbench, view.getElementId());
            assertEquals(view.getLocalizedLabel(), workbench.driver().ask(button::getText));
        }
    }

    @Test
    void aClickOnTheRailGoesToTheView(RunningWorkbench workbench) {
        Frame.goTo(workbench, Frame.PLUGINS);
        Frame.goTo(workbench, Frame.IMPORT);
        FlatButton other = Frame.railButton(workbench, Frame.PLUGINS);
        assertFalse(workbench.driver().ask(other::isChosen));
    }

    @Test
    void controlAndANumberGoesToThatPlaceOnTheRail(RunningWorkbench workbench) {
        Frame.goTo(workbench, Frame.IMPORT);
        List<String> ids =
                Frame.views(workbench).stream().map(MPerspective::getElementId).toList();
        int place = ids.indexOf(Frame.PLUGINS) + 1;
        Shell window = workbench.window();
        workbench.driver().run(window::forceActive);
        workbench.driver().press(SWT.MOD1, '0' + place);
        FlatButton button = Frame.railButton(workbench, Frame.PLUGINS);
        workbench.driver().waitUntil("the view at place " + place, button::isChosen);
    }
}
