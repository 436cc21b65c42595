package org.winnable.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.ImportCounts;
import org.winnable.imports.ui.ImportQueue;
import org.winnable.imports.ui.ImportStage;
import org.winnable.testkit.swt.RunningWorkbench;
import org.winnable.testkit.swt.Screenshot;
import org.winnable.testkit.swt.StallWatch;
import org.winnable.testkit.swt.SwtDriver;
import org.winnable.testkit.swt.WorkbenchExtension;
import org.winnable.ui.widgets.FlatButton;

/** What an import would do is found out by itself, told whole, and follows every decision. */
@ExtendWith(WorkbenchExtension.class)
class RehearsalViewTest {

    private static final String CURRENT = "\u2713";
    private static final String HEADER = "Name,Email,Company,Remark,Created\n";

    @TempDir
    Path folder;

    private SwtDriver driver;
    private ImportQueue queue;
    private RunningWorkbench workbench;

    @BeforeEach
    void openAClientWithOnePerson(RunningWorkbench running) throws Exception {
        workbench = running;
        driver = running.driver();
        Frame.openNew(running, folder.resolve("client"));
        Frame.goTo(running, Frame.IMPORT);
        queue = running.service(ImportQueue.class);
        offer("known.csv", "Ada Lovelace,ada@engine.example,Old Ltd,,\n");
        confirm();
        driver.click(driver.find(Button.class, "import.done"));
    }

    @AfterEach
    void leave() {
        driver.run(queue::next);
    }

    @Test
    void everyRowIsToldAndTheImportDoesWhatTheRehearsalSaid() throws Exception {
        offer(
                "list.csv",
                "Ada Lovelace,ada@engine.example,New Ltd,,\nGrace Hopper,grace@navy.example,Navy,,\n,,Nobody Ltd,,\n");
        awaitOutlook();
        assertEquals(List.of("3 rows", "1 new", "1 merged", "0 unchanged", "1 rejected"), outcomes());
        assertEquals("&Import 2 rows", driver.ask(go()::getText));
        assertEquals(List.of("2", "3", "4"), column("import.diff", 0));
        assertEquals(List.of("Company"), column("import.fields", 0));
        assertEquals(List.of("Old Ltd"), column("import.fields", 1));
        assertEquals(List.of("New Ltd"), column("import.fields", 2));
        assertEquals(List.of("New Ltd"), column("import.fields", 3));
        driver.click(driver.find(FlatButton.class, "import.outcome.rejected"));
        assertEquals(List.of("4"), column("import.diff", 0));
        Screenshot.take(driver, workbench.window(), "import-rehearsal-light");
        assertEquals(new ImportCounts(3, 1, 1, 0, 1), confirm());
    }

    @Test
    void anotherFieldIsChosenInItsPlaceAndRehearsedAnew() throws Exception {
        offer("list.csv", "Grace Hopper,grace@navy.example,Navy,Arlington,\n");
        awaitOutlook();
        choose("Remark", ContactField.CITY.label());
        awaitOutlook();
        assertTrue(column("import.fields", 0).contains(ContactField.CITY.label()));
        confirm();
        assertEquals(
                Optional.of("Arlington"),
                Frame.session(workbench)
                        .workspace()
                        .facts()
                        .contact(2)
                        .orElseThrow()
                        .value(ContactField.CITY));
    }

    @Test
    void aRemedyMendsAllOfItsProblem() throws Exception {
        offer(
                "list.csv",
                "Grace Hopper,grace@navy.example,Navy,,03/04/2024\nEve Moneypenny,eve@navy.example,Navy,,05/06/2024\n");
        awaitOutlook();
        Button monthFirst = remedy("Read month first");
        driver.click(monthFirst);
        driver.waitUntil("the remedy to have its effect", () -> monthFirst.isDisposed());
        awaitOutlook();
        driver.click(driver.find(FlatButton.class, "import.outcome.created"));
        assertTrue(column("import.fields", 2).stream().anyMatch(text -> text.contains("Mar")));
        confirm();
        assertEquals(
                Optional.of("2024-03-04T00:00:00Z"),
                Frame.session(workbench)
                        .workspace()
                        .facts()
                        .contact(2)
                        .orElseThrow()
                        .value(ContactField.CREATED_AT));
    }

