package org.winnable.cli.internal.output;

import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import org.winnable.core.text.Texts;
import org.winnable.core.work.Progress;

/**
 * Progress on standard error: one line that is written over on a terminal, otherwise a plain line every few seconds. Says
 * nothing about work that is over before anybody wonders. Thread-safe.
 */
public final class ConsoleProgress implements Progress, AutoCloseable {

    private static final long TERMINAL_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final long LINE_NANOS = TimeUnit.SECONDS.toNanos(5);
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintStream err;
    private final boolean terminal;
    private final Texts texts = Texts.of(ConsoleProgress.class);
    private long said = System.nanoTime();
    private String task = "";
    private long total = UNKNOWN;
    private long done;
    private boolean dirty;

    /** Progress on a console. */
    public ConsoleProgress(Console console) {
        this.err = console.err();
        this.terminal = console.terminal();
    }

    @Override
    public synchronized void begin(String newTask, long newTotal) {
        task = newTask;
        total = newTotal;
        done = 0;
        say();
    }

    @Override
    public synchronized void advance(long amount) {
        done += amount;
        say();
    }

    /** A command is cancelled by ending its process; what was not committed is not there. */
    @Override
    public boolean cancelled() {
        return false;
    }

    /** Takes the line away. */
    @Override
    public synchronized void close() {
        if (dirty) {
            err.print(CLEAR_LINE);
            err.flush();
            dirty = false;
        }
    }

    private void say() {
        long now = System.nanoTime();
        if (now - said < (terminal ? TERMINAL_NANOS : LINE_NANOS)) {
            return;
        }
        said = now;
        String line = total > 0
                ? texts.get("progress.percent", task, Math.min(1.0, (double) done / total))
                : texts.get("progress.count", task, done);
        if (terminal) {
            err.print(CLEAR_LINE + Columns.cut(line, Console.WIDTH));
            err.flush();
            dirty = true;
        } else {
            err.println(line);
        }
    }
}
