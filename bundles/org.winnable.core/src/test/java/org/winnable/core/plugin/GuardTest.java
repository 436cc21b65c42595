package org.winnable.core.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.winnable.core.plugin.ContributionId.Point;
import org.winnable.core.work.Progress;

@Timeout(30)
class GuardTest {

    private static final ContributionId STRATEGY =
            new ContributionId(Point.SCORING_STRATEGIES, "example.strategy", "example.bundle");
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private final PluginHealth health = new PluginHealth();
    private final Guard guard = new Guard(health, InstantSource.fixed(NOW));

    @Test
    void aValueComesThroughAndIsCounted() {
        Outcome<String> outcome = guard.call(STRATEGY, Phase.CALL, Guard.QUICK, () -> "value");

        assertEquals("value", outcome.value().orElseThrow());
        PluginHealth.Report report = health.reports().getFirst();
        assertEquals(1, report.calls());
        assertTrue(report.isHealthy());
    }

    @Test
    void anExceptionIsNamedWithClassAndMessage() {
        PluginFailure failure = failureOf(() -> {
            throw new IllegalStateException("no such table");
        });

        assertEquals(FailureKind.EXCEPTION, failure.kind());
        assertEquals("IllegalStateException: no such table", failure.detail());
        assertEquals(NOW, failure.at());
        assertTrue(failure.message().contains("example.strategy"), failure.message());
        assertTrue(failure.message().contains("example.bundle"), failure.message());
    }

    @Test
    void aLinkageErrorIsToldApartFromAnException() {
        assertEquals(
                FailureKind.LINKAGE,
                failureOf(() -> {
                            throw new NoClassDefFoundError("org/example/Gone");
                        })
                        .kind());
    }

    @Test
    void anEndlessRecursionIsSurvived() {
        assertEquals(FailureKind.EXCEPTION, failureOf(this::endless).kind());
    }

    @Test
    void nullIsAFailure() {
        assertEquals(FailureKind.NULL_RESULT, failureOf(() -> null).kind());
    }

    @Test
    void aCallThatDoesNotReturnIsLeftBehindAtItsDeadline() {
        CountDownLatch interrupted = new CountDownLatch(1);
        Outcome<String> outcome = guard.call(STRATEGY, Phase.CALL, Duration.ofMillis(100), () -> {
            try {
                Thread.sleep(Duration.ofMinutes(5));
            } catch (InterruptedException e) {
                interrupted.countDown();
            }
            return "late";
        });

        assertEquals(FailureKind.DEADLINE, outcome.failure().orElseThrow().kind());
        assertTrue(await(interrupted), "the abandoned call is interrupted");
    }

    @Test
    void aCallThatIgnoresACancelIsNamed() {
        AtomicBoolean stop = new AtomicBoolean();
        try {
            assertThrows(
                    CancellationException.class,
                    () -> guard.call(
                            STRATEGY,
                            Phase.CALL,
                            Duration.ofMinutes(5),
                            Progress.silent(() -> true),
                            () -> spinUntil(stop)));
        } finally {
            stop.set(true);
        }

        assertEquals(
                FailureKind.IGNORED_CANCEL,
                health.reports().getFirst().failures().getFirst().kind());
    }

    @Test
    void aCallThatObeysACancelIsNoFailure() {
        assertThrows(
                CancellationException.class,
                () -> guard.call(STRATEGY, Phase.CALL, Guard.QUICK, Progress.silent(() -> true), () -> {
                    Progress.silent(() -> true).checkCancelled();
                    return "never";
                }));

        assertTrue(health.reports().stream().allMatch(PluginHealth.Report::isHealthy));
    }

    @Test
    void aCallOnTheCallersThreadStaysThere() {
        Thread caller = Thread.currentThread();

        assertSame(
                caller,
                guard.callHere(STRATEGY, Phase.CALL, Thread::currentThread)
                        .value()
                        .orElseThrow());
    }

    @Test
    void memoryThatDoesNotSufficeIsAFailureOfWhoAskedForIt() {
        PluginFailure failure = failureOf(() -> String.valueOf(new long[Integer.MAX_VALUE].length));

        assertEquals(FailureKind.EXCEPTION, failure.kind());
        assertTrue(failure.detail().startsWith("OutOfMemoryError"), failure.detail());
    }

    @Test
    void whatAnInitialiserThrewIsNamedItself() {
        PluginFailure failure = failureOf(() -> {
            throw new ExceptionInInitializerError(new IllegalStateException("no licence"));
        });

        assertEquals(FailureKind.EXCEPTION, failure.kind());
        assertEquals("IllegalStateException: no licence", failure.detail());
    }

    @Test
    void aThreadThatAPluginInterruptsIsNotTheCallers() {
        Outcome<String> outcome = guard.callHere(STRATEGY, Phase.CALL, () -> {
            Thread.currentThread().interrupt();
            return "value";
        });

        assertTrue(outcome.value().isPresent());
        assertFalse(Thread.currentThread().isInterrupted());
    }

    @Test
    void whatNoProgramSurvivesIsPassedOn() {
        assertThrows(
                InternalError.class,
                () -> guard.call(STRATEGY, Phase.CALL, Guard.QUICK, () -> {
                    throw new InternalError("for the test");
                }));
    }

    private PluginFailure failureOf(java.util.concurrent.Callable<String> call) {
        PluginFailure guarded =
                guard.call(STRATEGY, Phase.CALL, Guard.QUICK, call).failure().orElseThrow();
        PluginFailure here =
                guard.<String>callHere(STRATEGY, Phase.CALL, call).failure().orElseThrow();
        assertEquals(guarded.kind(), here.kind(), "both ways of calling judge alike");
        return guarded;
    }

    private String endless() {
        return endless() + "!";
    }

    private static String spinUntil(AtomicBoolean stop) {
        while (!stop.get()) {
            Thread.onSpinWait();
        }
        return "stopped";
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
