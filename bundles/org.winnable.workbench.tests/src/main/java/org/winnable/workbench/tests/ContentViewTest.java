package org.winnable.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
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
import org.winnable.ui.widgets.FlatButton;

/** The content plan is looked at, changed, taken back, and changed by another program. */
@ExtendWith(WorkbenchExtension.class)
class ContentViewTest {

    private static final String VIEW = "org.winnable.content.ui.perspective";
    private static final String UNDO = "org.winnable.imports.ui.command.undo";
    private static final String REDO = "org.winnable.imports.ui.command.redo";
    private static final String TEXT = "org.winnable.text";
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private static final String JOURNEY = """
            name: Two steps
            stages:
              - key: aware
                name: Aware
                formats: [article]
                signs: [{types: [page-visit]}]
              - key: deciding
                name: Deciding
                formats: [reference]
                signs: [{types: [demo-request]}]
            """;

    private static final String ASSETS = """
            # what there is
            assets:
              - key: why
                title: "Why it fails"
                format: article
                status: live
                published: %s
                places: [{stage: aware}]   # said in a meeting
              - key: calls
                title: "Clients who take a call"
                format: reference
                status: planned
                due: %s
                places: [{stage: deciding}]
            """.formatted(TODAY.minusDays(9), TODAY);

    @TempDir
    Path folder;

    /** Each test has a persona of its own: so it is seen whose plan is shown. */
    private static int clients;

    private String asker;
    private Path client;
    private SwtDriver driver;

    @BeforeEach
    void openAClientWithPeopleOnTheirJourney(RunningWorkbench workbench) throws Exception {
        driver = workbench.driver();
        clients++;
        asker = "Asker " + clients;
        client = folder.resolve("client");
        Instant now = Instant.now();
        ScoredClient.make(client, 9, now, number -> did(number % 3 == 0, now));
        Files.writeString(client.resolve("journey.yaml"), JOURNEY);
        Files.createDirectories(client.resolve("content"));
        Files.createDirectories(client.resolve("personas"));
        Files.writeString(
                client.resolve("personas/asker.yaml"),
                "name: %s\nmatching: {rules: [{did: [demo-request]}]}\nvoice: {quotes: [{quote: Who else does it?}]}\n"
                        .formatted(asker));
        write(ASSETS);
        Frame.goTo(workbench, VIEW);
        Frame.open(workbench, client);
        Shell window = workbench.window();
        driver.run(window::forceActive);
        page("plan");
        awaitMap("content.heat", asker + ", Aware\nNobody stands here.");
        driver.run(() -> canvas("content.heat").setFocus());
        driver.press(SWT.NONE, SWT.HOME);
    }

    @AfterEach
    void lightAgain(RunningWorkbench workbench) {
        Looks.show(workbench, false);
    }

    @Test
    void arrowsMoveOverTheHeatMapAndReturnGoesIntoThePane(RunningWorkbench workbench) {
        driver.press(SWT.NONE, SWT.ARROW_RIGHT);
        awaitFirst("content.heat", asker + ", Deciding\n3 people stand here.\n0 live \u00b7 1 planned");
        driver.press(SWT.NONE, SWT.ARROW_DOWN);
        driver.press(SWT.NONE, SWT.ARROW_LEFT);
        awaitFirst("content.heat", "Fits no persona, Aware\n6 people stand here.\n1 live");
        awaitLabel("content.cell.people", "6");
        assertTrue(text("content.cell.assets").contains("Why it fails"), text("content.cell.assets"));
        driver.press(SWT.NONE, SWT.CR);
        awaitFocus("content.brief.title");
        Screenshot.take(driver, workbench.window(), "content-plan");
    }

    @Test
    void aBriefBecomesAPlannedAssetWithKeysAloneAndIsTakenBack(RunningWorkbench workbench) {
        driver.press(SWT.NONE, SWT.ARROW_RIGHT);
        awaitLabel("content.brief.for", "Next best brief: " + asker + " \u00b7 Deciding");
        driver.press(SWT.NONE, SWT.CR);
        awaitFocus("content.brief.title");
        "who".chars().forEach(key -> driver.press(SWT.NONE, key));
        driver.press(SWT.NONE, SWT.CR);
        awaitFile("content/planned.yaml", "places: [{persona: asker, stage: deciding}]");
        awaitMap("content.heat", "0 live \u00b7 2 planned");
        assertTrue(file("content/planned.yaml").contains("format: reference"), file("content/planned.yaml"));

        Frame.command(workbench, UNDO, Map.of());
        driver.waitUntil("it is gone", () -> !file("content/planned.yaml").contains("who"));
        awaitMap("content.heat", "0 live \u00b7 1 planned");
        Frame.command(workbench, REDO, Map.of());
        awaitFile("content/planned.yaml", "title: who");
    }

