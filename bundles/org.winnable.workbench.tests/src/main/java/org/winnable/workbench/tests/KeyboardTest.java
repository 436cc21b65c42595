package org.winnable.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
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
import org.winnable.ui.widgets.FlatButton;

/** A list is imported with keys alone; only the file dialog is the system's and left out. */
@ExtendWith(WorkbenchExtension.class)
class KeyboardTest {

    private static final List<String> ROWS = List.of(
            "Name,Email,Company", "Ada Lovelace,ada@engine.example,Engine plc", "Grace,grace@navy.example,Navy");

    /** Where the field of a column stands. */
    private static final int FIELD = 2;

    @TempDir
    Path folder;

    private SwtDriver driver;

    @BeforeEach
    void openAnEmptyWorkspace(RunningWorkbench workbench) throws Exception {
        driver = workbench.driver();
        Frame.openNew(workbench, folder.resolve("client"));
        Frame.goTo(workbench, Frame.PLUGINS);
        Shell window = workbench.window();
        driver.run(window::forceActive);
    }

    @Test
    void aListIsImportedWithKeysAlone(RunningWorkbench workbench) throws Exception {
        driver.press(SWT.MOD1, '0' + place(workbench, Frame.IMPORT));
        awaitFocus("import.choose");
        ImportQueue queue = workbench.service(ImportQueue.class);
        Path file = Files.write(folder.resolve("people.csv"), ROWS);
        driver.run(() -> queue.offer(List.of(file)));
        awaitFocus("import.go");
        Screenshot.take(driver, workbench.window(), "import-review-focus");
        chooseAFieldByKeys();
        tabTo(driver.find(FlatButton.class, "import.outcome.created"));
        driver.press(SWT.NONE, ' ');
        Table diff = driver.find(Table.class, "import.diff");
        driver.waitUntil("the new rows", () -> diff.getItemCount() == 2);
        tabTo(driver.find(Button.class, "import.go"));
        driver.press(SWT.NONE, ' ');
        driver.waitUntil("the result", () -> queue.stage() instanceof ImportStage.Done);
        awaitFocus("import.next");
        tabTo(driver.find(Button.class, "import.done"));
        driver.press(SWT.NONE, ' ');
        driver.waitUntil("the end", () -> queue.stage() instanceof ImportStage.Idle);
        awaitFocus("import.choose");
    }

    @Test
    void tabReachesTheRailAndTheHeadOfTheWindow(RunningWorkbench workbench) {
        Frame.goTo(workbench, Frame.IMPORT);
        for (String name : List.of("top.client", "top.theme", "rail." + Frame.PLUGINS)) {
            tabTo(driver.find(FlatButton.class, name));
        }
        driver.press(SWT.NONE, ' ');
        FlatButton plugins = Frame.railButton(workbench, Frame.PLUGINS);
        driver.waitUntil("the view of plug-ins", plugins::isChosen);
    }

    /** From the table into the field of the selected column. */
    private void chooseAFieldByKeys() {
        Table mapping = driver.find(Table.class, "import.mapping");
        CCombo field = driver.find(CCombo.class, "import.mapping.field");
        Control before = driver.find(Combo.class, "import.dialect");
        tabTo(before);
        driver.press(SWT.NONE, SWT.TAB);
        driver.waitUntil("the keyboard in the table", mapping::isFocusControl);
        driver.press(SWT.NONE, SWT.ARROW_DOWN);
        driver.waitUntil("the second column", () -> mapping.getSelectionIndex() == 1);
        assertEquals("Name", driver.ask(() -> mapping.getItem(0).getText(FIELD)));
        driver.press(SWT.NONE, SWT.F2);
        driver.waitUntil("the keyboard in the field", field::isFocusControl);
        driver.press(SWT.NONE, SWT.ESC);
        driver.waitUntil("the keyboard in the table again", mapping::isFocusControl);
    }

    private void awaitFocus(String button) {
        Button found = driver.find(Button.class, button);
        driver.waitUntil("the keyboard at " + button, found::isFocusControl);
    }

    /** Goes on by tab until a control has the focus. */
    private void tabTo(Control control) {
        driver.waitUntil("the keyboard to come by tab", () -> {
            if (!control.isFocusControl()) {
                control.getDisplay().getFocusControl().traverse(SWT.TRAVERSE_TAB_NEXT);
            }
            return control.isFocusControl();
        });
    }

    private static int place(RunningWorkbench workbench, String view) {
        return Frame.views(workbench).stream()
                        .map(one -> one.getElementId())
                        .toList()
                        .indexOf(view)
                + 1;
    }
}
