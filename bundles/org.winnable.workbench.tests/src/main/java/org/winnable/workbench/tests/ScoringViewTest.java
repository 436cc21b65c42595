package org.winnable.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.winnable.core.lead.Interaction;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.rules.Lifecycle;
import org.winnable.testkit.swt.RunningWorkbench;
import org.winnable.testkit.swt.Screenshot;
import org.winnable.testkit.swt.StallWatch;
import org.winnable.testkit.swt.SwtDriver;
import org.winnable.testkit.swt.WorkbenchExtension;
import org.winnable.ui.session.SelectedPerson;
import org.winnable.ui.widgets.FlatButton;

/** A model is tried: what the draft changes is shown as it is made, taken back, and put into force. */
@ExtendWith(WorkbenchExtension.class)
class ScoringViewTest {

    private static final String VIEW = "org.winnable.scoring.ui.perspective";
    private static final String TEXT = "org.winnable.text";
    private static final int PEOPLE = 300;

    /** Each test has so many people that no other has: so it is seen whose counts are shown. */
    private static int clients;

    @TempDir
    Path folder;

    private SwtDriver driver;
    private Label state;
    private Canvas lines;

    @BeforeEach
    void openPeopleWhoVisitedPages(RunningWorkbench workbench) throws Exception {
        driver = workbench.driver();
        Path client = folder.resolve("client");
        clients++;
        int people = PEOPLE + clients;
        Instant now = Instant.now();
        ScoredClient.make(client, people, now, number -> visits(number, now));
        Frame.open(workbench, client);
        Frame.goTo(workbench, VIEW);
        Shell window = workbench.window();
        driver.run(window::forceActive);
        lines = driver.find(Canvas.class, "scoring.lines");
        state = driver.find(Label.class, "scoring.state");
        driver.waitUntil("the counts", () -> histogram("fit").contains(people + " at zero"));
        awaitState("Version 1");
        // a test before may have looked at another page and another line
        driver.click(driver.find(FlatButton.class, "scoring.page.today"));
        driver.run(lines::setFocus);
        driver.press(SWT.NONE, SWT.HOME);
    }

    @Test
    void theModelIsToldInSentences() {
        List<String> sentences =
                List.of(driver.ask(() -> (String) lines.getData(TEXT)).split("\n"));
        assertEquals("Who visited a page gets 1 interest, halving every 60 days, at most 15", sentences.getFirst());
        assertTrue(sentences.contains("Marketing qualified lead needs Intent of at least 40"), sentences::toString);
        assertTrue(sentences.contains("Fit is at most 100"), sentences::toString);
    }

    @Test
    void histogramAndMoversFollowASlider(RunningWorkbench workbench) throws Exception {
        String before = driver.ask(() -> histogram("interest"));
        try (StallWatch watch = new StallWatch(workbench.window().getDisplay(), StallWatch.LIMIT)) {
            for (int place = 20; place <= 80; place += 5) {
                slide(place);
                Thread.sleep(40);
            }
            driver.waitUntil("other scores", () -> !histogram("interest").equals(before));
            Table movers = driver.find(Table.class, "scoring.movers");
            driver.waitUntil("those who move", () -> movers.getItemCount() == 20);
            awaitState("Draft · 1 change");
            assertEquals(List.of(), watch.stalls());
        }
        Screenshot.take(driver, workbench.window(), "scoring-draft-light");
        Looks.show(workbench, true);
        Screenshot.take(driver, workbench.window(), "scoring-draft-dark");
        Looks.show(workbench, false);
    }

    @Test
    void whoMovesIsShownInTheInspectorWhenChosen(RunningWorkbench workbench) {
        slide(90);
        Table movers = driver.find(Table.class, "scoring.movers");
        driver.waitUntil("those who move", () -> movers.getItemCount() == 20);
        driver.run(() -> movers.setSelection(3));
        driver.click(movers);
        assertTrue(workbench.service(SelectedPerson.class).id() > 0);
    }

