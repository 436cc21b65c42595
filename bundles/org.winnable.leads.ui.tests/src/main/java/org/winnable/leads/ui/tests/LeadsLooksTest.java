package org.winnable.leads.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalLong;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.viewport.command.ShowRowInViewportCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.winnable.testkit.swt.RunningWorkbench;
import org.winnable.testkit.swt.Screenshot;
import org.winnable.testkit.swt.StallWatch;
import org.winnable.testkit.swt.StallWatch.Stall;
import org.winnable.ui.session.SessionService;

class LeadsLooksTest extends LeadsTestCase {

    private static final int LAST_NAME_COLUMN = 2;
    private static final int SCROLLS = 40;

    @BeforeEach
    void selectSomebody(RunningWorkbench workbench) {
        SessionService sessions = workbench.service(SessionService.class);
        long person = window.people().facts().id(17);
        driver.run(() -> sessions.select(OptionalLong.of(person)));
        driver.waitUntil("somebody in the inspector", () -> !window.who().isEmpty());
    }

    @AfterEach
    void lightAndEveryone() {
        window.setDark(false);
        window.showEveryone(GeneratedClient.PEOPLE);
    }

    @Test
    void nothingIsWhiteInTheDark(RunningWorkbench workbench) {
        window.setDark(true);
        ImageData picture = picture(workbench, "leads-dark");
        double bright = share(picture, 0.8, 1.01);
        assertTrue(bright < 0.05, () -> bright + " of the pixels are bright");
    }

    @Test
    void theLightThemeIsLight(RunningWorkbench workbench) {
        window.setDark(false);
        ImageData picture = picture(workbench, "leads-light");
        double bright = share(picture, 0.8, 1.01);
        assertTrue(bright > 0.7, () -> bright + " of the pixels are bright");
    }

    @Test
    void scrollingSortingAndFilteringNeverHoldTheWindowUp(RunningWorkbench workbench) {
        // what is done for the first time loads classes; that is the start, not the work
        work();
        window.showEveryone(GeneratedClient.PEOPLE);
        try (StallWatch watch =
                driver.ask(() -> new StallWatch(workbench.window().getDisplay(), StallWatch.LIMIT))) {
            work();
            List<Stall> stalls = watch.stalls();
            assertEquals(List.of(), stalls);
        }
    }

    private void work() {
        NatTable table = window.table();
        for (int i = 1; i <= SCROLLS; i++) {
            int row = i * (GeneratedClient.PEOPLE - 1) / SCROLLS;
            driver.run(() -> table.doCommand(new ShowRowInViewportCommand(row)));
            driver.run(table::update);
        }
        for (int column = 0; column <= LAST_NAME_COLUMN; column++) {
            window.clickHeading(column);
            driver.run(table::update);
        }
        for (int end = 1; end <= GeneratedClient.RARE.length(); end++) {
            driver.type(window.search(), GeneratedClient.RARE.substring(0, end));
        }
        driver.waitUntil("the rare ones", () -> window.rowCount() == client.rare());
        window.key(SWT.NONE, SWT.ARROW_DOWN);
        for (int i = 0; i < 20; i++) {
            window.key(SWT.NONE, SWT.ARROW_DOWN);
        }
    }

    private ImageData picture(RunningWorkbench workbench, String name) {
        driver.run(workbench.window()::forceActive);
        return new ImageData(Screenshot.take(driver, workbench.window(), name).toString());
    }

    private static double share(ImageData image, double from, double to) {
        long found = 0;
        for (int y = 0; y < image.height; y++) {
            for (int x = 0; x < image.width; x++) {
                RGB color = image.palette.getRGB(image.getPixel(x, y));
                double brightness = (color.red + color.green + color.blue) / 765.0;
                if (brightness >= from && brightness < to) {
                    found++;
                }
            }
        }
        return (double) found / image.width / image.height;
    }
}
