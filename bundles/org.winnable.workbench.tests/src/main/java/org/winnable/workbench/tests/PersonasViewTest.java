package org.winnable.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.winnable.core.lead.Interaction;
import org.winnable.core.lead.InteractionType;
import org.winnable.testkit.swt.RunningWorkbench;
import org.winnable.testkit.swt.Screenshot;
import org.winnable.testkit.swt.SwtDriver;
import org.winnable.testkit.swt.WorkbenchExtension;

/** Personas are looked at, written, and changed by another program. */
@ExtendWith(WorkbenchExtension.class)
class PersonasViewTest {

    private static final String VIEW = "org.winnable.personas.ui.perspective";
    private static final String UNDO = "org.winnable.imports.ui.command.undo";
    private static final String REDO = "org.winnable.imports.ui.command.redo";

    private static final String DIRECTOR = """
            # from nine interviews
            name: Finance director
            identity:
              summary: Explains every quarter where the margin went.
              titles: [CFO, Finance director]
              industries: [Machinery, Metal products]
              seniority: [director, executive]
              functions: [finance]
              situation: Steel, energy and wages rose three years in a row; prices followed late and not everywhere.
              perceptions: Consultants bring slides. Sales gives discounts to keep the peace.
              expectations: A number before the first fee, and people who have run a plant themselves.
            goals:
              goals:
                - Two points of margin by the end of the year
                - Know what each customer really earns us
              problems:
                - Margin erosion
                - Costs that nobody invoices
            buying:
              role: budget-holder
              criteria:
                - Pays back within the year
                - Can be stopped after the pilot
            objections:
              raised:
                - objection: We can do that in controlling
                  answer: You can, and some did, in two years.
                - objection: Last time it ended with a folder
            channels:
              preferred: [webinar, phone, trade press]
            voice:
              quotes:
                - quote: We put prices up by six percent and two arrived.
                  feedback: Call after a webinar
                  on: 2026-02-11
            matching:
              rules:
                - {attribute: function, values: [finance], weight: 3}
                - {attribute: title, contains: [CFO, finance]}
                - {attribute: companySize, minimum: 50, maximum: 2500}
                - {did: [webinar-attended], about: [price]}
            # of a plug-in that is not installed
            answers:
              best: Half of our fee is due when the margin moves.
            """;

    @TempDir
    Path folder;

    private Path client;
    private SwtDriver driver;

    @BeforeEach
    void openAClientWithPersonas(RunningWorkbench workbench) throws Exception {
        driver = workbench.driver();
        client = folder.resolve("client");
        Frame.make(client);
        Files.createDirectories(client.resolve("personas"));
        put("finance-director", DIRECTOR);
        put("plant-manager", "name: Plant manager\nbuying: {role: champion}\n");
        put("it-manager", "name: IT manager\narchived: true\n");
        Frame.open(workbench, client);
        Frame.goTo(workbench, VIEW);
        driver.find(Canvas.class, "personas.card.plant-manager");
    }

    @AfterEach
    void lightAgain(RunningWorkbench workbench) {
        Looks.show(workbench, false);
    }

