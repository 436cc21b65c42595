package org.winnable.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Widget;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.winnable.core.rules.ScoringModel;
import org.winnable.core.rules.ScoringModel.StrategyUse;
import org.winnable.qualification.Qualification;
import org.winnable.testkit.swt.RunningWorkbench;
import org.winnable.testkit.swt.Screenshot;
import org.winnable.testkit.swt.SwtDriver;
import org.winnable.testkit.swt.WorkbenchExtension;
import org.winnable.ui.theme.Contrast;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Tone;
import org.winnable.ui.widgets.FlatButton;

/** Clients of different houses are opened one after the other: each has its own look and rules, and nothing of the other's. */
@ExtendWith(WorkbenchExtension.class)
class BrandingTest {

    private static final RGB GREEN = new RGB(0x0F, 0x6B, 0x5C);
    private static final String FIT = "org.winnable.scoring.fit.strategy";
    private static final String POINTS = "org.winnable.scoring.points.strategy";
    private static final String LOGO =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 48 24\"><rect width=\"48\" height=\"24\" fill=\"#0f6b5c\"/></svg>";

    @TempDir
    Path folder;

    private SwtDriver driver;
    private Path aurora;
    private Path borealis;
    private RGB usual;

    @BeforeEach
    void makeClients(RunningWorkbench workbench) throws Exception {
        driver = workbench.driver();
        Looks.show(workbench, false);
        Path plain =
                client("plain", "Usual model", FIT, "{criteria: [{attribute: function, values: [sales], points: 1}]}");
        Frame.open(workbench, plain);
        usual = accent(workbench);
        aurora = client("aurora", "Aurora model", FIT, "{criteria: [{attribute: function, values: [it], points: 5}]}");
        brand(aurora, "name: Aurora house\naccent: \"#0f6b5c\"\nlogo: branding/logo.svg\n");
        borealis =
                client("borealis", "Borealis model", POINTS, "{interactions: [{type: call, axis: intent, points: 5}]}");
        brand(borealis, "name: Borealis partners\naccent: \"#ffe000\"\n");
    }

    @AfterEach
    void openOneWithoutLook(RunningWorkbench workbench) throws Exception {
        Looks.show(workbench, false);
        Frame.openNew(workbench, folder.resolve("last"));
    }

    @Test
    void nothingOfTheFirstClientIsFoundInTheSecond(RunningWorkbench workbench) {
        open(workbench, aurora, "Aurora house");
        assertEquals(GREEN, accent(workbench));
        assertEquals(List.of(FIT), strategies(workbench, "Aurora model"));
        assertTrue(driver.ask(driver.find(Label.class, "top.logo")::isVisible));
        Screenshot.take(driver, workbench.window(), "branding-aurora-light");

        open(workbench, borealis, "Borealis partners");
        assertEquals(List.of(POINTS), strategies(workbench, "Borealis model"));
        assertNotEquals(GREEN, accent(workbench));
        assertTrue(driver.ask(() -> !driver.find(Label.class, "top.logo").isVisible()));
        awaitNoWordOf("Aurora");
        assertEquals("borealis – Borealis partners", driver.ask(workbench.window()::getText));

        Frame.open(workbench, folder.resolve("plain"));
        awaitHouse("");
        assertEquals(usual, accent(workbench));
        awaitNoWordOf("Aurora|Borealis");
    }

    @Test
    void theAccentCanBeReadInBothThemesWhateverIsWanted(RunningWorkbench workbench) {
        for (Path client : List.of(aurora, borealis)) {
            open(workbench, client, client.equals(aurora) ? "Aurora house" : "Borealis partners");
            for (boolean dark : new boolean[] {false, true}) {
                Looks.show(workbench, dark);
                Palette palette = driver.ask(() -> workbench.service(Palette.class));
                double onSelection = Contrast.of(palette.rgb(Tone.MUTED), palette.rgb(Tone.SELECTION));
                assertTrue(onSelection >= Contrast.OF_TEXT, () -> client + " selected: " + onSelection);
                for (Tone paper : List.of(Tone.BACKGROUND, Tone.SURFACE, Tone.RAISED, Tone.ON_ACCENT)) {
                    double contrast = Contrast.of(palette.rgb(Tone.ACCENT), palette.rgb(paper));
                    assertTrue(contrast >= Contrast.OF_TEXT, () -> client + " on " + paper + ": " + contrast);
                }
                Screenshot.take(
                        driver, workbench.window(), "branding-" + client.getFileName() + (dark ? "-dark" : "-light"));
            }
        }
    }

