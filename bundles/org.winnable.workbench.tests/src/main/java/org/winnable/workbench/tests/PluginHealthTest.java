package org.winnable.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.winnable.core.catalog.PluginCatalog;
import org.winnable.core.plugin.ContributionId;
import org.winnable.core.plugin.FailureKind;
import org.winnable.core.plugin.Guard;
import org.winnable.core.plugin.Phase;
import org.winnable.core.plugin.PluginHealth;
import org.winnable.testkit.swt.RunningWorkbench;
import org.winnable.testkit.swt.Screenshot;
import org.winnable.testkit.swt.SwtDriver;
import org.winnable.testkit.swt.WorkbenchExtension;

@ExtendWith(WorkbenchExtension.class)
class PluginHealthTest {

    private static final ContributionId BROKEN =
            new ContributionId(ContributionId.Point.SCORING_STRATEGIES, "broken.strategy", "org.example.broken");

    private static final ContributionId PAUSED =
            new ContributionId(ContributionId.Point.SCORING_STRATEGIES, "paused.strategy", "org.example.paused");

    @Test
    void aFailingContributionIsListedWithItsPlugInAndCause(RunningWorkbench workbench) {
        Frame.goToHealth(workbench);
        PluginCatalog catalog = workbench.service(PluginCatalog.class);
        catalog.guard().fail(BROKEN, Phase.CALL, FailureKind.EXCEPTION, "IllegalStateException: out of ideas", null);
        Table health = workbench.driver().find(Table.class, "plugins.health");
        workbench.driver().waitUntil("the failing plug-in", () -> row(health, "org.example.broken") >= 0);
        List<String> texts = workbench.driver().ask(() -> texts(health, row(health, "org.example.broken")));
        assertTrue(texts.getFirst().endsWith("Fails"), texts::toString);
        assertTrue(texts.contains("broken.strategy"), texts::toString);

        Table failures = workbench.driver().find(Table.class, "plugins.failures");
        workbench.driver().run(() -> health.setSelection(row(health, "org.example.broken")));
        workbench.driver().click(health);
        String failure = workbench.driver().ask(() -> String.join(" ", texts(failures, 0)));
        assertTrue(failure.contains("out of ideas"), failure);
        Label summary = workbench.driver().find(Label.class, "plugins.summary");
        assertTrue(workbench.driver().ask(summary::getText).contains("fail"));
        Screenshot.take(workbench.driver(), workbench.window(), "plugins-failing-light");
    }

    @Test
    void aPausedContributionIsResumedByButtonAndByKey(RunningWorkbench workbench) {
        Frame.goToHealth(workbench);
        Guard guard = workbench.service(PluginCatalog.class).guard();
        SwtDriver driver = workbench.driver();
        Table health = driver.find(Table.class, "plugins.health");
        Button resume = driver.find(Button.class, "plugins.resume");

        pause(guard);
        select(driver, health, "paused.strategy");
        driver.waitUntil(
                "the state Paused", () -> state(health, "paused.strategy").endsWith("Paused"));
        assertTrue(driver.ask(resume::isEnabled), "the button is offered");
        assertTrue(
                driver.ask(() -> texts(health, row(health, "paused.strategy"))).contains("org.example.paused"));
        Screenshot.take(driver, workbench.window(), "plugins-paused-light");
        driver.click(resume);
        driver.waitUntil(
                "the end of the pause", () -> state(health, "paused.strategy").endsWith("Fails"));
        assertTrue(guard.callHere(PAUSED, Phase.CALL, () -> true).value().isPresent(), "it is called again");
        driver.waitUntil(
                "the state Works", () -> state(health, "paused.strategy").endsWith("Works"));
        assertFalse(driver.ask(resume::isEnabled), "there is nothing to resume");

        pause(guard);
        driver.waitUntil(
                "the second pause", () -> state(health, "paused.strategy").endsWith("Paused"));
        select(driver, health, "paused.strategy");
        driver.run(() -> health.notifyListeners(SWT.DefaultSelection, new Event()));
        assertTrue(guard.health().paused(PAUSED).isEmpty(), "Enter resumes it");
    }

    private static void pause(Guard guard) {
        for (int time = 0; time < PluginHealth.PAUSED_AFTER; time++) {
            guard.fail(PAUSED, Phase.CALL, FailureKind.EXCEPTION, "IllegalStateException: out of ideas", null);
        }
    }

    private static void select(SwtDriver driver, Table health, String name) {
        driver.waitUntil("the row of " + name, () -> row(health, name) >= 0);
        driver.run(() -> health.setSelection(row(health, name)));
        driver.click(health);
    }

    private static String state(Table table, String name) {
        return texts(table, row(table, name)).getFirst();
    }

    private static int row(Table table, String text) {
        for (int row = 0; row < table.getItemCount(); row++) {
            if (texts(table, row).contains(text)) {
                return row;
            }
        }
        return -1;
    }

    private static List<String> texts(Table table, int row) {
        return IntStream.range(0, table.getColumnCount())
                .mapToObj(column -> table.getItem(row).getText(column))
                .toList();
    }
}