    @Test
    void cardsMoveOverTheBoardByKeysAndBackAgain(RunningWorkbench workbench) {
        page("board");
        awaitMap("content.board", "planned: 1 asset");
        driver.run(() -> canvas("content.board").setFocus());
        awaitFirst("content.board", "planned: Clients who take a call");
        driver.press(SWT.MOD3, SWT.ARROW_RIGHT);
        awaitFile("content/assets.yaml", "status: in-production");
        awaitFirst("content.board", "in production: Clients who take a call");
        assertTrue(file("content/assets.yaml").contains("# said in a meeting"), "comments stay");
        Looks.show(workbench, true);
        Path dark = Screenshot.take(driver, workbench.window(), "content-board-dark");
        assertTrue(Looks.bright(dark) < Looks.MOST_BRIGHT, "bright " + Looks.bright(dark));

        Frame.command(workbench, UNDO, Map.of());
        awaitFile("content/assets.yaml", "status: planned");
        awaitFirst("content.board", "planned: Clients who take a call");
        assertEquals(ASSETS.replace("\"", ""), file("content/assets.yaml"));
    }

    @Test
    void aCardIsDraggedToAnotherColumn() {
        page("board");
        awaitMap("content.board", "planned: 1 asset");
        Canvas board = canvas("content.board");
        int column = driver.ask(() -> board.getClientArea().width / 5);
        mouse(board, SWT.MouseDown, column / 2, 30);
        mouse(board, SWT.MouseMove, column, 40);
        mouse(board, SWT.MouseMove, column * 5 / 2, 60);
        mouse(board, SWT.MouseUp, column * 5 / 2, 60);
        awaitFile("content/assets.yaml", "published: " + TODAY);
        awaitMap("content.board", "live: 2 assets");
    }

    @Test
    void aDateMovesOverTheCalendarByKeysAndBackAgain(RunningWorkbench workbench) {
        page("calendar");
        driver.click(driver.find(Button.class, "content.month.today"));
        awaitMap("content.month", "Due: Clients who take a call");
        driver.run(() -> canvas("content.month").setFocus());
        driver.press(SWT.MOD3, SWT.ARROW_DOWN);
        awaitFile("content/assets.yaml", "due: " + TODAY.plusDays(7));
        awaitMap("content.month", "Due: Clients who take a call");
        Screenshot.take(driver, workbench.window(), "content-calendar");
        Frame.command(workbench, UNDO, Map.of());
        awaitFile("content/assets.yaml", "due: " + TODAY);
    }

    @Test
    void anAssetIsEditedSavedInItsPlaceAndUndone(RunningWorkbench workbench) {
        page("board");
        awaitMap("content.board", "planned: 1 asset");
        driver.run(() -> canvas("content.board").setFocus());
        driver.press(SWT.NONE, SWT.CR);
        awaitFocus("content.asset.title");
        Text owner = driver.find(Text.class, "content.asset.owner");
        driver.type(owner, "Ada");
        awaitFile("content/assets.yaml", "owner: Ada");
        Text due = driver.find(Text.class, "content.asset.due");
        driver.type(due, "soon");
        awaitLabel("content.asset.problem", "2026-01-31");
        assertTrue(file("content/assets.yaml").contains("due: " + TODAY), "what cannot be read changes nothing");
        driver.type(due, "");
        driver.waitUntil("no date", () -> !file("content/assets.yaml").contains("due:"));
        Combo stage = driver.find(Combo.class, "content.asset.stage");
        driver.run(() -> stage.select(0));
        driver.run(() -> stage.notifyListeners(SWT.Selection, new Event()));
        driver.waitUntil("mappings decide", () -> !file("content/assets.yaml").contains("stage: deciding"));
        for (int step = 0; step < 3; step++) {
            Frame.command(workbench, UNDO, Map.of());
        }
        driver.waitUntil("as it was", () -> !file("content/assets.yaml").contains("owner"));
        driver.waitUntil("all of it", () -> file("content/assets.yaml").contains("stage: deciding"));
    }