    @Test
    void cardsAndEditorShowWhatTheFilesSayInBothThemes(RunningWorkbench workbench) {
        awaitField("situation", "Steel, energy");
        assertEquals(
                List.of("personas.card.finance-director", "personas.card.plant-manager"),
                driver
                        .all(
                                Canvas.class,
                                card -> String.valueOf(card.getData(SwtDriver.ID))
                                        .startsWith("personas.card."))
                        .stream()
                        .map(card -> driver.ask(() -> card.getData(SwtDriver.ID)))
                        .toList());
        assertEquals(
                List.of("identity", "goals", "buying", "objections", "channels", "voice", "matching"),
                driver
                        .all(
                                Composite.class,
                                section -> String.valueOf(section.getData(SwtDriver.ID))
                                        .startsWith("personas.section."))
                        .stream()
                        .map(section -> driver.ask(() -> String.valueOf(section.getData(SwtDriver.ID))))
                        .map(name -> name.substring(name.lastIndexOf('.') + 1))
                        .toList());
        Label kept = driver.find(Label.class, "personas.kept");
        assertTrue(driver.ask(kept::getText).contains("answers"));
        Screenshot.take(driver, workbench.window(), "personas-light");
        scrollTo("personas.add.rules");
        Screenshot.take(driver, workbench.window(), "personas-rules-light");
        Label sentence = driver.find(Label.class, "personas.rule.sentence.2");
        assertTrue(driver.ask(sentence::getText).contains("50"), driver.ask(sentence::getText));
        Looks.show(workbench, true);
        Path dark = Screenshot.take(driver, workbench.window(), "personas-rules-dark");
        assertTrue(Looks.bright(dark) < Looks.MOST_BRIGHT, "bright " + Looks.bright(dark));
        scrollTo("personas.field.name");
        Screenshot.take(driver, workbench.window(), "personas-dark");
    }

    @Test
    void whatIsWrittenIsSavedInItsPlaceAndUndone(RunningWorkbench workbench) {
        Text situation = awaitField("situation", "Steel, energy");
        driver.type(situation, "Grows by buying");
        awaitFile("finance-director", "situation: \"Grows by buying\"");
        assertTrue(text("finance-director").startsWith("# from nine interviews\n"), text("finance-director"));
        assertTrue(text("finance-director").contains("# of a plug-in that is not installed\nanswers:"));

        Frame.command(workbench, UNDO, Map.of());
        awaitFile("finance-director", "Steel, energy");
        assertTrue(driver.ask(situation::getText).startsWith("Steel, energy"));
        Frame.command(workbench, REDO, Map.of());
        awaitFile("finance-director", "Grows by buying");
    }

    @Test
    void whatAnotherProgramWritesShowsUpAndMistakesAreNamedWhileTheLastGoodStays(RunningWorkbench workbench)
            throws Exception {
        Text situation = awaitField("situation", "Steel, energy");
        put("finance-director", DIRECTOR.replace("Steel, energy and wages", "Copper and rents"));
        awaitField("situation", "Copper and rents");

        put("finance-director", DIRECTOR.replace("situation:", "sitation:"));
        Composite strip = driver.find(Composite.class, "personas.problems");
        driver.waitUntil("the strip", strip::isVisible);
        String message = driver.ask(driver.find(Label.class, "personas.problems.message")::getText);
        assertTrue(message.startsWith("personas/finance-director.yaml:9:"), message);
        assertTrue(message.contains("situation"), message);
        assertTrue(driver.ask(situation::getText).startsWith("Copper"), "the last good one stays");
        assertFalse(driver.ask(situation::isEnabled), "nobody writes over what is being mended");
        Screenshot.take(driver, workbench.window(), "personas-broken");

        put("finance-director", DIRECTOR);
        driver.waitUntil("no strip", () -> !strip.isVisible());
        awaitField("situation", "Steel, energy");
        assertTrue(driver.ask(situation::isEnabled));
    }

    @Test
    void whatCannotBeSavedIsSaidAndNothingIsLost() {
        awaitField("situation", "Steel, energy");
        Text on = driver.find(Text.class, "personas.row.quotes.on.0");
        driver.type(on, "in March");
        Label problem = driver.find(Label.class, "personas.problem");
        driver.waitUntil("the problem", () -> problem.getText().contains("in March"));
        assertTrue(text("finance-director").contains("2026-02-11"));

        driver.type(on, "2026-03-01");
        awaitFile("finance-director", "2026-03-01");
        driver.waitUntil("no problem", () -> problem.getText().isEmpty());
    }

