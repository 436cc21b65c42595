package org.winnable.cli.internal.output;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.winnable.core.text.Texts;
import org.winnable.core.work.Pace;
import org.winnable.core.work.Progress;

/**
 * Progress on standard error, with rate and remaining time: one line that is written over on a terminal, otherwise a plain
 * line every few seconds. Says nothing about work that is over before anybody wonders. Thread-safe.
 */
public final class ConsoleProgress implements Progress, AutoCloseable {

    private static final long TERMINAL_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final long LINE_NANOS = TimeUnit.SECONDS.toNanos(5);
    private static final long SECONDS_PER_MINUTE = TimeUnit.MINUTES.toSeconds(1);
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintStream err;
    private final boolean terminal;
    private final LongSupplier nanos;
    private final Texts texts = Texts.of(ConsoleProgress.class);
    private long said;
    private long begun;
    private String task = "";
    private long total = UNKNOWN;
    private long done;
    private long items;
    private boolean dirty;

    /** Progress on a console. */
    public ConsoleProgress(Console console) {
        this(console, System::nanoTime);
    }

    /** As {@link #ConsoleProgress(Console)}, with another clock, which counts nanoseconds. */
    ConsoleProgress(Console console, LongSupplier nanos) {
        this.err = console.err();
        this.terminal = console.terminal();
        this.nanos = nanos;
        this.said = nanos.getAsLong();
        this.begun = said;
    }

    @Override
    public synchronized void begin(String newTask, long newTotal) {
        task = newTask;
        total = newTotal;
        done = 0;
        items = 0;
        begun = nanos.getAsLong();
        say();
    }

    @Override
    public synchronized void advance(long amount) {
        done += amount;
        say();
    }

    @Override
    public synchronized void count(long amount) {
        items += amount;
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
        long now = nanos.getAsLong();
        if (now - said < (terminal ? TERMINAL_NANOS : LINE_NANOS)) {
            return;
        }
        said = now;
        String line = line(new Pace(total, done, items, Duration.ofNanos(now - begun)));
        if (terminal) {
            err.print(CLEAR_LINE + Columns.cut(line, Console.WIDTH));
            err.flush();
            dirty = true;
        } else {
            err.println(line);
        }
    }

    private String line(Pace pace) {
        String head = pace.share().isPresent()
                ? texts.get("progress.percent", task, pace.share().getAsDouble())
                : texts.get("progress.count", task, done);
        StringBuilder line = new StringBuilder(head);
        pace.itemsPerSecond().ifPresent(rate -> line.append(texts.get("progress.rate", rate)));
        pace.remaining().ifPresent(left -> line.append(left(left.toSeconds())));
        return line.toString();
    }

    private String left(long seconds) {
        return seconds < SECONDS_PER_MINUTE
                ? texts.get("progress.seconds", seconds)
                : texts.get("progress.minutes", seconds / SECONDS_PER_MINUTE, seconds % SECONDS_PER_MINUTE);
    }
}
