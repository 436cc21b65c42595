package org.winnable.core.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
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

    @Test
    void threeFailuresInARowPauseAndTheNextCallIsNotMade() {
        failTimes(PluginHealth.PAUSED_AFTER);
        AtomicInteger made = new AtomicInteger();

        Outcome<Integer> outcome = guard.call(SOURCE, Phase.CALL, Guard.QUICK, made::incrementAndGet);
        Outcome<Integer> here = guard.callHere(SOURCE, Phase.PREPARATION, made::incrementAndGet);

        assertEquals(0, made.get());
        PluginFailure failure = outcome.failure().orElseThrow();
        assertEquals(FailureKind.PAUSED, failure.kind());
        assertEquals(failure, here.failure().orElseThrow());
        assertTrue(failure.message().contains("paused after 3 failures in a row"), failure.message());
        assertTrue(failure.message().contains("boom"), failure.message());
        assertEquals(PluginHealth.PAUSED_AFTER, report().calls(), "a call that is not made is not counted");
    }

    @Test
    void whatACallTakesFromTheHeapIsCountedWhateverComesOfIt() {
        guard.call(SOURCE, Phase.CALL, Guard.QUICK, () -> new byte[3 << 20].length);
        long taken = report().allocatedBytes();
        assertTrue(taken >= 3 << 20 && taken < 4 << 20, taken + " bytes");
        guard.callHere(SOURCE, Phase.CALL, () -> new byte[5 << 20].length);
        guard.call(SOURCE, Phase.CALL, Guard.QUICK, () -> {
            throw new IllegalStateException("after " + new byte[1 << 20].length);
        });

        assertTrue(report().mostAllocatedBytes() >= 5 << 20, report().toString());
        assertTrue(report().allocatedBytes() >= 9 << 20, report().toString());
        assertTrue(report().allocatedBytes() < 11 << 20, report().toString());
    }

    @Test
    void memoryOfACallThatIsGivenUpCountsUntilThen() {
        CountDownLatch end = new CountDownLatch(1);
        guard.call(SOURCE, Phase.CALL, Duration.ofMillis(50), () -> {
            byte[] held = new byte[2 << 20];
            while (end.getCount() > 0) {
                Thread.onSpinWait();
            }
            return held.length + new byte[8 << 20].length;
        });
        long then = report().allocatedBytes();
        end.countDown();

        assertTrue(then >= 2 << 20 && then < 8 << 20, then + " bytes");
        assertEquals(then, report().allocatedBytes());
    }

    @Test
    void aSuccessInBetweenResetsTheCount() {
        failTimes(2);
        guard.call(SOURCE, Phase.CALL, Guard.QUICK, () -> true);
        assertFalse(report().isFailing());
        failTimes(2);

        assertFalse(report().isPaused());
        assertEquals(2, report().failuresInRow());
        assertEquals(4, report().failureCount());
        assertEquals(5, report().calls());
    }

    @Test
    void whoPreparesAndClosesWellAroundEachFailureIsPausedToo() {
        for (int time = 0; time < PluginHealth.PAUSED_AFTER; time++) {
            guard.call(SOURCE, Phase.PREPARATION, Guard.QUICK, () -> true);
            failTimes(1);
            guard.call(SOURCE, Phase.DISPOSAL, Guard.QUICK, () -> true);
        }

        assertTrue(report().isPaused());
        assertTrue(
                guard.call(SOURCE, Phase.DISPOSAL, Guard.QUICK, () -> true)
                        .value()
                        .isPresent(),
                "is still closed");
    }

    @Test
    void onceResumedItIsCalledAgainAndListenersHearOfIt() {
        failTimes(PluginHealth.PAUSED_AFTER);
        AtomicInteger heard = new AtomicInteger();
        health.addListener(heard::incrementAndGet);

        assertTrue(health.resume(SOURCE));
        assertFalse(health.resume(SOURCE), "it is not paused any more");
        assertEquals(1, heard.get());
        assertEquals(0, report().failuresInRow());
        assertTrue(report().isFailing(), "nobody knows yet that it works");
        guard.call(SOURCE, Phase.CALL, Guard.QUICK, () -> true);
        assertFalse(report().isFailing());
    }

    @Test
    void aStrategyThatDoesNotComeBackIsPausedAtOnceAndASourceIsNot() {
        ContributionId strategy = new ContributionId(Point.SCORING_STRATEGIES, "example", "example.bundle");
        guard.fail(SOURCE, Phase.CALL, FailureKind.DEADLINE, "60 s", null);
        guard.fail(strategy, Phase.CALL, FailureKind.DEADLINE, "5 s", null);

        assertTrue(health.paused(SOURCE).isEmpty());
        assertTrue(health.paused(strategy).orElseThrow().message().contains("5 s"));
    }

    @Test
    void declarationsAreNoCallsAndPauseNothing() {
        for (int time = 0; time < 5; time++) {
            guard.fail(SOURCE, Phase.DECLARATION, FailureKind.INVALID_DECLARATION, "no name", null);
        }

        assertEquals(0, report().calls());
        assertTrue(report().isFailing());
        assertFalse(report().isPaused());
    }

    @Test
    void aPluginThatIsReplacedBeginsAnew() {
        failTimes(PluginHealth.PAUSED_AFTER);
        health.forget(List.of("other.bundle"));
        assertTrue(report().isPaused());

        health.forget(List.of("example.bundle"));
        assertEquals(List.of(), health.reports());
        assertTrue(
                guard.call(SOURCE, Phase.CALL, Guard.QUICK, () -> true).value().isPresent());
    }

    @Test
    void timeIsCountedOfFailuresTooAndTheLongestIsKept() {
        guard.call(SOURCE, Phase.CALL, Guard.QUICK, () -> {
            Thread.sleep(20);
            throw new IllegalStateException("late");
        });
        guard.call(SOURCE, Phase.CALL, Guard.QUICK, () -> true);

        assertTrue(report().longestNanos() >= 20_000_000, report()::toString);
        assertTrue(report().nanos() > report().longestNanos(), report()::toString);
    }

    @Test
    void manyThreadsCountEachCall() {
        IntStream.range(0, 2000).parallel().forEach(call -> guard.callHere(SOURCE, Phase.CALL, () -> true));

        assertEquals(2000, report().calls());
    }

    private void failTimes(int times) {
        for (int time = 0; time < times; time++) {
            guard.call(SOURCE, Phase.CALL, Guard.QUICK, () -> {
                throw new IllegalStateException("boom");
            });
        }
    }

    private PluginHealth.Report report() {
        return health.reports().getFirst();
    }
}
