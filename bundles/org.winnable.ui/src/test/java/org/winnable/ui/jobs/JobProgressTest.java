package org.winnable.ui.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.winnable.core.work.Progress;

class JobProgressTest {

    private final AtomicInteger told = new AtomicInteger();
    private final JobProgress progress = new JobProgress(told::incrementAndGet);

    @Test
    void theShareIsOfTheCurrentPieceOnly() {
        progress.begin("first", 10);
        progress.advance(10);
        progress.begin("second", 4);
        progress.advance(1);
        assertEquals("second", progress.task());
        assertEquals(OptionalDouble.of(0.25), progress.pace().share());
    }

    @Test
    void workOfUnknownLengthHasNoShare() {
        progress.begin("reading", Progress.UNKNOWN);
        progress.advance(1000);
        assertEquals(OptionalDouble.empty(), progress.pace().share());
    }

    @Test
    void moreThanWasAnnouncedIsAllOfIt() {
        progress.begin("reading", 10);
        progress.advance(25);
        assertEquals(OptionalDouble.of(1), progress.pace().share());
    }

    @Test
    void manySmallStepsAreToldSeldom() {
        progress.begin("rows", 1_000_000);
        for (int row = 0; row < 1_000_000; row++) {
            progress.advance(1);
        }
        assertTrue(told.get() < 1_000, () -> told + " times");
        assertEquals(OptionalDouble.of(1), progress.pace().share());
    }

    @Test
    void aCancelReachesTheWork() {
        progress.cancel();
        assertThrows(CancellationException.class, progress::checkCancelled);
    }
}
