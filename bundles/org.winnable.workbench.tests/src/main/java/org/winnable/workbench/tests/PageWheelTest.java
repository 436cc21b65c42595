package org.winnable.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.winnable.testkit.swt.RunningWorkbench;
import org.winnable.testkit.swt.SwtDriver;
import org.winnable.testkit.swt.WorkbenchExtension;
import org.winnable.ui.widgets.TextBox;

/** The wheel turns pages and changes no value on its way over them. */
@ExtendWith(WorkbenchExtension.class)
class PageWheelTest {

    private static final int TURNS = 3;

    private SwtDriver driver;
    private Shell shell;
    private ScrolledComposite page;
    private Composite content;

    @BeforeEach
    void openAPageThatIsHigherThanItsWindow(RunningWorkbench workbench) {
        driver = workbench.driver();
        driver.run(() -> {
            shell = new Shell(workbench.window());
            shell.setLayout(new FillLayout());
            page = new ScrolledComposite(shell, SWT.V_SCROLL);
            content = new Composite(page, SWT.NONE);
            content.setLayout(new RowLayout(SWT.VERTICAL));
            content.setSize(200, 2_000);
            page.setContent(content);
            shell.setSize(240, 200);
            shell.open();
        });
    }

    @AfterEach
    void close() {
        driver.run(shell::dispose);
    }

    @Test
    void aListKeepsItsValueWhileThePageTurns() {
        Combo combo = driver.ask(() -> {
            Combo made = new Combo(content, SWT.READ_ONLY);
            made.setItems("first", "second", "third");
            made.select(1);
            return made;
        });

        assertFalse(wheel(combo, -TURNS), "the system would choose the next");
        assertEquals(1, driver.ask(combo::getSelectionIndex));
        int down = driver.ask(() -> page.getOrigin().y);
        assertTrue(down > 0);

        wheel(combo, TURNS);
        assertEquals(0, driver.ask(() -> page.getOrigin().y));
    }

    @Test
    void aFieldOfSeveralLinesTurnsThePageUntilItHasSomethingToScroll() {
        Text text = driver.ask(() -> {
            TextBox box = new TextBox(content, SWT.WRAP | SWT.V_SCROLL);
            box.setSize(160, box.height(3));
            box.layout();
            return box.text();
        });

        assertFalse(wheel(text, -TURNS));
        int down = driver.ask(() -> page.getOrigin().y);
        assertTrue(down > 0);

        driver.run(() -> text.setText("a line\n".repeat(40)));
        assertTrue(wheel(text, -TURNS), "it scrolls itself");
        assertEquals(down, driver.ask(() -> page.getOrigin().y));
    }

    /** Whether the system does with it what it usually does. */
    private boolean wheel(Control control, int count) {
        return driver.ask(() -> {
            Event event = new Event();
            event.count = count;
            event.doit = true;
            control.notifyListeners(SWT.MouseVerticalWheel, event);
            return event.doit;
        });
    }
}
