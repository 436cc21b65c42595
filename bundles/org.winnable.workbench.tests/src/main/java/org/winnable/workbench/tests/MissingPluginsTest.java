package org.winnable.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.winnable.testkit.swt.RunningWorkbench;
import org.winnable.testkit.swt.Screenshot;
import org.winnable.testkit.swt.SwtDriver;
import org.winnable.testkit.swt.WorkbenchExtension;

/** A client asks for plug-ins; what it names is looked for in what is installed for these tests. */
@ExtendWith(WorkbenchExtension.class)
class MissingPluginsTest {

    private static final String FIT = "org.winnable.scoring.fit";

    @TempDir
    Path folder;

    @Test
    void whoOpensAClientWithoutItsPluginsIsToldUntilTheyAreThere(RunningWorkbench workbench) throws Exception {
        SwtDriver driver = workbench.driver();
        Path client = folder.resolve("client");
        Frame.make(client);
        Path settings = client.resolve("workspace.yaml");
        String before = Files.readString(settings);
        Files.writeString(
                settings,
                before
                        + "plugins: {needed: [{id: org.example.gone, versions: \"[1,2)\", site: \"https://example.org/site\"}, "
                        + FIT + "]}\n");
        Frame.open(workbench, client);
        Composite strip = driver.find(Composite.class, "needs");
        driver.waitUntil("the strip", strip::isVisible);
        String message = driver.ask(driver.find(Label.class, "needs.message")::getText);
        assertTrue(message.contains("org.example.gone [1,2)"), message);
        assertTrue(
                message.contains("winnable plugins install https://example.org/site --id org.example.gone"), message);
        assertTrue(!message.contains(FIT), message);
        Screenshot.take(driver, workbench.window(), "missing-plugins");
        Files.writeString(settings, before);
        driver.waitUntil("no strip", () -> !strip.isVisible());
    }

    @Test
    void aPluginThatIsOffForOneClientTakesPartForTheNext(RunningWorkbench workbench) throws Exception {
        Path without = folder.resolve("without");
        Frame.make(without);
        Path settings = without.resolve("workspace.yaml");
        Files.writeString(settings, Files.readString(settings) + "plugins: {off: [" + FIT + "]}\n");
        Frame.open(workbench, without);
        assertEquals(List.of(), fit(workbench));
        Frame.openNew(workbench, folder.resolve("with"));
        assertEquals(List.of(FIT + ".strategy"), fit(workbench));
    }

    private static List<String> fit(RunningWorkbench workbench) {
        return Frame.session(workbench).plugins().scoringStrategies().stream()
                .map(strategy -> strategy.id().id())
                .filter(id -> id.startsWith(FIT))
                .toList();
    }
}