    @Test
    void aPersonaIsMadeNamedAndFilledWithKeysAlone(RunningWorkbench workbench) {
        Shell window = workbench.window();
        driver.run(window::forceActive);
        Button begin = driver.find(Button.class, "personas.new");
        driver.run(begin::setFocus);
        driver.press(SWT.NONE, ' ');
        awaitFocus("personas.new.name");
        "cto".chars().forEach(key -> driver.press(SWT.NONE, key));
        driver.press(SWT.NONE, SWT.CR);
        awaitFocus("personas.field.name");
        awaitFile("cto", "name: cto");
        driver.press(SWT.NONE, SWT.END);
        "x".chars().forEach(key -> driver.press(SWT.NONE, key));
        awaitFile("cto", "ctox");
        Screenshot.take(driver, window, "personas-new");
    }

    @Test
    void arrowsChooseCardsAndReturnGoesOnIntoTheEditor(RunningWorkbench workbench) {
        Shell window = workbench.window();
        driver.run(window::forceActive);
        awaitField("situation", "Steel, energy");
        Canvas first = driver.find(Canvas.class, "personas.card.finance-director");
        driver.run(first::setFocus);
        driver.press(SWT.NONE, SWT.ARROW_DOWN);
        Label name = driver.find(Label.class, "personas.name");
        driver.waitUntil("the plant manager", () -> name.getText().equals("Plant manager"));
        driver.press(SWT.NONE, SWT.CR);
        awaitFocus("personas.field.name");
    }

    @Test
    void aPersonaIsDuplicatedArchivedAndRestored(RunningWorkbench workbench) {
        awaitField("situation", "Steel, energy");
        driver.click(driver.find(Button.class, "personas.duplicate"));
        driver.find(Canvas.class, "personas.card.finance-director-copy");
        assertTrue(
                text("finance-director-copy").startsWith("# from nine interviews\nname: \"Finance director (copy)\""));

        Button archive = driver.find(Button.class, "personas.archive");
        driver.click(archive);
        awaitFile("finance-director-copy", "archived: true");
        Button shown = driver.find(Button.class, "personas.archived");
        driver.waitUntil("two archived", () -> shown.getText().contains("2"));
        driver.run(() -> shown.setSelection(true));
        driver.click(shown);
        driver.find(Canvas.class, "personas.card.it-manager");
        driver.run(() -> shown.setSelection(false));
        driver.click(shown);

        Frame.command(workbench, UNDO, Map.of());
        driver.waitUntil("not archived", () -> !text("finance-director-copy").contains("archived"));
    }

    @Test
    void cardsTellHowManyPeopleFitAndFollowTheRules(RunningWorkbench workbench) throws Exception {
        Path peopled = folder.resolve("peopled");
        ScoredClient.make(
                peopled,
                7,
                Instant.now(),
                number -> number % 2 == 0
                        ? List.of(new Interaction(
                                InteractionType.DEMO_REQUEST, Instant.now(), Optional.empty(), Optional.empty()))
                        : List.of());
        Files.createDirectories(peopled.resolve("personas"));
        Path file = peopled.resolve("personas/asker.yaml");
        Files.writeString(file, "name: Asker\nmatching: {rules: [{did: [demo-request]}]}\n");
        Frame.open(workbench, peopled);
        Canvas card = driver.find(Canvas.class, "personas.card.asker");
        driver.waitUntil("four people", () -> card.getToolTipText().contains("4 people fit"));
        Label trial = driver.find(Label.class, "personas.trial");
        driver.waitUntil("the rules are tried", () -> trial.getText().startsWith("4 of 7 people fit."));
        Label sentence = driver.find(Label.class, "personas.rule.sentence.0");
        driver.waitUntil("the rule alone", () -> sentence.getText().endsWith("shown by 4 people"));
        Text words = driver.find(Text.class, "personas.rule.words.0");
        driver.type(words, "demo-request, webinar-attended");
        driver.waitUntil("as many", () -> trial.getText().startsWith("4 of 7 people fit."));
        driver.type(words, "webinar-attended");
        driver.waitUntil("who went", () -> trial.getText().contains("0 came, 4 went"));
        Files.writeString(file, "name: Asker\nmatching: {rules: [{did: [pricing-visit]}]}\n");
        driver.waitUntil("nobody", () -> card.getToolTipText().contains("Nobody fits yet"));
    }

