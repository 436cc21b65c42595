package org.winnable.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.winnable.imports.ui.ImportQueue;
import org.winnable.imports.ui.ImportStage;
import org.winnable.testkit.swt.RunningWorkbench;
import org.winnable.testkit.swt.StallWatch;
import org.winnable.testkit.swt.StallWatch.Stall;
import org.winnable.testkit.swt.WorkbenchExtension;
import org.winnable.ui.widgets.FlatButton;

/** The UI thread is free while lists are read, imported and judged. */
@ExtendWith(WorkbenchExtension.class)
class QuietTest {

    private static final String TESTKIT = "org.winnable.testkit.";

    @TempDir
    Path folder;

    @Test
    void theWindowAnswersWhileAListIsReadImportedAndJudged(RunningWorkbench workbench) throws Exception {
        Path file = list(folder.resolve("list.csv"));
        // shown once before the watch: the first time a view is shown its classes are loaded
        Frame.views(workbench).forEach(view -> Frame.goTo(workbench, view.getElementId()));
        Frame.goTo(workbench, Frame.IMPORT);
        Display display = workbench.window().getDisplay();
        try (StallWatch watch = new StallWatch(display, StallWatch.LIMIT)) {
            Frame.openNew(workbench, folder.resolve("client"));
            ImportQueue queue = workbench.service(ImportQueue.class);
            workbench.driver().run(() -> queue.offer(List.of(file)));
            workbench.driver().waitUntil("the review", () -> queue.stage() instanceof ImportStage.Review);
            workbench.driver().click(workbench.driver().find(Button.class, "import.go"));
            workbench.driver().waitUntil("the result", () -> queue.stage() instanceof ImportStage.Done);
            Label verdict = workbench.driver().find(Label.class, "import.verdict");
            workbench.driver().waitUntil("the verdict", () -> verdict.getText().contains("9,000"));
            workbench.driver().run(queue::next);
            assertEquals(List.of(), ours(watch));
        }
    }

    @Test
    void goingToAnotherViewTakesLessThanATenthOfASecond(RunningWorkbench workbench) {
        List<MPerspective> views = Frame.views(workbench);
        views.forEach(view -> Frame.goTo(workbench, view.getElementId()));
        long[] millis = IntStream.range(0, 15)
                .mapToObj(turn -> views.get(turn % views.size()).getElementId())
                .mapToLong(view -> time(workbench, Frame.railButton(workbench, view)))
                .sorted()
                .toArray();
        assertTrue(millis[millis.length / 2] < StallWatch.LIMIT.toMillis(), () -> Arrays.toString(millis));
    }

    private static long time(RunningWorkbench workbench, FlatButton button) {
        return workbench.driver().ask(() -> {
            long begun = System.nanoTime();
            button.notifyListeners(SWT.Selection, new Event());
            button.getShell().update();
            return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        });
    }

    /** Stalls while code of ours was running; what the system itself paints is not ours. */
    private static List<Stall> ours(StallWatch watch) {
        return watch.stalls().stream()
                .filter(stall -> stall.stack().stream()
                        .map(StackTraceElement::getClassName)
                        .anyMatch(name -> name.startsWith("org.winnable.") && !name.startsWith(TESTKIT)))
                .toList();
    }

    private static Path list(Path file) throws Exception {
        Stream<String> people = IntStream.range(0, 9_000)
                .mapToObj(i -> "Person " + i + ",p" + i + "@quiet.example,Company " + i % 500 + ",Head of IT,Spain");
        return Files.write(file, (Iterable<String>)
                Stream.concat(Stream.of("Name,Email,Company,Job title,Country"), people)::iterator);
    }
}
