package org.winnable.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.winnable.imports.ui.ImportQueue;
import org.winnable.imports.ui.ImportStage;
import org.winnable.testkit.swt.RunningWorkbench;
import org.winnable.testkit.swt.Screenshot;
import org.winnable.testkit.swt.SwtDriver;
import org.winnable.testkit.swt.WorkbenchExtension;

/** Several files are offered at once; each has its turn and its result, before, during and after, light and dark. */
@ExtendWith(WorkbenchExtension.class)
class SeveralFilesTest {

    private static final int NAMES = 400;

    @TempDir
    Path folder;

    private SwtDriver driver;
    private ImportQueue queue;

    @BeforeEach
    void openAnEmptyWorkspace(RunningWorkbench workbench) throws Exception {
        driver = workbench.driver();
        queue = workbench.service(ImportQueue.class);
        Frame.openNew(workbench, folder.resolve("client"));
        Frame.goTo(workbench, Frame.IMPORT);
        Shell window = workbench.window();
        driver.run(window::forceActive);
    }

    @AfterEach
    void light(RunningWorkbench workbench) {
        Looks.show(workbench, false);
    }

    @Test
    void eachOfThreeFilesHasItsTurnAndItsResult(RunningWorkbench workbench) throws Exception {
        Path goldfishBowl = namesOfAFair();
        Path noList = Files.write(folder.resolve("empty.csv"), new byte[0]);
        Path navy = Files.writeString(folder.resolve("navy.csv"), "Name,Email\nGrace Hopper,grace@navy.example\n");
        driver.run(() -> queue.offer(List.of(goldfishBowl, noList, navy)));
        awaitReview();
        awaitStates("now", "waits", "waits");
        driver.type(driver.find(Text.class, "import.cost"), "1200");
        pictures(workbench, "import-before");
        Button go = driver.find(Button.class, "import.go");
        driver.run(go::setFocus);
        driver.press(SWT.NONE, ' ');
        awaitResult();
        assertWarning();
        pictures(workbench, "import-after");

        driver.press(SWT.NONE, ' ');
        driver.waitUntil("a refusal", () -> queue.stage() instanceof ImportStage.Refused);
        Shell window = workbench.window();
        driver.waitUntil("the keyboard on the way on", () -> window.getDisplay().getFocusControl() instanceof Button);
        driver.press(SWT.NONE, ' ');
        awaitReview();
        awaitStates("rows", "refused", "now");
        driver.press(SWT.NONE, ' ');
        awaitResult();
        awaitStates("rows", "refused", "row");
        assertResultsAreLookedAtAgain();
        driver.press(SWT.MOD1, 'z');
        awaitStates("rows", "refused", "Undone");
        driver.press(SWT.MOD1 | SWT.MOD2, 'z');
        awaitStates("rows", "refused", "row");

        driver.click(driver.find(Button.class, "import.done"));
        driver.waitUntil("the end", () -> queue.files().isEmpty());
        assertFalse(driver.ask(files()::isVisible));
        pictures(workbench, "import-history");
    }

    @Test
    void whatIsNotWantedIsLeftOutAndTheNextIsShown() throws Exception {
        Path first = Files.writeString(folder.resolve("first.csv"), "Name,Email\nAda,ada@engine.example\n");
        Path second = Files.writeString(folder.resolve("second.csv"), "Name,Email\nEve,eve@engine.example\n");
        driver.run(() -> queue.offer(List.of(first)));
        awaitReview();
        driver.run(() -> queue.offer(List.of(second)));
        awaitStates("now", "waits");
        driver.click(driver.find(Button.class, "import.leave"));
        awaitReview();
        awaitStates("left out", "now");
        driver.click(driver.find(Button.class, "import.leave"));
        driver.waitUntil("the end", () -> queue.stage() instanceof ImportStage.Idle);
    }