    @Test
    void whatIsOutOfDateSaysSoAndOvertakenRehearsalsDoNotCount() throws Exception {
        try (StallWatch watch = new StallWatch(workbench.window().getDisplay(), StallWatch.LIMIT)) {
            offer(
                    "long.csv",
                    IntStream.range(0, 60_000)
                            .mapToObj(i -> "Person " + i + ",p" + i + "@many.example,Company " + i % 99 + ",Bonn,\n")
                            .toArray(String[]::new));
            awaitOutlook();
            assertEquals("60,000 new", outcomes().get(1));
            choose("Email", "Kept as it is");
            assertTrue(driver.ask(outlook()::getText).contains("Out of date"));
            assertTrue(driver.ask(() -> go().getText().equals("&Import")));
            choose("Name", "Kept as it is");
            choose("Company", "Kept as it is");
            awaitOutlook();
            assertEquals("60,000 rejected", outcomes().get(4));
            assertEquals(List.of(), watch.stalls());
        }
    }

    @Test
    void aCancelledImportSaysThatNothingIsKeptAndWhatWasDecidedStays() throws Exception {
        offer(
                "long.csv",
                IntStream.range(0, 200_000)
                        .mapToObj(i -> "Person " + i + ",p" + i + "@many.example,Company " + i % 99 + ",Bonn,\n")
                        .toArray(String[]::new));
        choose("Remark", ContactField.CITY.label());
        driver.click(go());
        driver.waitUntil("a running import", () -> queue.stage() instanceof ImportStage.Running);
        Label running = driver.find(Label.class, "import.running");
        driver.waitUntil("how far it is", () -> running.getText().contains("%"));
        assertFalse(driver.ask(go()::isVisible));
        Screenshot.take(driver, workbench.window(), "import-running-light");
        driver.click(driver.find(Button.class, "import.leave"));
        driver.waitUntil("the end of it", () -> queue.stage() instanceof ImportStage.Review);
        assertEquals("Cancelled. Nothing of the file is in the workspace.", driver.ask(running::getText));
        assertEquals(1, Frame.session(workbench).workspace().facts().imports().size());
        driver.waitUntil("what was decided", () -> column("import.mapping", 2).contains(ContactField.CITY.label()));
    }

    private void offer(String name, String... rows) throws Exception {
        Path file = folder.resolve(name);
        Files.write(file, (Iterable<String>)
                Stream.concat(Stream.of(HEADER.strip()), Arrays.stream(rows).map(String::stripTrailing))::iterator);
        driver.run(() -> queue.offer(List.of(file)));
        driver.waitUntil("the review", () -> queue.stage() instanceof ImportStage.Review);
    }

    private ImportCounts confirm() {
        driver.click(go());
        driver.waitUntil("the result", () -> queue.stage() instanceof ImportStage.Done);
        return ((ImportStage.Done) driver.ask(queue::stage)).report().counts();
    }

    private void choose(String column, String field) {
        Table mapping = driver.find(Table.class, "import.mapping");
        CCombo combo = driver.find(CCombo.class, "import.mapping.field");
        driver.run(() -> {
            int row = Arrays.stream(mapping.getItems())
                    .map(TableItem::getText)
                    .toList()
                    .indexOf(column);
            mapping.setSelection(row);
            mapping.notifyListeners(SWT.Selection, new Event());
            combo.select(combo.indexOf(field));
            combo.notifyListeners(SWT.Selection, new Event());
        });
    }

    private void awaitOutlook() {
        driver.waitUntil("the rehearsal", () -> outlook().getText().startsWith(CURRENT));
    }

    private Label outlook() {
        return driver.find(Label.class, "import.outlook");
    }

    private Button go() {
        return driver.find(Button.class, "import.go");
    }

    private Button remedy(String label) {
        driver.find(Button.class, "import.remedy");
        return driver.all(Button.class, button -> button.getText().equals(label))
                .getFirst();
    }

    private List<String> outcomes() {
        return Stream.of("all", "created", "merged", "unchanged", "rejected")
                .map(name -> driver.find(FlatButton.class, "import.outcome." + name))
                .map(button -> driver.ask(button::getText))
                .toList();
    }

    private List<String> column(String table, int column) {
        Table found = driver.find(Table.class, table);
        return driver.ask(() -> Arrays.stream(found.getItems())
                .map(item -> item.getText(column))
                .toList());
    }
}
