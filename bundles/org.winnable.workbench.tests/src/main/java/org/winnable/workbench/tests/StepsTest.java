package org.winnable.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.winnable.testkit.swt.RunningWorkbench;
import org.winnable.testkit.swt.SwtDriver;
import org.winnable.testkit.swt.WorkbenchExtension;
import org.winnable.ui.widgets.Steps;

/** A long work of the UI thread lets others in between its steps. */
@ExtendWith(WorkbenchExtension.class)
class StepsTest {

    private final List<String> done = new ArrayList<>();
    private SwtDriver driver;
    private Shell owner;
    private Steps steps;

    @BeforeEach
    void makeAnOwner(RunningWorkbench workbench) {
        driver = workbench.driver();
        owner = driver.ask(() -> new Shell(workbench.window().getDisplay(), SWT.NONE));
        steps = new Steps(owner);
    }

    @AfterEach
    void disposeOfIt() {
        driver.run(owner::dispose);
    }

    @Test
    void stepsAreDoneLaterInTheirOrder() {
        driver.run(() -> {
            steps.begin(() -> done.add("one"), () -> done.add("two"));
            done.add("begun");
        });
        assertEquals(List.of("begun", "one", "two"), soFar());
    }

    @Test
    void whatIsBegunAnewReplacesWhatIsLeft() {
        driver.run(() -> steps.begin(
                () -> {
                    done.add("one");
                    steps.begin(() -> done.add("anew"));
                },
                () -> done.add("two")));
        assertEquals(List.of("one", "anew"), soFar());
    }

    @Test
    void nothingIsDoneForWhatIsGone() {
        driver.run(() -> {
            steps.begin(() -> done.add("one"));
            owner.dispose();
        });
        assertEquals(List.of(), soFar());
    }

    /** What was done by the time the UI thread comes to the second question: steps may be begun at the first. */
    private List<String> soFar() {
        driver.ask(done::size);
        return driver.ask(() -> List.copyOf(done));
    }
}