    @Test
    void aCostThatIsNoAmountIsNotTaken() throws Exception {
        Path file = Files.writeString(folder.resolve("first.csv"), "Name,Email\nAda,ada@engine.example\n");
        driver.run(() -> queue.offer(List.of(file)));
        awaitReview();
        Button go = driver.find(Button.class, "import.go");
        Text cost = driver.find(Text.class, "import.cost");
        driver.type(cost, "much");
        assertFalse(driver.ask(go::isEnabled));
        driver.type(cost, "12.50");
        assertTrue(driver.ask(go::isEnabled));
        driver.click(driver.find(Button.class, "import.leave"));
    }

    private void assertWarning() {
        Label verdict = driver.find(Label.class, "import.verdict");
        driver.waitUntil("the verdict", () -> verdict.getText().startsWith(NAMES + " people"));
        String warning = driver.ask(driver.find(Label.class, "import.warning")::getText);
        assertTrue(warning.contains("almost no intent"), warning);
        String remarks = driver.ask(driver.find(Label.class, "import.remarks")::getText);
        assertTrue(remarks.contains("3 per name, and there is no lead yet"), remarks);
        assertTrue(remarks.contains("about 8 of 400 people"), remarks);
        assertIsWhole("import.warning");
        assertIsWhole("import.remarks");
        String steps = driver.ask(driver.find(Canvas.class, "import.funnel")::getToolTipText);
        assertTrue(steps.startsWith("Rows: 400"), steps);
        assertEquals(6, steps.lines().count());
    }

    /** No line of a text is cut. */
    private void assertIsWhole(String name) {
        Label label = driver.find(Label.class, name);
        driver.waitUntil("room for all of " + name, () -> {
            int width = label.getSize().x;
            return label.getSize().y >= label.computeSize(width, SWT.DEFAULT).y;
        });
    }

    private void assertResultsAreLookedAtAgain() {
        Label title = driver.find(Label.class, "import.result");
        Table files = files();
        driver.run(files::setFocus);
        driver.press(SWT.NONE, SWT.HOME);
        driver.waitUntil("the first result", () -> title.getText().startsWith("fair.csv"));
        Label verdict = driver.find(Label.class, "import.verdict");
        driver.waitUntil("its verdict", () -> verdict.getText().startsWith(NAMES + " people"));
        assertTrue(driver.ask(files::isFocusControl));
        driver.press(SWT.NONE, SWT.END);
        driver.waitUntil("the last result", () -> title.getText().startsWith("navy.csv"));
    }

    private Path namesOfAFair() throws Exception {
        Stream<String> names = IntStream.range(0, NAMES)
                .mapToObj(i -> "Visitor " + i + ",visitor" + i + "@fair.example,Company " + i % 37);
        return Files.write(
                folder.resolve("fair.csv"),
                Stream.concat(Stream.of("Name,Email,Company"), names).toList());
    }

    private void pictures(RunningWorkbench workbench, String name) {
        Screenshot.take(driver, workbench.window(), name + "-light");
        Looks.show(workbench, true);
        double bright = Looks.bright(Screenshot.take(driver, workbench.window(), name + "-dark"));
        assertTrue(bright < Looks.MOST_BRIGHT, () -> name + ": " + bright);
        Looks.show(workbench, false);
    }

    private Table files() {
        return driver.find(Table.class, "import.files");
    }

    private void awaitReview() {
        driver.waitUntil("the review", () -> queue.stage() instanceof ImportStage.Review);
        Button go = driver.find(Button.class, "import.go");
        driver.waitUntil("the keyboard at the button", go::isFocusControl);
    }

    private void awaitResult() {
        driver.waitUntil("the result", () -> queue.stage() instanceof ImportStage.Done);
        Button next = driver.find(Button.class, "import.next");
        driver.waitUntil("the keyboard at the button", next::isFocusControl);
    }

    private void awaitStates(String... states) {
        Table files = files();
        driver.waitUntil("files that are " + String.join(", ", states), () -> {
            if (files.getItemCount() != states.length) {
                return false;
            }
            for (int row = 0; row < states.length; row++) {
                if (!files.getItem(row).getText(1).endsWith(states[row])) {
                    return false;
                }
            }
            return true;
        });
    }
}
