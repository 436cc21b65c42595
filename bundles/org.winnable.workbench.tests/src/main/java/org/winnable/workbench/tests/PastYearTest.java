package org.winnable.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.winnable.core.lead.Interaction;
import org.winnable.core.lead.InteractionType;
import org.winnable.testkit.swt.RunningWorkbench;
import org.winnable.testkit.swt.Screenshot;
import org.winnable.testkit.swt.SwtDriver;
import org.winnable.testkit.swt.WorkbenchExtension;
import org.winnable.ui.widgets.FlatButton;

/** A draft is tried on the past of people of whom every third was accepted by sales. */
@ExtendWith(WorkbenchExtension.class)
class PastYearTest {

    private static final String VIEW = "org.winnable.scoring.ui.perspective";
    private static final String TEXT = "org.winnable.text";
    private static final int PEOPLE = 90;

    @TempDir
    Path folder;

    @Test
    void theCurveTheSharesAndTheWeeksAreToldAndFollowTheDraft(RunningWorkbench workbench) throws Exception {
        SwtDriver driver = workbench.driver();
        Instant now = Instant.now();
        ScoredClient.make(folder.resolve("client"), PEOPLE, now, number -> history(number, now));
        Frame.open(workbench, folder.resolve("client"));
        Frame.goTo(workbench, VIEW);
        driver.run(workbench.window()::forceActive);
        FlatButton past = driver.find(FlatButton.class, "scoring.page.past");
        driver.click(past);
        Label about = driver.find(Label.class, "scoring.past.about");
        driver.waitUntil("the past", () -> about.isVisible() && about.getText().contains("judgements"));
        Canvas curve = driver.find(Canvas.class, "scoring.lift");
        String inForce = driver.ask(() -> String.valueOf(curve.getData(TEXT)));
        assertTrue(inForce.startsWith("The best 10% by intent: "), inForce);
        assertTrue(inForce.contains("The best 100% by intent: 100% of all outcomes"), inForce);
        Label recall = driver.find(Label.class, "scoring.past.recall");
        assertFalse(driver.ask(recall::getText).contains("In force"));
        Scale slider = driver.find(Scale.class, "scoring.slider.points");
        driver.run(() -> {
            slider.setSelection(60);
            slider.notifyListeners(SWT.Selection, new Event());
        });
        driver.waitUntil("the draft beside", () -> recall.getText().contains("In force"));
        Text capacity = driver.find(Text.class, "scoring.past.capacity");
        Label weeks = driver.find(Label.class, "scoring.past.weeks");
        driver.type(capacity, "5");
        driver.waitUntil("what sales can take", () -> weeks.getText().contains("more than the 5"));
        Screenshot.take(driver, workbench.window(), "scoring-past-light");
        Looks.show(workbench, true);
        Screenshot.take(driver, workbench.window(), "scoring-past-dark");
        Looks.show(workbench, false);
        driver.click(driver.find(FlatButton.class, "scoring.page.today"));
    }

    private static List<Interaction> history(int number, Instant now) {
        Interaction asked = did(InteractionType.DEMO_REQUEST, now, 250 - number);
        return number % 3 == 0 ? List.of(asked, did(InteractionType.SALES_ACCEPTED, now, 140)) : List.of(asked);
    }

    private static Interaction did(InteractionType type, Instant now, int daysAgo) {
        return new Interaction(type, now.minus(Duration.ofDays(daysAgo)), Optional.empty(), Optional.empty());
    }
}
