package org.winnable.core.plugin;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What is known about how each contribution behaves: calls, failures, time spent. Thread-safe; kept in memory only, as
 * failures may quote people's data.
 */
public final class PluginHealth {

    /** How many failures of one contribution are remembered. */
    public static final int REMEMBERED = 20;

    private final Map<ContributionId, Entry> entries = new LinkedHashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /**
     * The health of one contribution.
     *
     * @param contribution which
     * @param calls how often it was called
     * @param nanos how long the calls took altogether
     * @param failureCount how often it failed
     * @param failures the last failures, newest first, at most {@link #REMEMBERED}
     */
    public record Report(
            ContributionId contribution, long calls, long nanos, long failureCount, List<PluginFailure> failures) {

        /** Whether it never failed. */
        public boolean isHealthy() {
            return failureCount == 0;
        }
    }

    private static final class Entry {
        private long calls;
        private long nanos;
        private long failureCount;
        private final Deque<PluginFailure> failures = new ArrayDeque<>();
    }

    /** Makes a contribution known that has not been called yet. */
    public void declare(ContributionId contribution) {
        synchronized (entries) {
            entries.computeIfAbsent(contribution, id -> new Entry());
        }
        changed();
    }

    /** Notes a call that came back. */
    void succeeded(ContributionId contribution, long nanos) {
        synchronized (entries) {
            Entry entry = entries.computeIfAbsent(contribution, id -> new Entry());
            entry.calls++;
            entry.nanos += nanos;
        }
    }

    /** Notes a failure. */
    public void failed(PluginFailure failure) {
        synchronized (entries) {
            Entry entry = entries.computeIfAbsent(failure.contribution(), id -> new Entry());
            entry.calls++;
            entry.failureCount++;
            entry.failures.addFirst(failure);
            if (entry.failures.size() > REMEMBERED) {
                entry.failures.removeLast();
            }
        }
        changed();
    }

    /** The health of every contribution known, in order of appearance. */
    public List<Report> reports() {
        synchronized (entries) {
            return entries.entrySet().stream()
                    .map(e -> new Report(
                            e.getKey(),
                            e.getValue().calls,
                            e.getValue().nanos,
                            e.getValue().failureCount,
                            List.copyOf(e.getValue().failures)))
                    .toList();
        }
    }

    /** Calls back, on the thread of the event, when a contribution appears or fails. Must return quickly. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Ends the call-backs. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }
}
