package org.winnable.ui.jobs;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.winnable.core.work.Pace;
import org.winnable.core.work.Progress;

/** The progress of one job: told by the work, read by the status line. Tells the listener at most ten times a second. */
final class JobProgress implements Progress {

    private static final long INTERVAL = TimeUnit.MILLISECONDS.toNanos(100);

    private final Runnable listener;
    private String task = "";
    private long total = UNKNOWN;
    private long done;
    private long items;
    private long begun = System.nanoTime();
    private long told = System.nanoTime();
    private volatile boolean cancelled;

    JobProgress(Runnable listener) {
        this.listener = listener;
    }

    @Override
    public void begin(String newTask, long newTotal) {
        synchronized (this) {
            task = newTask;
            total = newTotal;
            done = 0;
            items = 0;
            begun = System.nanoTime();
            told = System.nanoTime();
        }
        listener.run();
    }

    @Override
    public void advance(long amount) {
        synchronized (this) {
            done += amount;
            if (System.nanoTime() - told < INTERVAL) {
                return;
            }
            told = System.nanoTime();
        }
        listener.run();
    }

    @Override
    public synchronized void count(long amount) {
        items += amount;
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }

    void cancel() {
        cancelled = true;
    }

    synchronized String task() {
        return task;
    }

    synchronized Pace pace() {
        return new Pace(total, done, items, Duration.ofNanos(System.nanoTime() - begun));
    }
}
