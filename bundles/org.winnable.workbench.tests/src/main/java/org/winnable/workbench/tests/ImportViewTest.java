package org.winnable.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.winnable.core.lead.ImportCounts;
import org.winnable.imports.ui.ImportQueue;
import org.winnable.imports.ui.ImportStage;
import org.winnable.testkit.swt.RunningWorkbench;
import org.winnable.testkit.swt.Screenshot;
import org.winnable.testkit.swt.WorkbenchExtension;

@ExtendWith(WorkbenchExtension.class)
class ImportViewTest {

    private static final List<String> ROWS = List.of(
            "Name,Email,Company,Job title,Country",
            "Ada Lovelace,ada@engine.example,Engine plc,CTO,United Kingdom",
            "Grace Hopper,grace@navy.example,Navy Systems,Director of IT,United States",
            ",,Nobody Ltd,,Germany");

    @TempDir
    Path folder;

    @BeforeEach
    void openAnEmptyWorkspace(RunningWorkbench workbench) throws Exception {
        Frame.openNew(workbench, folder.resolve("client"));
        Frame.goTo(workbench, Frame.IMPORT);
    }

    @Test
    void aChosenFileIsShownThenImportedThenCounted(RunningWorkbench workbench) throws Exception {
        Path file = Files.write(folder.resolve("people.csv"), ROWS);
        ImportQueue queue = workbench.service(ImportQueue.class);
        workbench.driver().run(() -> queue.offer(List.of(file)));
        assertReviewThenImport(workbench, queue);
        assertEquals(
                "people.csv is imported",
                workbench.driver().ask(workbench.driver().find(Label.class, "import.result")::getText));
        Table issues = workbench.driver().find(Table.class, "import.issues");
        assertEquals(1, workbench.driver().ask(issues::getItemCount));
        Label issue = workbench.driver().find(Label.class, "import.issue");
        assertEquals(2, workbench.driver().ask(issue::getText).lines().count());
        Screenshot.take(workbench.driver(), workbench.window(), "import-result-light");
        workbench.driver().click(workbench.driver().find(Button.class, "import.done"));
    }

    @Test
    void theVerdictIsOnTheListAlone(RunningWorkbench workbench) throws Exception {
        ImportQueue queue = workbench.service(ImportQueue.class);
        Path first = Files.write(folder.resolve("first.csv"), ROWS);
        Path second = Files.write(
                folder.resolve("second.csv"),
                List.of(ROWS.get(0), ROWS.get(1).replace("Ada", "Eve").replace("ada", "eve")));
        importAndAwait(workbench, queue, first, "2 people");
        importAndAwait(workbench, queue, second, "1 person");
    }

    private static void importAndAwait(RunningWorkbench workbench, ImportQueue queue, Path file, String verdict) {
        workbench.driver().run(() -> queue.offer(List.of(file)));
        review(workbench, queue);
        workbench.driver().click(workbench.driver().find(Button.class, "import.go"));
        workbench.driver().waitUntil("the result", () -> queue.stage() instanceof ImportStage.Done);
        Label label = workbench.driver().find(Label.class, "import.verdict");
        workbench.driver().waitUntil(verdict, () -> label.getText().startsWith(verdict));
        workbench.driver().click(workbench.driver().find(Button.class, "import.done"));
    }

    @Test
    void aFileDroppedOnAnotherViewIsImported(RunningWorkbench workbench) throws Exception {
        Path file = Files.write(folder.resolve("dropped.csv"), ROWS);
        Frame.goTo(workbench, Frame.PLUGINS);
        FileDrop.on(workbench, file);
        assertReviewThenImport(workbench, workbench.service(ImportQueue.class));
        assertTrue(workbench
                .driver()
                .ask(() -> Frame.railButton(workbench, Frame.IMPORT).isChosen()));
        workbench.driver().click(workbench.driver().find(Button.class, "import.done"));
    }

    @Test
    void aCancelledImportLeavesNothing(RunningWorkbench workbench) throws Exception {
        ImportQueue queue = workbench.service(ImportQueue.class);
        Path file = longList(folder.resolve("long.csv"));
        workbench.driver().run(() -> queue.offer(List.of(file)));
        review(workbench, queue);
        workbench.driver().click(workbench.driver().find(Button.class, "import.go"));
        workbench.driver().waitUntil("a running import", () -> queue.stage() instanceof ImportStage.Running);
        Screenshot.take(workbench.driver(), workbench.window(), "import-during-light");
        workbench.driver().click(workbench.driver().find(Button.class, "import.leave"));
        workbench.driver().waitUntil("the end of it", () -> !(queue.stage() instanceof ImportStage.Running));
        assertInstanceOf(ImportStage.Review.class, workbench.driver().ask(queue::stage));
        assertEquals(List.of(), Frame.session(workbench).workspace().facts().imports());
        workbench.driver().click(workbench.driver().find(Button.class, "import.leave"));
    }

    @Test
    void aFileThatIsNoListIsRefusedWithAReason(RunningWorkbench workbench) throws Exception {
        ImportQueue queue = workbench.service(ImportQueue.class);
        Path file = Files.write(folder.resolve("empty.csv"), new byte[0]);
        workbench.driver().run(() -> queue.offer(List.of(file)));
        workbench.driver().waitUntil("a refusal", () -> queue.stage() instanceof ImportStage.Refused);
        ImportStage.Refused refused = (ImportStage.Refused) workbench.driver().ask(queue::stage);
        assertTrue(refused.reason().contains("empty.csv"), refused::reason);
        Screenshot.take(workbench.driver(), workbench.window(), "import-refused-light");
        workbench.driver().run(queue::next);
    }

    private static void assertReviewThenImport(RunningWorkbench workbench, ImportQueue queue) throws Exception {
        review(workbench, queue);
        Table mapping = workbench.driver().find(Table.class, "import.mapping");
        assertEquals(5, workbench.driver().ask(mapping::getItemCount));
        Table rows = workbench.driver().find(Table.class, "import.rows");
        assertEquals(3, workbench.driver().ask(rows::getItemCount));
        Screenshot.take(workbench.driver(), workbench.window(), "import-review-light");
        workbench.driver().click(workbench.driver().find(Button.class, "import.go"));
        workbench.driver().waitUntil("the result", () -> queue.stage() instanceof ImportStage.Done);
        ImportStage.Done done = (ImportStage.Done) workbench.driver().ask(queue::stage);
        assertEquals(new ImportCounts(3, 2, 0, 0, 1), done.report().counts());
        assertEquals(1, Frame.session(workbench).workspace().facts().imports().size());
    }

    private static void review(RunningWorkbench workbench, ImportQueue queue) {
        workbench.driver().waitUntil("the review", () -> queue.stage() instanceof ImportStage.Review);
    }

    private static Path longList(Path file) throws IOException {
        Stream<String> people = IntStream.range(0, 400_000)
                .mapToObj(i -> "Person " + i + ",person" + i + "@many.example,Company " + i % 999 + ",Engineer,France");
        return Files.write(file, (Iterable<String>) Stream.concat(Stream.of(ROWS.getFirst()), people)::iterator);
    }
}
