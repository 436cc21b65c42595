package org.winnable.leads.ui.tests;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.winnable.qualification.Qualification;
import org.winnable.testkit.swt.RunningWorkbench;
import org.winnable.testkit.swt.SwtDriver;
import org.winnable.ui.session.SessionService;
import org.winnable.ui.theme.Themes;
import org.winnable.ui.widgets.FlatButton;

/** What people do in the perspective "Leads". */
final class LeadsWindow {

    private static final String VIEW = "org.winnable.leads.ui.perspective";
    private static final String COPIED = "org.winnable.text";
    private static final Duration START = Duration.ofMinutes(3);
    private static final Duration POLL = Duration.ofMillis(50);

    private final RunningWorkbench workbench;
    private final SwtDriver driver;

    private LeadsWindow(RunningWorkbench workbench) {
        this.workbench = workbench;
        this.driver = workbench.driver();
    }

    /** Opens a workspace, goes to the leads and waits until everyone is in the table. */
    static LeadsWindow open(RunningWorkbench workbench, Path folder, int people) {
        LeadsWindow window = new LeadsWindow(workbench);
        SessionService sessions = workbench.service(SessionService.class);
        window.awaitStart(sessions);
        window.driver.run(() -> sessions.open(folder));
        FlatButton leads = window.driver.find(FlatButton.class, "rail." + VIEW);
        window.driver.click(leads);
        window.driver.waitUntil("the leads", leads::isChosen);
        window.driver.waitUntil(
                people + " people",
                () -> sessions.session()
                                .filter(session -> session.workspace().folder().equals(folder))
                                .isPresent()
                        && window.rowCount() == people);
        return window;
    }

    /** The workbench opens a client when it starts and may have to make it first; ours must be opened after that. */
    private void awaitStart(SessionService sessions) {
        long end = System.nanoTime() + START.toNanos();
        while (driver.ask(() -> sessions.session().isEmpty())) {
            if (System.nanoTime() > end) {
                throw new AssertionError("The workbench opened no client by itself");
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
    }

    SwtDriver driver() {
        return driver;
    }

    NatTable table() {
        return driver.find(NatTable.class, "leads.table");
    }

    /** How many people the table has, its heading aside. */
    int rowCount() {
        return driver.all(NatTable.class, table -> "leads.table".equals(table.getData(SwtDriver.ID))).stream()
                .findFirst()
                .map(table -> driver.ask(() -> table.isVisible() ? rows(table) : 0))
                .orElse(0);
    }

    private static int rows(NatTable table) {
        return table.getLayer().getPreferredRowCount() - 1;
    }

    /** The words in a cell of what is in view; row 0 is the heading. */
    String cell(int column, int row) {
        NatTable table = table();
        return driver.ask(() -> String.valueOf(table.getDataValueByPosition(column, row)));
    }

    /** The words of a column from the first row in view to the last. */
    List<String> column(int column) {
        NatTable table = table();
        return driver.ask(() -> {
            List<String> words = new ArrayList<>();
            for (int row = 1; row < table.getRowCount(); row++) {
                words.add(String.valueOf(table.getDataValueByPosition(column, row)));
            }
            return words;
        });
    }

    /** Clicks a heading as a mouse does. */
    void clickHeading(int column) {
        NatTable table = table();
        driver.run(() -> {
            Event event = new Event();
            event.button = 1;
            event.count = 1;
            event.x = table.getStartXOfColumnPosition(column) + table.getColumnWidthByPosition(column) / 2;
            event.y = table.getRowHeightByPosition(0) / 2;
            table.notifyListeners(SWT.MouseDown, event);
            table.notifyListeners(SWT.MouseUp, event);
        });
    }

    /** Sends a key to the control that has the focus. */
    void key(int modifiers, int code) {
        driver.run(() -> {
            Control focus = table().getDisplay().getFocusControl();
            Event event = new Event();
            event.stateMask = modifiers;
            event.keyCode = code;
            event.character = code < Character.MAX_VALUE ? (char) code : 0;
            focus.notifyListeners(SWT.KeyDown, event);
        });
    }

    Text search() {
        return driver.find(Text.class, "leads.search");
    }

    FlatButton button(String id) {
        return driver.find(FlatButton.class, id);
    }

    String count() {
        Label label = driver.find(Label.class, "leads.count");
        return driver.ask(label::getText);
    }

    /** Empties the filter and waits until everyone is there again. */
    void showEveryone(int people) {
        driver.type(search(), "");
        FlatButton leadsOnly = button("leads.leadsOnly");
        if (driver.ask(leadsOnly::isChosen)) {
            driver.click(leadsOnly);
        }
        driver.click(button("leads.stage"));
        driver.waitUntil("everyone", () -> rowCount() == people);
    }

    /** What the inspector says at the top; empty while nobody is shown. */
    String who() {
        return driver.all(StyledText.class, text -> "inspector.who".equals(text.getData(SwtDriver.ID))).stream()
                .findFirst()
                .map(text -> driver.ask(() -> text.isVisible() ? text.getText() : ""))
                .orElse("");
    }

    /** What a list of the inspector says, line by line. */
    List<String> inspector(String list) {
        Canvas canvas = driver.find(Canvas.class, "inspector." + list);
        String text = driver.ask(() -> String.valueOf(canvas.getData(COPIED)));
        return text.lines().toList();
    }

    /** Everyone as they are judged now. */
    Qualification people() {
        return workbench.service(Qualification.class);
    }

    void setDark(boolean dark) {
        Themes themes = workbench.service(Themes.class);
        driver.run(() -> {
            if (themes.isDark() != dark) {
                themes.toggle();
            }
        });
    }
}
