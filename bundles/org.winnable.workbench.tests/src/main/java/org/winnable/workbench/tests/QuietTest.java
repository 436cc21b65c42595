package org.winnable.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.winnable.imports.ui.ImportQueue;
import org.winnable.imports.ui.ImportStage;
import org.winnable.testkit.swt.RunningWorkbench;
import org.winnable.testkit.swt.StallWatch;
import org.winnable.testkit.swt.StallWatch.Stall;
import org.winnable.testkit.swt.WorkbenchExtension;

/** The UI thread is free while lists are read, imported and judged. */
@ExtendWith(WorkbenchExtension.class)
class QuietTest {

    @TempDir
    Path folder;

    @Test
    void theWindowAnswersWhileAListIsImportedAndViewsAreSwitched(RunningWorkbench workbench) throws Exception {
        Path file = list(folder.resolve("list.csv"));
        // made once before the watch: the first time a view is shown its classes are loaded
        Frame.views(workbench).forEach(view -> Frame.goTo(workbench, view.getElementId()));
        Display display = workbench.window().getDisplay();
        try (StallWatch watch = new StallWatch(display, StallWatch.LIMIT)) {
            Frame.openNew(workbench, folder.resolve("client"));
            ImportQueue queue = workbench.service(ImportQueue.class);
            workbench.driver().run(() -> queue.offer(List.of(file)));
            workbench.driver().waitUntil("the review", () -> queue.stage() instanceof ImportStage.Review);
            Frame.goTo(workbench, Frame.IMPORT);
            workbench.driver().click(workbench.driver().find(Button.class, "import.go"));
            while (workbench.driver().ask(queue::stage) instanceof ImportStage.Running) {
                for (MPerspective view : Frame.views(workbench)) {
                    Frame.goTo(workbench, view.getElementId());
                }
            }
            workbench.driver().waitUntil("the result", () -> queue.stage() instanceof ImportStage.Done);
            workbench.driver().run(queue::next);
            List<Stall> own = watch.stalls().stream()
                    .filter(stall -> stall.isOwn(StallWatch.LIMIT))
                    .toList();
            assertEquals(List.of(), own);
        }
    }

    private static Path list(Path file) throws Exception {
        Stream<String> people = IntStream.range(0, 9_000)
                .mapToObj(i -> "Person " + i + ",p" + i + "@quiet.example,Company " + i % 500 + ",Head of IT,Spain");
        return Files.write(file, (Iterable<String>)
                Stream.concat(Stream.of("Name,Email,Company,Job title,Country"), people)::iterator);
    }
}