    @Test
    void whatAnotherProgramWritesShowsUpAndABrokenFileIsNamed(RunningWorkbench workbench) throws Exception {
        write(ASSETS.replace("status: live", "status: stale"));
        awaitMap("content.heat", "0 live \u00b7 1 stale");

        write(ASSETS.replace("status: live", "status: alive"));
        Composite strip = driver.find(Composite.class, "content.problems");
        driver.waitUntil("the strip", strip::isVisible);
        String message = driver.ask(driver.find(Label.class, "content.problems.message")::getText);
        assertTrue(message.startsWith("content/assets.yaml:6:"), message);
        Screenshot.take(driver, workbench.window(), "content-broken");
        write(ASSETS);
        driver.waitUntil("no strip", () -> !strip.isVisible());
    }

    @Test
    void theCoverageTellsWhoWasTouchedTooOftenByTheClientsOwnCaps(RunningWorkbench workbench) throws Exception {
        page("coverage");
        awaitLabel("content.touched", "Nobody was touched too often");

        String caps = "channels: [{key: web, name: Web, types: [demo-request, page-visit], most: 1, withinDays: 9}]\n";
        Files.writeString(client.resolve("touches.yaml"), caps + "selling: {streak: never}\n");
        awaitLabel("content.touched", "touches.yaml:2");
        Files.writeString(client.resolve("touches.yaml"), caps + "selling: {streak: 2}\n");
        awaitLabel("content.touched", "3 people were touched too often");
        Screenshot.take(driver, workbench.window(), "content-coverage");
    }

    @Test
    void aClientWithoutAssetsIsOfferedTheFirst(RunningWorkbench workbench) throws Exception {
        Files.delete(client.resolve("content/assets.yaml"));
        Composite empty = driver.find(Composite.class, "content.empty");
        driver.waitUntil("the empty state", empty::isVisible);
        Screenshot.take(driver, workbench.window(), "content-empty");
        driver.click(driver.find(Button.class, "content.empty.new"));
        awaitFocus("content.new.name");
        "first".chars().forEach(key -> driver.press(SWT.NONE, key));
        driver.press(SWT.NONE, SWT.CR);
        awaitFile("content/planned.yaml", "title: first");
        awaitFocus("content.asset.title");
    }

    /** Whoever asks does so on two days. */
    private static List<Interaction> did(boolean asked, Instant now) {
        InteractionType type = asked ? InteractionType.DEMO_REQUEST : InteractionType.PAGE_VISIT;
        Interaction last = new Interaction(type, now, Optional.empty(), Optional.empty());
        Interaction before = new Interaction(type, now.minus(Duration.ofDays(2)), Optional.empty(), Optional.empty());
        return asked ? List.of(before, last) : List.of(last);
    }

    private void page(String id) {
        driver.click(driver.find(FlatButton.class, "content.page." + id));
    }

    private Canvas canvas(String name) {
        return driver.find(Canvas.class, name);
    }

    private String text(String canvas) {
        Canvas found = canvas(canvas);
        return driver.ask(() -> String.valueOf(found.getData(TEXT)));
    }

    private void awaitMap(String canvas, String part) {
        Canvas found = canvas(canvas);
        driver.waitUntil(part, () -> String.valueOf(found.getData(TEXT)).contains(part));
    }

    private void awaitFirst(String canvas, String beginning) {
        Canvas found = canvas(canvas);
        driver.waitUntil(beginning, () -> String.valueOf(found.getData(TEXT)).startsWith(beginning));
    }

    private void awaitLabel(String name, String part) {
        Label label = driver.find(Label.class, name);
        driver.waitUntil(part, () -> label.getText().contains(part));
    }

    private void awaitFocus(String name) {
        driver.waitUntil("the focus in " + name, () -> {
            Control focus = Display.getCurrent().getFocusControl();
            return focus != null && name.equals(focus.getData(SwtDriver.ID));
        });
    }

    private void awaitFile(String place, String part) {
        driver.waitUntil(part + " in " + place, () -> file(place).contains(part));
    }

    private void mouse(Canvas canvas, int type, int x, int y) {
        driver.run(() -> {
            Event event = new Event();
            event.button = 1;
            event.x = x;
            event.y = y;
            canvas.notifyListeners(type, event);
        });
    }

    private void write(String text) throws IOException {
        Files.writeString(client.resolve("content/assets.yaml"), text);
    }

    private String file(String place) {
        try {
            Path file = client.resolve(place);
            // quoted or not, it says the same
            return Files.exists(file) ? Files.readString(file).replace("\"", "") : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
