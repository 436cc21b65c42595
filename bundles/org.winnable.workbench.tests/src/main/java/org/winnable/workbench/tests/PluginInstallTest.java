package org.winnable.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.winnable.core.scoring.Axis;
import org.winnable.plugins.tests.PluginJar;
import org.winnable.qualification.Qualification;
import org.winnable.testkit.swt.RunningWorkbench;
import org.winnable.testkit.swt.Screenshot;
import org.winnable.testkit.swt.SwtDriver;
import org.winnable.testkit.swt.WorkbenchExtension;

/** A plug-in comes and goes while the window is open and a client is judged. */
@ExtendWith(WorkbenchExtension.class)
class PluginInstallTest {

    private static final String ID = "org.example.seven";
    private static final int PEOPLE = 40;

    @TempDir
    Path folder;

    @Test
    void everyoneIsJudgedWithAStrategyAsSoonAsItIsInstalledAndWithoutItWhenItIsRemoved(RunningWorkbench workbench)
            throws Exception {
        SwtDriver driver = workbench.driver();
        Path client = folder.resolve("client");
        ScoredClient.make(client, PEOPLE, Instant.now(), number -> List.of());
        Path model = client.resolve("scoring").resolve("default.yaml");
        String strategies = "\nstrategies:\n";
        Files.writeString(
                model,
                Files.readString(model).replace(strategies, strategies + "  - {strategy: " + ID + ".strategy}\n"));
        Frame.open(workbench, client);
        Label counts = driver.find(Label.class, "status.counts");
        driver.waitUntil("everyone judged", () -> counts.getText().startsWith(PEOPLE + " contacts"));
        double without = fit(workbench);
        Frame.goTo(workbench, Frame.PLUGINS);

        Path jar = PluginJar.ofStrategy(ID, "1.0.0", SevenPoints.class).in(folder);
        driver.type(driver.find(Text.class, "plugins.origin"), jar.toString());
        driver.click(driver.find(Button.class, "plugins.look"));
        install(driver);
        Screenshot.take(driver, workbench.window(), "plugins-change");
        driver.waitUntil("seven points more", () -> fit(workbench) == without + SevenPoints.POINTS);
        Table installed = driver.find(Table.class, "plugins.installed");
        driver.waitUntil("the plug-in in the list", () -> installed.getItemCount() == 1);
        assertTrue(driver.ask(() -> installed.getItem(0).getText(2)).endsWith("Works"));
        Screenshot.take(driver, workbench.window(), "plugins-installed");
        remove(driver, installed);
        driver.waitUntil("as it was before", () -> fit(workbench) == without);
    }

    @Test
    void whatAClientNeedsComesByOneButton(RunningWorkbench workbench) throws Exception {
        SwtDriver driver = workbench.driver();
        Path client = folder.resolve("needy");
        Frame.make(client);
        Path jar = PluginJar.of(ID, "1.5.0").in(folder);
        Path settings = client.resolve("workspace.yaml");
        String need = "plugins: {needed: [{id: %s, versions: \"[1,2)\", site: \"%s\"}]}\n".formatted(ID, jar.toUri());
        Files.writeString(settings, Files.readString(settings) + need);
        Frame.open(workbench, client);
        Frame.goTo(workbench, Frame.PLUGINS);
        driver.waitUntil("the offer", () -> hasOne(driver, "plugins.need." + ID));
        driver.click(driver.find(Button.class, "plugins.need." + ID));
        install(driver);
        driver.waitUntil("nothing missing", () -> !hasOne(driver, "plugins.need." + ID));
        remove(driver, driver.find(Table.class, "plugins.installed"));
        driver.waitUntil("the offer again", () -> hasOne(driver, "plugins.need." + ID));
    }

    private static void install(SwtDriver driver) {
        driver.waitUntil("the plan", () -> hasOne(driver, "plugins.apply"));
        assertTrue(driver.ask(driver.find(Composite.class, "plugins.change")::isVisible));
        Button apply = driver.find(Button.class, "plugins.apply");
        assertFalse(driver.ask(apply::isEnabled), "nobody vouches for it");
        Button unsigned = driver.find(Button.class, "plugins.yes.unsigned");
        driver.run(() -> unsigned.setSelection(true));
        driver.click(unsigned);
        driver.waitUntil("the button", apply::isEnabled);
        driver.click(apply);
    }

    private static void remove(SwtDriver driver, Table installed) {
        driver.waitUntil("the plug-in in the list", () -> installed.getItemCount() == 1);
        driver.click(driver.find(Button.class, "plugins.remove"));
        driver.waitUntil("the plan to remove it", () -> hasOne(driver, "plugins.apply"));
        driver.click(driver.find(Button.class, "plugins.apply"));
        driver.waitUntil("an empty list", () -> installed.getItemCount() == 0);
    }

    private static boolean hasOne(SwtDriver driver, String name) {
        return !driver.all(Button.class, button -> name.equals(button.getData(SwtDriver.ID)))
                .isEmpty();
    }

    private static double fit(RunningWorkbench workbench) {
        return workbench.service(Qualification.class).score(Axis.FIT, 0);
    }
}
