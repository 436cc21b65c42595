package org.winnable.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.winnable.qualification.Qualification;
import org.winnable.testkit.swt.RunningWorkbench;
import org.winnable.testkit.swt.Screenshot;
import org.winnable.testkit.swt.SwtDriver;
import org.winnable.testkit.swt.WorkbenchExtension;

/** Rules are spoilt with another program while the window is open. */
@ExtendWith(WorkbenchExtension.class)
class RuleStripTest {

    private static final int PEOPLE = 40;

    @TempDir
    Path folder;

    @Test
    void aMistakeIsNamedWithItsLineUntilItIsMendedAndTheLastRulesStay(RunningWorkbench workbench) throws Exception {
        SwtDriver driver = workbench.driver();
        Path client = folder.resolve("client");
        ScoredClient.make(client, PEOPLE, Instant.now(), number -> List.of());
        Frame.open(workbench, client);
        Label counts = driver.find(Label.class, "status.counts");
        driver.waitUntil("everyone judged", () -> counts.getText().startsWith(PEOPLE + " contacts"));
        Qualification before = workbench.service(Qualification.class);
        Path file = client.resolve("lifecycle.yaml");
        String sound = Files.readString(file);
        Files.writeString(file, sound.replace("axis: intent, atLeast: 40", "axis: intend, atLeast: 40"));
        Composite strip = driver.find(Composite.class, "rules");
        driver.waitUntil("the strip", strip::isVisible);
        String message = driver.ask(driver.find(Label.class, "rules.message")::getText);
        assertTrue(message.contains("lifecycle.yaml:") && message.contains("intend"), message);
        Qualification meanwhile = workbench.service(Qualification.class);
        assertEquals(before.rules(), meanwhile.rules());
        assertEquals(PEOPLE, meanwhile.size());
        Screenshot.take(driver, workbench.window(), "rules-strip");
        Files.writeString(file, sound);
        driver.waitUntil("no strip", () -> !strip.isVisible());
    }
}