    @Test
    void styleSheetsPaintPrimaryButtonsInTheAccent(RunningWorkbench workbench) {
        open(workbench, aurora, "Aurora house");
        Frame.goTo(workbench, "org.winnable.scoring.ui.perspective");
        Button publish = driver.find(Button.class, "scoring.publish");
        driver.waitUntil(
                "a green button", () -> GREEN.equals(publish.getBackground().getRGB()));
        Looks.show(workbench, true);
        RGB shown = accent(workbench);
        driver.waitUntil(
                "the accent of the dark",
                () -> shown.equals(publish.getBackground().getRGB()));
        assertNotEquals(GREEN, shown);
        assertNotEquals(usual, shown);
    }

    @Test
    void aChangedFileShowsAtOnceAndAMistakeInItIsNamed(RunningWorkbench workbench) throws Exception {
        open(workbench, aurora, "Aurora house");
        brand(aurora, "name: Aurora and daughters\naccent: \"#0f6b5c\"\n");
        awaitHouse("Aurora and daughters");
        brand(aurora, "name: Aurora\naccent: green\n");
        Label message = driver.find(Label.class, "rules.message");
        driver.waitUntil("the mistake", () -> message.getText().contains("branding.yaml:2"));
        assertEquals(usual, accent(workbench));
    }

    private Path client(String name, String model, String strategy, String parameters) throws Exception {
        Path client = folder.resolve(name);
        ScoredClient.make(client, 3, Instant.now(), number -> List.of());
        Path settings = client.resolve("workspace.yaml");
        Files.writeString(settings, Files.readString(settings).replace("Scored", name));
        Files.writeString(
                client.resolve("scoring/default.yaml"),
                "name: " + model + "\nversion: 1\nstrategies:\n  - {strategy: " + strategy + ", weight: 1, parameters: "
                        + parameters + "}\n");
        return client;
    }

    private static void brand(Path client, String text) throws Exception {
        Path pictures = Files.createDirectories(client.resolve("branding"));
        Files.writeString(pictures.resolve("logo.svg"), LOGO);
        Files.writeString(client.resolve("branding.yaml"), text);
    }

    private void open(RunningWorkbench workbench, Path client, String house) {
        Frame.open(workbench, client);
        awaitHouse(house);
    }

    private void awaitHouse(String name) {
        Label house = driver.find(Label.class, "top.house");
        driver.waitUntil(name, () -> name.equals(house.getText()));
    }

    /** Views are filled anew by jobs: a moment later nothing that was opened before is in any of them. */
    private void awaitNoWordOf(String names) {
        Pattern pattern = Pattern.compile(names);
        driver.waitUntil(
                "no word of " + names,
                () -> driver.all(
                                Widget.class,
                                widget -> pattern.matcher(text(widget)).find())
                        .isEmpty());
    }

    private RGB accent(RunningWorkbench workbench) {
        return driver.ask(() -> workbench.service(Palette.class).rgb(Tone.ACCENT));
    }

    /** The strategies of the model in force, once everybody is judged by it. */
    private List<String> strategies(RunningWorkbench workbench, String model) {
        Label counts = driver.find(Label.class, "status.counts");
        driver.waitUntil("everybody judged by " + model, () -> counts.getText().startsWith("3 contacts"));
        ScoringModel inForce = workbench.service(Qualification.class).rules().model();
        assertEquals(model, inForce.name());
        return inForce.strategies().stream().map(StrategyUse::strategy).toList();
    }

    /** What a widget shows as words. */
    private static String text(Widget widget) {
        return switch (widget) {
            case Label label -> label.getText();
            case Button button -> button.getText();
            case FlatButton button -> button.getText();
            case org.eclipse.swt.widgets.Text field -> field.getText();
            case org.eclipse.swt.widgets.Link link -> link.getText();
            case org.eclipse.swt.widgets.TableItem item -> item.getText();
            case org.eclipse.swt.widgets.Shell shell -> shell.getText();
            default -> "";
        };
    }
}
