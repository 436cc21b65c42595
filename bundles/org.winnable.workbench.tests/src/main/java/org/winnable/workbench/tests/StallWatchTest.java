package org.winnable.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
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
    void anIdleWindowAnswers(RunningWorkbench workbench) throws Exception {
        SwtDriver driver = workbench.driver();
        try (var watch = driver.ask(() -> new StallWatch(workbench.window().getDisplay(), Duration.ofSeconds(2)))) {
            Thread.sleep(300);
            assertEquals(0, watch.stalls().size(), () -> watch.stalls().toString());
        }
    }

    private static void stayFor(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(end - System.nanoTime());
        }
    }
}
