package org.winnable.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.winnable.application.ClientSession;
import org.winnable.core.work.Progress;
import org.winnable.imports.ImportOptions;
import org.winnable.imports.ui.ImportQueue;
import org.winnable.imports.ui.ImportStage;
import org.winnable.testkit.swt.RunningWorkbench;
import org.winnable.testkit.swt.SwtDriver;
import org.winnable.testkit.swt.WorkbenchExtension;
import org.winnable.ui.widgets.FlatButton;

/** What was imported or said by hand is taken back and brought back: by button, by click, by key. */
@ExtendWith(WorkbenchExtension.class)
class ImportHistoryTest {

    private static final int STATE = 9;
    private static final int ACTION = 10;
    private static final String COUNTS = "";
    private static final String UNDONE = "\u21a9 Undone";

    @TempDir
    Path folder;

    private SwtDriver driver;
    private ClientSession session;
    private Table history;

    @BeforeEach
    void importTwoLists(RunningWorkbench workbench) throws Exception {
        driver = workbench.driver();
        Frame.openNew(workbench, folder.resolve("client"));
        Frame.goTo(workbench, Frame.IMPORT);
        session = Frame.session(workbench);
        importFile("first.csv", "Ada Lovelace,ada@engine.example,Engine plc", "Grace,grace@navy.example,Navy");
        importFile("second.csv", "Ada Lovelace,ada@engine.example,Engine plc", "Eve,eve@navy.example,Navy");
        history = driver.find(Table.class, "import.history");
        awaitStates(COUNTS, COUNTS);
        Shell window = workbench.window();
        driver.run(window::forceActive);
    }

    @AfterEach
    void dismissTheNotice() {
        driver.click(driver.find(FlatButton.class, "notice.close"));
    }

    @Test
    void theSelectedImportIsUndoneAndTheNoticeBringsItBack() throws Exception {
        assertEquals("Undo second.csv", driver.ask(driver.find(Button.class, "import.undo")::getText));
        driver.click(driver.find(Button.class, "import.undo"));
        awaitStates(UNDONE, COUNTS);
        awaitCounts("2 contacts");
        assertEquals("Redo second.csv", driver.ask(driver.find(Button.class, "import.undo")::getText));
        assertEquals("second.csv is undone", driver.ask(driver.find(Label.class, "notice.title")::getText));
        String told = driver.ask(driver.find(Label.class, "notice.message")::getText);
        assertTrue(told.startsWith("1 record taken back, 1 person fewer"), told);
        driver.click(driver.find(Link.class, "notice.action"));
        awaitStates(COUNTS, COUNTS);
        awaitCounts("3 contacts");
    }

    @Test
    void anyImportIsUndoneByAClickInItsRow() throws Exception {
        driver.run(() -> {
            Event click = new Event();
            click.button = 1;
            click.x = history.getItem(1).getBounds(ACTION).x + 5;
            click.y = history.getItem(1).getBounds(ACTION).y + 5;
            history.notifyListeners(SWT.MouseUp, click);
        });
        awaitStates(COUNTS, UNDONE);
        // the second list tells of Ada too, so only Grace goes
        awaitCounts("2 contacts");
    }

    @Test
    void keysUndoTheNewestFirstAndRedoWhatWasUndoneLast() throws Exception {
        driver.press(SWT.MOD1, 'z');
        awaitStates(UNDONE, COUNTS);
        driver.press(SWT.MOD1, 'z');
        awaitStates(UNDONE, UNDONE);
        awaitCounts("No contacts yet");
        driver.press(SWT.MOD1 | SWT.MOD2, 'z');
        awaitStates(UNDONE, COUNTS);
        driver.press(SWT.MOD1 | SWT.MOD2, 'z');
        awaitStates(COUNTS, COUNTS);
        awaitCounts("3 contacts");
    }

    @Test
    void whatWasSaidByHandIsUndoneToo() throws Exception {
        long[] people = session.workspace().facts().people(1);
        session.merge(Set.of(people[0], people[1]), Instant.now());
        awaitStates(COUNTS, COUNTS, COUNTS);
        awaitCounts("2 contacts");
        assertEquals("Said by hand", driver.ask(() -> history.getItem(0).getText(2)));
        driver.press(SWT.MOD1, 'z');
        awaitStates(UNDONE, COUNTS, COUNTS);
        awaitCounts("3 contacts");
    }

    @Test
    void inAFieldTheKeyIsTheFieldsOwn(RunningWorkbench workbench) throws Exception {
        AtomicInteger pressed = new AtomicInteger();
        Shell window = workbench.window();
        Text field = driver.ask(() -> {
            Text made = new Text(window, SWT.SINGLE);
            made.setSize(10, 10);
            made.addListener(SWT.KeyDown, event -> pressed.addAndGet(event.character == 0x1A ? 1 : 0));
            return made;
        });
        try {
            driver.run(field::setFocus);
            driver.press(SWT.MOD1, 'z');
            driver.waitUntil("the key in the field", () -> pressed.get() == 1);
            assertTrue(session.history().redoNext().isEmpty());
        } finally {
            driver.run(field::dispose);
        }
    }

    @Test
    void aResultThatIsUndoneSaysSo(RunningWorkbench workbench) throws Exception {
        ImportQueue queue = workbench.service(ImportQueue.class);
        Path file = write("third.csv", "Max,max@navy.example,Navy");
        driver.run(() -> queue.offer(List.of(file)));
        driver.waitUntil("the review", () -> queue.stage() instanceof ImportStage.Review);
        driver.click(driver.find(Button.class, "import.go"));
        driver.waitUntil("the result", () -> queue.stage() instanceof ImportStage.Done);
        Button undo = driver.find(Button.class, "import.result.undo");
        Label verdict = driver.find(Label.class, "import.verdict");
        driver.waitUntil("the verdict", () -> verdict.getText().startsWith("1 person"));
        driver.click(undo);
        driver.waitUntil("that it is undone", () -> verdict.getText().startsWith("Undone"));
        assertEquals("Redo", driver.ask(undo::getText));
        driver.click(undo);
        driver.waitUntil("the verdict again", () -> verdict.getText().startsWith("1 person"));
        driver.click(driver.find(Button.class, "import.done"));
    }

    private void importFile(String name, String... rows) throws Exception {
        session.importFile(write(name, rows), ImportOptions.DEFAULT, Progress.NONE);
    }

    private Path write(String name, String... rows) throws Exception {
        return Files.writeString(folder.resolve(name), "Name,Email,Company\n" + String.join("\n", rows) + "\n");
    }

    private void awaitStates(String... states) {
        driver.waitUntil("a history of " + String.join(", ", states), () -> {
            if (history.getItemCount() != states.length) {
                return false;
            }
            for (int row = 0; row < states.length; row++) {
                if (!history.getItem(row).getText(STATE).equals(states[row])) {
                    return false;
                }
            }
            return true;
        });
    }

    private void awaitCounts(String start) {
        Label counts = driver.find(Label.class, "status.counts");
        driver.waitUntil(start, () -> counts.getText().startsWith(start));
    }
}
