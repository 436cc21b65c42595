package org.winnable.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.e4.ui.model.application.ui.SideValue;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimBar;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.winnable.testkit.swt.RunningWorkbench;
import org.winnable.testkit.swt.Screenshot;
import org.winnable.testkit.swt.WorkbenchExtension;

@ExtendWith(WorkbenchExtension.class)
class WindowTest {

    @Test
    void theWindowHasARailAHeadAndAStatusLine(RunningWorkbench workbench) {
        assertEquals(SideValue.TOP, side(workbench, "org.winnable.workbench.trimbar.top"));
        assertEquals(SideValue.LEFT, side(workbench, "org.winnable.workbench.trimbar.rail"));
        assertEquals(SideValue.BOTTOM, side(workbench, "org.winnable.workbench.trimbar.status"));
    }

    @Test
    void theWindowHasRoomForPerspectives(RunningWorkbench workbench) {
        var stack = workbench.element(MPerspectiveStack.class, "org.winnable.workbench.perspectives");
        assertTrue(workbench.driver().ask(() -> stack.getWidget() instanceof Control control && control.isVisible()));
    }

    @Test
    void aPictureOfTheWindowIsTaken(RunningWorkbench workbench) throws Exception {
        Path file = Screenshot.take(workbench.driver(), workbench.window(), "window");
        assertTrue(Files.size(file) > 0, file::toString);
    }

    private static SideValue side(RunningWorkbench workbench, String id) {
        return workbench.element(MTrimBar.class, id).getSide();
    }
}
