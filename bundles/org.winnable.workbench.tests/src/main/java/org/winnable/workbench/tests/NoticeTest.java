package org.winnable.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.winnable.testkit.swt.RunningWorkbench;
import org.winnable.testkit.swt.SwtDriver;
import org.winnable.testkit.swt.WorkbenchExtension;
import org.winnable.ui.jobs.Jobs;
import org.winnable.ui.jobs.Notice;

@ExtendWith(WorkbenchExtension.class)
class NoticeTest {

    /** Longer than a few words are shown that tell of something done. */
    private static final Duration READ = Duration.ofMillis(5_500);

    private SwtDriver driver;
    private Jobs jobs;
    private Composite bar;

    @BeforeEach
    void find(RunningWorkbench workbench) {
        driver = workbench.driver();
        jobs = workbench.service(Jobs.class);
        bar = driver.find(Composite.class, "notice");
        pointAt(new Point(1, 1));
    }

    @AfterEach
    void dismiss() {
        jobs.dismissNotice();
        pointAt(new Point(1, 1));
    }

    @Test
    void whatWasDoneGoesByItself() {
        jobs.show(Notice.done("Done", "so"));
        driver.waitUntil("the notice", bar::isVisible);
        driver.waitUntil("its end", () -> !bar.isVisible());
    }

    @Test
    void whatFailedStays() throws Exception {
        jobs.show(Notice.failed("Failed", "so", ""));
        driver.waitUntil("the notice", bar::isVisible);
        Thread.sleep(READ);
        assertTrue(driver.ask(bar::isVisible));
    }

    @Test
    void whatWasDoneStaysUnderThePointer() throws Exception {
        jobs.show(Notice.done("Done", "so"));
        driver.waitUntil("the notice", bar::isVisible);
        pointAt(driver.ask(() -> bar.toDisplay(bar.getSize().x / 2, bar.getSize().y / 2)));
        Thread.sleep(READ);
        assertTrue(driver.ask(bar::isVisible));
    }

    private void pointAt(Point place) {
        driver.run(() -> bar.getDisplay().setCursorLocation(place));
    }
}
