package org.winnable.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.winnable.application.ClientSession;
import org.winnable.core.work.Progress;
import org.winnable.imports.ui.ImportQueue;
import org.winnable.imports.ui.ImportStage;
import org.winnable.testkit.swt.RunningWorkbench;
import org.winnable.testkit.swt.Screenshot;
import org.winnable.testkit.swt.SwtDriver;
import org.winnable.testkit.swt.WorkbenchExtension;

/** People who look alike are asked about side by side, and the answers are given and taken back by keys. */
@ExtendWith(WorkbenchExtension.class)
class PairsViewTest {

    private static final String LIST = """
            Name,Company,Job title
            Jane Lindqvist,Nordwind,CFO
            J. Lindqvist,Nordwind,Head of Finance
            Katharina Mueller,Brightside,Buyer
            K. Mueller,Brightside,
            """;

    @TempDir
    Path folder;

    private SwtDriver driver;
    private ImportQueue queue;
    private ClientSession session;

    @BeforeEach
    void importPeopleWhoLookAlike(RunningWorkbench workbench) throws Exception {
        driver = workbench.driver();
        Frame.openNew(workbench, folder.resolve("client"));
        Frame.goTo(workbench, Frame.IMPORT);
        queue = workbench.service(ImportQueue.class);
        session = Frame.session(workbench);
        Path file = Files.writeString(folder.resolve("list.csv"), LIST);
        driver.run(() -> queue.offer(List.of(file)));
        driver.waitUntil("the review", () -> queue.stage() instanceof ImportStage.Review);
        driver.click(driver.find(Button.class, "import.go"));
        driver.waitUntil("the result", () -> queue.stage() instanceof ImportStage.Done);
        Shell window = workbench.window();
        driver.run(window::forceActive);
    }

    @AfterEach
    void leave() {
        driver.click(driver.find(Button.class, "pairs.back"));
        driver.run(queue::next);
    }

    @Test
    void answersAreGivenAndTakenBackByKeys(RunningWorkbench workbench) throws Exception {
        assertEquals(2, session.possibleDuplicates().size());
        Button review = driver.find(Button.class, "import.result.pairs");
        assertEquals("2 pairs look alike: review\u2026", driver.ask(review::getText));
        driver.click(review);
        awaitTitle("2 pairs to go");
        awaitFocus("pairs.merge");
        assertTrue(signs().contains("\u2260"), () -> signs().toString());
        Screenshot.take(driver, workbench.window(), "pairs-light");

        driver.press(SWT.NONE, 'm');
        awaitTitle("The last pair");
        assertEquals(3, people());
        driver.press(SWT.NONE, 'u');
        awaitTitle("2 pairs to go");
        assertEquals(4, people());

        driver.press(SWT.NONE, 'k');
        awaitTitle("The last pair");
        assertEquals(4, people());
        assertEquals(1, session.possibleDuplicates().size());

        driver.press(SWT.NONE, 'l');
        awaitTitle("1 pair is put off");
        assertEquals(1, session.possibleDuplicates().size());
        Label result = driver.find(Label.class, "import.result");
        driver.click(driver.find(Button.class, "pairs.back"));
        driver.waitUntil("the result", result::isVisible);
    }

    @Test
    void escapeLeadsBackToTheResultAndNothingIsAnswered() throws Exception {
        Label result = driver.find(Label.class, "import.result");
        driver.click(driver.find(Button.class, "import.result.pairs"));
        awaitFocus("pairs.merge");
        driver.press(SWT.NONE, SWT.ESC);
        driver.waitUntil("the result", result::isVisible);
        awaitFocus("import.next");
        assertEquals(2, session.possibleDuplicates().size());
        assertEquals(4, people());
    }

    private long people() throws Exception {
        return session.workspace().facts().load(Set.of(), Progress.NONE).size();
    }

    private List<String> signs() {
        Table table = driver.find(Table.class, "pairs.fields");
        return driver.ask(() ->
                Arrays.stream(table.getItems()).map(item -> item.getText(1)).toList());
    }

    private void awaitTitle(String part) {
        Label title = driver.find(Label.class, "pairs.title");
        driver.waitUntil(part, () -> title.isVisible() && title.getText().contains(part));
    }

    private void awaitFocus(String button) {
        Button found = driver.find(Button.class, button);
        driver.waitUntil("the keyboard at " + button, found::isFocusControl);
    }
}
