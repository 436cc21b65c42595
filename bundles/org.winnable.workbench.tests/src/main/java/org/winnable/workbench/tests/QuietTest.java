package org.winnable.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.winnable.imports.ui.ImportQueue;
import org.winnable.imports.ui.ImportStage;
import org.winnable.testkit.swt.RunningWorkbench;
import org.winnable.testkit.swt.StallWatch;
import org.winnable.testkit.swt.WorkbenchExtension;

/** The UI thread is free while lists are read, imported and judged. */
@ExtendWith(WorkbenchExtension.class)
class QuietTest {

    private static final int SWITCHES = 30;
    private static final Duration BETWEEN_CLICKS = Duration.ofMillis(150);
    private static final Duration THEME_LIMIT = Duration.ofMillis(400);

    private static final Duration AFTER_THEME = Duration.ofMillis(500);

    @TempDir
    Path folder;

    @Test
    void theWindowAnswersWhileAListIsReadImportedAndJudged(RunningWorkbench workbench) throws Exception {
        Path file = list(folder.resolve("list.csv"));
        // shown once before the watch: the first time a view is shown its classes are loaded and its widgets made
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
            assertEquals(List.of(), watch.stalls());
        }
    }

    @Test
    void goingToAnotherViewTakesATenthOfASecondAtMost(RunningWorkbench workbench) throws Exception {
        List<String> views =
                Frame.views(workbench).stream().map(MPerspective::getElementId).toList();
        views.forEach(view -> Frame.goTo(workbench, view));
        try (StallWatch watch = new StallWatch(workbench.window().getDisplay(), StallWatch.LIMIT)) {
            for (int turn = 0; turn < SWITCHES; turn++) {
                Frame.goTo(workbench, views.get(turn % views.size()));
                Thread.sleep(BETWEEN_CLICKS);
            }
            assertEquals(List.of(), watch.stalls());
        }
    }

    /**
     * The one thing that may take longer. Eclipse tells GTK four times to prefer dark or light, twice at once and twice
     * soon after; each time GTK reads its own style sheet anew for every widget there is, about 40 ms of its own.
     */
    @Test
    void switchingTheThemeTakesFourTenthsOfASecondAtMost(RunningWorkbench workbench) throws Exception {
        Frame.views(workbench).forEach(view -> Frame.goTo(workbench, view.getElementId()));
        try (StallWatch watch = new StallWatch(workbench.window().getDisplay(), THEME_LIMIT)) {
            for (int turn = 0; turn < 4; turn++) {
                Frame.command(workbench, "org.winnable.workbench.command.theme", Map.of());
                Thread.sleep(AFTER_THEME);
            }
            assertEquals(List.of(), watch.stalls());
        }
    }

    private static Path list(Path file) throws Exception {
        Stream<String> people = IntStream.range(0, 9_000)
                .mapToObj(i -> "Person " + i + ",p" + i + "@quiet.example,Company " + i % 500 + ",Head of IT,Spain");
        return Files.write(file, (Iterable<String>)
                Stream.concat(Stream.of("Name,Email,Company,Job title,Country"), people)::iterator);
    }
}
