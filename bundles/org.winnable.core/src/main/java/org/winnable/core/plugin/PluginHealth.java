package org.winnable.core.plugin;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What is known about how each contribution behaves: calls, failures, time and memory spent; and which are paused because they failed too
 * often. Thread-safe; kept in memory only, as failures may quote people's data, and so that a restart begins anew.
 *
 * <p>A call is what the {@link Guard} makes: a batch of rows, a stretch of some thousand leads. Nothing is counted per row or lead.
 */
public final class PluginHealth {

    /** How many failures of one contribution are remembered. */
    public static final int REMEMBERED = 20;

    /** After how many failures in a row a contribution is paused. */
    public static final int PAUSED_AFTER = 3;

    private final Map<ContributionId, ContributionHealth> entries = new LinkedHashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /**
     * The health of one contribution. A snapshot: immutable, and never changes with what happens next.
     *
     * @param contribution which
     * @param calls how often it was called, whatever came of it
     * @param nanos how long the calls took altogether, in nanoseconds by the monotonic clock; those that are still running when
     *     they are given up count until then
     * @param longestNanos how long the longest call took
     * @param allocatedBytes what the calls took from the heap altogether, in bytes, whatever was free again meanwhile; 0 on a virtual
     *     machine that does not count. What a call has done by threads of its own is not seen
     * @param mostAllocatedBytes what the call took that took most
     * @param failureCount how often it failed, in its declaration too
     * @param failuresInRow how many calls of the same phase failed one after the other; the most of any phase, 0 after a success and
     *     after {@link #resume}
     * @param isFailing whether what was tried last failed, in any phase; a success there ends it, resuming alone does not
     * @param paused the answer to whoever calls it while it is paused; empty if it is not
     * @param failures the last failures, newest first, at most {@link #REMEMBERED}
     */
    public record Report(
            ContributionId contribution,
            long calls,
            long nanos,
            long longestNanos,
            long allocatedBytes,
            long mostAllocatedBytes,
            long failureCount,
            int failuresInRow,
            boolean isFailing,
            Optional<PluginFailure> paused,
            List<PluginFailure> failures) {

        /** Copies the list. */
        public Report {
            failures = List.copyOf(failures);
        }

        /** Whether it never failed. */
        public boolean isHealthy() {
            return failureCount == 0;
        }

        /** Whether it is not called until somebody resumes it. */
        public boolean isPaused() {
            return paused.isPresent();
        }
    }

    /** Makes a contribution known that has not been called yet. */
    public void declare(ContributionId contribution) {
        synchronized (entries) {
            entry(contribution);
        }
        changed();
    }

    /** Why a contribution is not called for now; empty if it may be. */
    public Optional<PluginFailure> paused(ContributionId contribution) {
        synchronized (entries) {
            return Optional.ofNullable(entries.get(contribution)).flatMap(ContributionHealth::paused);
        }
    }

    /**
     * Lets a paused contribution be called again, with failures in a row counted from nothing.
     *
     * @return whether it was paused
     */
    public boolean resume(ContributionId contribution) {
        boolean resumed;
        synchronized (entries) {
            ContributionHealth entry = entries.get(contribution);
            resumed = entry != null && entry.resume();
        }
        if (resumed) {
            changed();
        }
        return resumed;
    }

    /**
     * Forgets plug-ins that were removed or replaced: what comes in their place begins anew.
     *
     * @param contributors symbolic names of their bundles
     */
    public void forget(Collection<String> contributors) {
        boolean forgotten;
        synchronized (entries) {
            forgotten = entries.keySet().removeIf(id -> contributors.contains(id.contributor()));
        }
        if (forgotten) {
            changed();
        }
    }

    /** Notes a call that came to an end without a failure, as one that the user cancelled. */
    void ended(ContributionId contribution, CallCost cost) {
        synchronized (entries) {
            entry(contribution).called(cost);
        }
    }

    /** Notes a call that came back with what is due. */
    void succeeded(ContributionId contribution, Phase phase, CallCost cost) {
        synchronized (entries) {
            ContributionHealth entry = entry(contribution);
            entry.called(cost);
            entry.succeeded(phase);
        }
    }

    /** Notes a failure; one of a declaration is no call. */
    void failed(PluginFailure failure, CallCost cost) {
        synchronized (entries) {
            ContributionHealth entry = entry(failure.contribution());
            if (failure.phase() != Phase.DECLARATION) {
                entry.called(cost);
            }
            entry.failed(failure);
        }
        changed();
    }

    /** The health of every contribution known, in order of appearance. */
    public List<Report> reports() {
        synchronized (entries) {
            return entries.entrySet().stream()
                    .map(entry -> entry.getValue().report(entry.getKey()))
                    .toList();
        }
    }

    /** Calls back, on the thread of the event, when a contribution appears, fails, is resumed or forgotten. Must return quickly. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Ends the call-backs. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private ContributionHealth entry(ContributionId contribution) {
        return entries.computeIfAbsent(contribution, id -> new ContributionHealth());
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }
}
