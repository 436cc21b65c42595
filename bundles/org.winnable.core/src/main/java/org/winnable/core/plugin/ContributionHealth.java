package org.winnable.core.plugin;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.winnable.core.text.Texts;

/** The account of one contribution, and the rule of when it is paused. Not thread-safe: {@link PluginHealth} guards it. */
final class ContributionHealth {

    private long calls;
    private long nanos;
    private long longest;
    private long bytes;
    private long mostBytes;
    private long failureCount;
    /**
     * Failures in a row of each phase whose last call failed. By phase, since a strategy that throws for every lead prepares well
     * before each judgement, and a source that cannot read opens and closes well around each failure.
     */
    private final Map<Phase, Integer> failing = new EnumMap<>(Phase.class);

    private final Deque<PluginFailure> failures = new ArrayDeque<>();
    private @Nullable PluginFailure paused;

    void called(CallCost cost) {
        calls++;
        nanos += cost.nanos();
        longest = Math.max(longest, cost.nanos());
        bytes += cost.bytes();
        mostBytes = Math.max(mostBytes, cost.bytes());
    }

    void succeeded(Phase phase) {
        // one step of preparing well, such as telling parameters, says nothing about the next; only work that is done
        // does
        if (phase != Phase.PREPARATION) {
            failing.remove(phase);
        }
        if (phase == Phase.CALL) {
            failing.remove(Phase.PREPARATION);
        }
    }

    void failed(PluginFailure failure) {
        failureCount++;
        failures.addFirst(failure);
        if (failures.size() > PluginHealth.REMEMBERED) {
            failures.removeLast();
        }
        int inRow = failing.merge(failure.phase(), 1, Integer::sum);
        if (paused == null) {
            paused = pause(failure, inRow);
        }
    }

    boolean resume() {
        boolean was = paused != null;
        paused = null;
        failing.replaceAll((phase, inRow) -> 0);
        return was;
    }

    Optional<PluginFailure> paused() {
        return Optional.ofNullable(paused);
    }

    PluginHealth.Report report(ContributionId id) {
        int inRow = failing.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return new PluginHealth.Report(
                id,
                calls,
                nanos,
                longest,
                bytes,
                mostBytes,
                failureCount,
                inRow,
                !failing.isEmpty(),
                Optional.ofNullable(paused),
                List.copyOf(failures));
    }

    private static @Nullable PluginFailure pause(PluginFailure failure, int inRow) {
        Texts texts = Texts.of(ContributionHealth.class);
        if (failure.phase() == Phase.DECLARATION) {
            // nothing of it was called, and nothing will be until another declaration is read
            return null;
        }
        if (isFinal(failure)) {
            return pause(failure, texts.get("paused.atOnce", failure.message()));
        }
        return inRow < PluginHealth.PAUSED_AFTER
                ? null
                : pause(failure, texts.get("paused.inRow", inRow, failure.message()));
    }

    private static PluginFailure pause(PluginFailure failure, String detail) {
        return new PluginFailure(
                failure.contribution(), failure.phase(), FailureKind.PAUSED, detail, failure.at(), failure.cause());
    }

    /** Whether it would be of no use, or do harm, to try once more. */
    private static boolean isFinal(PluginFailure failure) {
        if (failure.phase() == Phase.CREATION) {
            // without its object there is nothing to call
            return true;
        }
        // such a call leaves a thread running for ever; a source may have waited for a disk, these only compute
        return failure.kind() == FailureKind.DEADLINE
                && switch (failure.contribution().point()) {
                    case SCORING_STRATEGIES, CONTENT_MAPPINGS -> true;
                    case LEAD_SOURCES, PERSONA_EDITORS, CLIENT_PACKS -> false;
                };
    }
}