    @Test
    void aDragIsOneStepThatUndoTakesBackAndRedoBringsAgain() {
        slide(30);
        slide(60);
        awaitState("Draft · 1 change");
        String changed = driver.ask(() -> (String) lines.getData(TEXT));
        driver.run(lines::setFocus);
        driver.press(SWT.MOD1, 'z');
        awaitState("Version 1");
        assertNotEquals(changed, driver.ask(() -> lines.getData(TEXT)));
        driver.press(SWT.MOD1 | SWT.MOD2, 'z');
        awaitState("Draft · 1 change");
        assertEquals(changed, driver.ask(() -> lines.getData(TEXT)));
        driver.click(driver.find(Button.class, "scoring.discard"));
        awaitState("Version 1");
    }

    @Test
    void theFieldsOfALineAreReachedAndLeftByKeys() {
        driver.run(lines::setFocus);
        driver.press(SWT.NONE, SWT.END);
        driver.press(SWT.NONE, SWT.HOME);
        driver.press(SWT.NONE, SWT.F2);
        Text words = driver.find(Text.class, "scoring.words.type");
        driver.waitUntil("the keyboard in the first field", words::isFocusControl);
        driver.press(SWT.NONE, SWT.ESC);
        driver.waitUntil("the keyboard at the line", lines::isFocusControl);
    }

    @Test
    void aWrongValueIsNamedAtItsFieldAndChangesNothing() {
        Text number = driver.find(Text.class, "scoring.number.points");
        driver.type(number, "5000");
        Label problem = driver.find(Label.class, "scoring.problem.points");
        assertTrue(driver.ask(problem::getText).contains("5000"), () -> driver.ask(problem::getText));
        awaitState("Version 1");
        driver.type(number, "3");
        awaitState("Draft · 1 change");
        assertEquals("", driver.ask(problem::getText));
    }

    @Test
    void aPeriodWithoutNumberIsRefusedByItsStrategyAndTheDraftCannotBePublished() {
        driver.type(driver.find(Text.class, "scoring.number.days"), "");
        Label problem = driver.find(Label.class, "scoring.problem.days");
        driver.waitUntil("the strategy's word", () -> !problem.getText().isEmpty());
        String headline = driver.ask(driver.find(Label.class, "scoring.problem")::getText);
        assertTrue(headline.startsWith("Points for interactions, Period: "), headline);
        assertTrue(headline.endsWith(driver.ask(problem::getText)), headline);
        Button publish = driver.find(Button.class, "scoring.publish");
        assertFalse(driver.ask(publish::getVisible));
    }

    @Test
    void publishingMakesTheNextVersion(RunningWorkbench workbench) throws Exception {
        slide(50);
        awaitState("Draft · 1 change");
        driver.click(driver.find(Button.class, "scoring.publish"));
        awaitState("Version 2");
        assertEquals(2, Frame.session(workbench).workspace().rules().model().version());
    }

    @Test
    void linesComeAndGoByKeysAndUndoBringsThemBack() {
        String before = driver.ask(() -> (String) lines.getData(TEXT));
        driver.run(lines::setFocus);
        driver.press(SWT.NONE, SWT.HOME);
        pressAtLines(SWT.DEL);
        awaitState("Draft \u00b7 1 change");
        assertEquals(before.substring(before.indexOf('\n') + 1), driver.ask(() -> (String) lines.getData(TEXT)));
        driver.press(SWT.MOD1, 'z');
        awaitState("Version 1");
        pressAtLines(SWT.INSERT);
        awaitState("Draft \u00b7 1 change");
        Text words = driver.find(Text.class, "scoring.words.type");
        driver.waitUntil("the keyboard in the new line", () -> words.isDisposed() || words.isFocusControl());
        assertTrue(driver.ask(() -> (String) lines.getData(TEXT)).contains("A new line"));
        Button publish = driver.find(Button.class, "scoring.publish");
        driver.waitUntil("the strategy's word", () -> !publish.getVisible());
        driver.click(driver.find(Button.class, "scoring.discard"));
        awaitState("Version 1");
        assertEquals(before, driver.ask(() -> (String) lines.getData(TEXT)));
    }

