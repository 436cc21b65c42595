package org.winnable.core.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.winnable.core.plugin.ContributionId.Point;

class ContributionTest {

    private final PluginHealth health = new PluginHealth();
    private final Guard guard = new Guard(health, InstantSource.system());

    @Test
    void theObjectIsMadeOnceAndOnlyWhenUsed() {
        AtomicInteger made = new AtomicInteger();
        Contribution<CharSequence> contribution = contribution(() -> "object " + made.incrementAndGet());

        assertEquals(0, made.get());
        assertSame(
                contribution.instance().value().orElseThrow(),
                contribution.instance().value().orElseThrow());
        assertEquals(1, made.get());
    }

    @Test
    void anObjectOfAnotherTypeIsRefusedByName() {
        PluginFailure failure = contribution(() -> 42).instance().failure().orElseThrow();

        assertEquals(FailureKind.WRONG_TYPE, failure.kind());
        assertTrue(failure.detail().contains("java.lang.Integer"), failure.detail());
        assertTrue(failure.detail().contains("CharSequence"), failure.detail());
    }

    @Test
    void aConstructorThatThrowsIsReportedOnce() {
        Contribution<CharSequence> contribution = contribution(() -> {
            throw new IllegalStateException("broken");
        });

        contribution.instance();
        contribution.instance();

        assertEquals(1, health.reports().getFirst().failureCount());
    }

    @Test
    void whatCouldNotBeMadeIsPausedAndTriedAgainOnceResumed() {
        AtomicInteger tries = new AtomicInteger();
        Contribution<CharSequence> contribution = contribution(() -> {
            if (tries.incrementAndGet() == 1) {
                throw new IllegalStateException("no licence yet");
            }
            return "object";
        });

        contribution.instance();
        assertTrue(health.reports().getFirst().isPaused());
        assertTrue(contribution.instance().failure().isPresent());
        assertEquals(1, tries.get());

        health.resume(contribution.id());
        assertEquals("object", contribution.instance().value().orElseThrow());
        assertTrue(!health.reports().getFirst().isFailing());
    }

    private Contribution<CharSequence> contribution(Callable<?> factory) {
        ContributionId id = new ContributionId(Point.CONTENT_MAPPINGS, "example", "example.bundle");
        return new Contribution<>(id, "Example", "", CharSequence.class, factory, guard);
    }
}
