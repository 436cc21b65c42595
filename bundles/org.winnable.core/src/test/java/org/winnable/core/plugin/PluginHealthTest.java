package org.winnable.core.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.winnable.core.plugin.ContributionId.Point;

class PluginHealthTest {

    private static final ContributionId SOURCE = new ContributionId(Point.LEAD_SOURCES, "example", "example.bundle");

    private final PluginHealth health = new PluginHealth();
    private final Guard guard = new Guard(health, InstantSource.system());

    @Test
    void onlyTheLastFailuresAreRememberedButAllAreCounted() {
        for (int i = 0; i < PluginHealth.REMEMBERED + 5; i++) {
            guard.fail(SOURCE, Phase.CALL, FailureKind.EXCEPTION, "failure " + i, null);
        }

        PluginHealth.Report report = health.reports().getFirst();
        assertEquals(PluginHealth.REMEMBERED + 5, report.failureCount());
        assertEquals(PluginHealth.REMEMBERED, report.failures().size());
        assertEquals(
                "failure " + (PluginHealth.REMEMBERED + 4),
                report.failures().getFirst().detail());
        assertFalse(report.isHealthy());
    }

    @Test
    void listenersHearOfNewContributionsAndFailuresUntilTheyLeave() {
        AtomicInteger heard = new AtomicInteger();
        Runnable listener = heard::incrementAndGet;
        health.addListener(listener);

        health.declare(SOURCE);
        guard.fail(SOURCE, Phase.CALL, FailureKind.EXCEPTION, "", null);
        health.removeListener(listener);
        guard.fail(SOURCE, Phase.CALL, FailureKind.EXCEPTION, "", null);

        assertEquals(2, heard.get());
    }
}
