package org.winnable.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.winnable.core.catalog.PluginCatalog;
import org.winnable.core.plugin.ContributionId;
import org.winnable.core.plugin.FailureKind;
import org.winnable.core.plugin.Phase;
import org.winnable.testkit.swt.RunningWorkbench;
import org.winnable.testkit.swt.Screenshot;
import org.winnable.testkit.swt.WorkbenchExtension;

@ExtendWith(WorkbenchExtension.class)
class PluginHealthTest {

    private static final ContributionId BROKEN =
            new ContributionId(ContributionId.Point.SCORING_STRATEGIES, "broken.strategy", "org.example.broken");

    @Test
    void aFailingContributionIsListedWithItsPlugInAndCause(RunningWorkbench workbench) {
        Frame.goTo(workbench, Frame.PLUGINS);
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