    @Test
    void figuresComparisonAndPeopleWhoFitNoneAreShown(RunningWorkbench workbench) throws Exception {
        Path peopled = folder.resolve("figured");
        ScoredClient.make(
                peopled,
                7,
                Instant.now(),
                number -> number % 2 == 0
                        ? List.of(new Interaction(
                                InteractionType.DEMO_REQUEST, Instant.now(), Optional.empty(), Optional.empty()))
                        : List.of());
        Files.createDirectories(peopled.resolve("personas"));
        Files.writeString(
                peopled.resolve("personas/asker.yaml"), "name: Asker\nmatching: {rules: [{did: [demo-request]}]}\n");
        Files.writeString(
                peopled.resolve("personas/other.yaml"),
                "name: Other\nmatching: {rules: [{did: [demo-request, call]}]}\n");
        Frame.open(workbench, peopled);
        Control unmatched = driver.find(Control.class, "personas.unmatched");
        driver.waitUntil("three who fit none", unmatched::isVisible);

        driver.click(driver.find(Control.class, "personas.page.performance"));
        awaitText("personas.performance", "4 of 7 (57%)");
        awaitText("personas.performance", "not known: no deals are recorded");
        Screenshot.take(driver, workbench.window(), "personas-performance");
        driver.click(driver.find(Control.class, "personas.page.compare"));
        awaitText("personas.compare", "4 people fit both; 0 the first alone, 0 the second alone.");
        Screenshot.take(driver, workbench.window(), "personas-compare");

        driver.click(unmatched);
        awaitText("personas.suggestions", "No group among them");
        Label count = driver.find(Label.class, "personas.unmatched.count");
        assertEquals("3 of 7 people fit none", driver.ask(count::getText));
        Screenshot.take(driver, workbench.window(), "personas-unmatched");
        Canvas other = driver.find(Canvas.class, "personas.card.other");
        driver.run(() -> other.notifyListeners(SWT.MouseDown, new Event()));
        driver.waitUntil("the editor again", () -> !count.isVisible());
    }

    private void awaitText(String place, String text) {
        Composite area = driver.find(Composite.class, place);
        driver.waitUntil(
                text,
                () -> Arrays.stream(area.getChildren())
                        .anyMatch(child ->
                                child instanceof Label label && label.getText().contains(text)));
    }

    @Test
    void aClientWithoutPersonasIsOfferedTheFirst(RunningWorkbench workbench) throws Exception {
        Path empty = folder.resolve("empty");
        Frame.openNew(workbench, empty);
        driver.waitUntil(
                "the empty state",
                () -> driver.find(Composite.class, "personas.empty").isVisible());
        Screenshot.take(driver, workbench.window(), "personas-empty");
        driver.click(driver.find(Button.class, "personas.empty.new"));
        awaitFocus("personas.new.name");
    }

    private Text awaitField(String field, String beginning) {
        driver.waitUntil(
                field + " " + beginning,
                () ->
                        driver
                                .all(Text.class, text -> ("personas.field." + field).equals(text.getData(SwtDriver.ID)))
                                .stream()
                                .anyMatch(text -> text.getText().startsWith(beginning)));
        return driver.find(Text.class, "personas.field." + field);
    }

    private void awaitFocus(String name) {
        driver.waitUntil("the focus in " + name, () -> {
            Control focus = Display.getCurrent().getFocusControl();
            return focus != null && name.equals(focus.getData(SwtDriver.ID));
        });
    }

    private void awaitFile(String key, String part) {
        driver.waitUntil(part + " in the file", () -> text(key).contains(part));
    }

    private void scrollTo(String name) {
        var control = driver.find(Control.class, name);
        driver.run(control::setFocus);
    }

    private void put(String key, String text) throws Exception {
        Files.writeString(client.resolve("personas/" + key + ".yaml"), text);
    }

    private String text(String key) {
        try {
            Path file = client.resolve("personas/" + key + ".yaml");
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
