package org.winnable.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.winnable.testkit.swt.RunningWorkbench;
import org.winnable.testkit.swt.StallWatch;
import org.winnable.testkit.swt.StallWatch.Stall;
import org.winnable.testkit.swt.SwtDriver;
import org.winnable.testkit.swt.WorkbenchExtension;

@ExtendWith(WorkbenchExtension.class)
class StallWatchTest {

    @Test
    void workOnTheUiThreadIsCaughtWithItsStack(RunningWorkbench workbench) {
        SwtDriver driver = workbench.driver();
        try (var watch = driver.ask(() -> new StallWatch(workbench.window().getDisplay(), Duration.ofMillis(50)))) {
            driver.run(() -> stayFor(Duration.ofMillis(400)));
            driver.waitUntil("a stall", () -> !watch.stalls().isEmpty());
            Stall stall = watch.stalls().getFirst();
            assertTrue(stall.length().toMillis() >= 50, stall::toString);
            assertTrue(stall.toString().contains("stayFor"), stall::toString);
        }
    }

    @Test
    void paintingThatTakesTooLongIsCaught(RunningWorkbench workbench) {
        SwtDriver driver = workbench.driver();
        Shell window = workbench.window();
        AtomicBoolean painted = new AtomicBoolean();
        Listener slow = event -> {
            if (!painted.getAndSet(true)) {
                workFor(Duration.ofMillis(200));
            }
        };
        try (var watch = new StallWatch(window.getDisplay(), Duration.ofMillis(100))) {
            driver.run(() -> window.addListener(SWT.Paint, slow));
            driver.run(window::redraw);
            driver.waitUntil("a stall", () -> !watch.stalls().isEmpty());
            Stall stall = watch.stalls().getFirst();
            assertTrue(stall.used().toMillis() >= 200, stall::toString);
        } finally {
            driver.run(() -> window.removeListener(SWT.Paint, slow));
        }
    }

    @Test
    void manyShortEventsAreNoStall(RunningWorkbench workbench) throws Exception {
        SwtDriver driver = workbench.driver();
        Display display = workbench.window().getDisplay();
        try (var watch = new StallWatch(display, Duration.ofMillis(100))) {
            for (int event = 0; event < 30; event++) {
                display.asyncExec(() -> workFor(Duration.ofMillis(20)));
            }
            driver.run(() -> {});
            Thread.sleep(50);
            assertEquals(List.of(), watch.stalls());
        }
    }

    @Test
    void anIdleWindowAnswers(RunningWorkbench workbench) throws Exception {
        SwtDriver driver = workbench.driver();
        try (var watch = driver.ask(() -> new StallWatch(workbench.window().getDisplay(), Duration.ofSeconds(2)))) {
            Thread.sleep(300);
            assertEquals(0, watch.stalls().size(), () -> watch.stalls().toString());
        }
    }

    /** Keeps the processor busy for so long of the thread's own time. */
    private static void workFor(Duration time) {
        ThreadMXBean processor = ManagementFactory.getThreadMXBean();
        long end = processor.getCurrentThreadCpuTime() + time.toNanos();
        while (processor.getCurrentThreadCpuTime() < end) {
            Thread.onSpinWait();
        }
    }

    private static void stayFor(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(end - System.nanoTime());
        }
    }
}
