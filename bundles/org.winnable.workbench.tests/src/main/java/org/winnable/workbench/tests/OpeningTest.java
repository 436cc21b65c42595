package org.winnable.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.winnable.testkit.swt.RunningWorkbench;
import org.winnable.testkit.swt.WorkbenchExtension;
import org.winnable.ui.jobs.RunningJobs;
import org.winnable.ui.session.SessionService;

/** Which of several workspaces is open in the end, when one of them takes long to make, as the demo does. */
@ExtendWith(WorkbenchExtension.class)
class OpeningTest {

    @TempDir
    Path folder;

    private final CountDownLatch made = new CountDownLatch(1);
    private SessionService sessions;
    private Path first;
    private Path slow;

    @BeforeEach
    void openOneWhileAnotherIsMade(RunningWorkbench workbench) throws Exception {
        sessions = workbench.service(SessionService.class);
        first = folder.resolve("first");
        slow = folder.resolve("slow");
        Frame.openNew(workbench, first);
        Frame.make(slow);
        workbench
                .driver()
                .run(() -> sessions.open("Make slowly", progress -> {
                    made.await();
                    return slow;
                }));
    }

    @Test
    void whatIsMadeSlowlyDoesNotTakeThePlaceOfWhatWasOpenedMeanwhile(RunningWorkbench workbench) throws Exception {
        Path second = folder.resolve("second");
        Frame.openNew(workbench, second);
        finish(workbench);
        assertEquals(second, current(workbench));
    }

    @Test
    void whatIsMadeSlowlyDoesNotTakeThePlaceOfWhatWasChosenAgain(RunningWorkbench workbench) {
        workbench.driver().run(() -> sessions.open(first));
        finish(workbench);
        assertEquals(first, current(workbench));
    }

    @Test
    void anotherThatCannotBeOpenedDoesNotKeepItFromBeingOpened(RunningWorkbench workbench) {
        workbench.driver().run(() -> sessions.open(folder.resolve("missing")));
        finish(workbench);
        workbench
                .driver()
                .waitUntil(
                        "the slow one",
                        () -> sessions.session()
                                .filter(session -> session.workspace().folder().equals(slow))
                                .isPresent());
    }

    private void finish(RunningWorkbench workbench) {
        made.countDown();
        workbench
                .driver()
                .waitUntil(
                        "the end of all jobs",
                        () -> workbench.service(RunningJobs.class).jobs().isEmpty());
        // what the last job left to do on the UI thread stands in its queue before this
        workbench.driver().run(() -> {});
    }

    private Path current(RunningWorkbench workbench) {
        return workbench
                .driver()
                .ask(() -> sessions.session().orElseThrow().workspace().folder());
    }
}