    @Test
    void aThresholdIsPublishedWithTheModelAndTheNoticeBringsBothBack(RunningWorkbench workbench) throws Exception {
        Lifecycle before = Frame.session(workbench).workspace().rules().lifecycle();
        driver.run(lines::setFocus);
        driver.press(SWT.NONE, SWT.END);
        Text number = driver.all(
                        Text.class,
                        text -> String.valueOf(text.getData(SwtDriver.ID)).startsWith("scoring.number."))
                .getFirst();
        driver.type(number, "33");
        awaitState("Draft \u00b7 1 change");
        driver.click(driver.find(Button.class, "scoring.publish"));
        awaitState("Version 2");
        assertNotEquals(before, Frame.session(workbench).workspace().rules().lifecycle());
        Link undo = driver.find(Link.class, "notice.action");
        driver.waitUntil("the way back", undo::isVisible);
        driver.run(() -> undo.notifyListeners(SWT.Selection, new Event()));
        awaitState("Version 3");
        assertEquals(before, Frame.session(workbench).workspace().rules().lifecycle());
    }

    @Test
    void gradesAndScoresAreCountedAndACellTellsWhoIsInIt() {
        driver.click(driver.find(FlatButton.class, "scoring.page.grades"));
        Canvas grades = driver.find(Canvas.class, "scoring.grades");
        driver.waitUntil(
                "the matrix",
                () -> String.valueOf(grades.getData(TEXT)).contains("Grade D, score 4: " + (PEOPLE + clients)));
        driver.run(grades::setFocus);
        for (int step = 0; step < 4; step++) {
            driver.press(SWT.NONE, SWT.ARROW_DOWN);
            driver.press(SWT.NONE, SWT.ARROW_RIGHT);
        }
        Table members = driver.find(Table.class, "scoring.grades.members");
        driver.waitUntil("the first hundred", () -> members.getItemCount() == 100);
        // the leads are not installed for these tests: nothing leads there
        FlatButton open = driver.find(FlatButton.class, "scoring.grades.open");
        assertFalse(driver.ask(open::getVisible));
        driver.click(driver.find(FlatButton.class, "scoring.page.today"));
    }

    @Test
    void aPastWithoutAnybodySaysWhatIsMissing() {
        driver.click(driver.find(FlatButton.class, "scoring.page.past"));
        driver.waitUntil(
                "why there is nothing",
                () ->
                        driver
                                .all(Composite.class, each -> "scoring.past.nothing".equals(each.getData(SwtDriver.ID)))
                                .stream()
                                .anyMatch(Composite::isVisible));
        driver.click(driver.find(FlatButton.class, "scoring.page.today"));
    }

    /** For keys that the display does not post: those that neither write a letter nor move. */
    private void pressAtLines(int key) {
        Event event = new Event();
        event.keyCode = key;
        driver.run(() -> lines.notifyListeners(SWT.KeyDown, event));
    }

    private void slide(int place) {
        Scale slider = driver.find(Scale.class, "scoring.slider.points");
        driver.run(() -> {
            slider.setSelection(place);
            slider.notifyListeners(SWT.Selection, new Event());
        });
    }

    private String histogram(String axis) {
        Canvas chart = driver.find(Canvas.class, "scoring.histogram." + axis);
        return String.valueOf(chart.getData(TEXT));
    }

    private void awaitState(String beginning) {
        driver.waitUntil(beginning, () -> state.getText().startsWith(beginning));
    }

    private static List<Interaction> visits(int number, Instant now) {
        List<Interaction> visits = new ArrayList<>();
        for (int day = 1 + number % 12; day >= 1; day--) {
            visits.add(new Interaction(
                    InteractionType.PAGE_VISIT, now.minus(Duration.ofDays(day)), Optional.empty(), Optional.empty()));
        }
        return visits;
    }
}
