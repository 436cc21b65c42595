package org.winnable.testkit.swt;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;

/**
 * Watches the UI thread: a timer beats on it, and where a beat comes later than the limit, what the thread was doing is
 * recorded. Timers are served in turn with keys and clicks, before painting, so a beat comes as late as the answer to a key
 * would. A modal dialog runs its own event loop and so answers. Safe for use from any thread.
 *
 * <p>What counts is the processor's time that the thread used between two beats, or that it waited for something. A thread
 * that could run but is given no processor, because the machine has more to do than it has processors, is not held up by
 * what it does: such time does not count, up to {@link #STARVED}.
 */
public final class StallWatch implements AutoCloseable {

    /** How long people wait before an answer feels late. */
    public static final Duration LIMIT = Duration.ofMillis(100);

    /** From here on every wait is recorded, whatever the reason. */
    public static final Duration STARVED = Duration.ofSeconds(3);

    private static final Duration PAUSE = Duration.ofMillis(10);

    private final ThreadMXBean processor = ManagementFactory.getThreadMXBean();
    private final Display display;
    private final Duration limit;
    private final List<Stall> stalls = new CopyOnWriteArrayList<>();
    private final Thread thread = new Thread(this::watch, "stall watch");
    private volatile @Nullable Beat last;
    private volatile @Nullable Sample sample;
    private volatile boolean closed;

    /**
     * A time in which the UI thread did not answer.
     *
     * @param length from one beat to the next
     * @param used the processor's time that the UI thread used in it
     * @param stack what the UI thread was doing when the limit was reached; empty if nobody could look
     */
    public record Stall(Duration length, Duration used, List<StackTraceElement> stack) {

        @Override
        public String toString() {
            return stack.stream()
                    .map(frame -> "    at " + frame)
                    .collect(Collectors.joining(
                            System.lineSeparator(),
                            "UI thread unanswered for " + length.toMillis() + " ms, of which it used " + used.toMillis()
                                    + " ms" + System.lineSeparator(),
                            ""));
        }
    }

    /** When the timer was served, and what the UI thread had used until then; nanoseconds. */
    private record Beat(long at, long used) {}

    /** What the UI thread was seen doing after the limit was reached. */
    private record Sample(Beat since, boolean held, List<StackTraceElement> stack) {}

    /**
     * Starts to watch.
     *
     * @param display whose thread is watched
     * @param limit the longest time without an answer that is not recorded
     */
    public StallWatch(Display display, Duration limit) {
        this.display = display;
        this.limit = limit;
        display.asyncExec(this::beat);
        thread.setDaemon(true);
        thread.start();
    }

    /** The stalls so far that are over, oldest first. */
    public List<Stall> stalls() {
        return List.copyOf(stalls);
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }

    private void beat() {
        if (closed) {
            return;
        }
        Beat now = new Beat(System.nanoTime(), processor.getCurrentThreadCpuTime());
        Beat before = last;
        if (before != null) {
            judge(before, now, sample);
        }
        last = now;
        display.timerExec((int) PAUSE.toMillis(), this::beat);
    }

    private void judge(Beat from, Beat to, @Nullable Sample newest) {
        Duration length = Duration.ofNanos(to.at() - from.at());
        Duration used = Duration.ofNanos(to.used() - from.used());
        Sample seen = newest != null && newest.since() == from ? newest : null;
        boolean waited = seen != null && seen.held();
        if (used.compareTo(limit) > 0 || waited || length.compareTo(STARVED) > 0) {
            stalls.add(new Stall(length, used, seen == null ? List.of() : seen.stack()));
        }
    }

    private void watch() {
        try {
            while (!closed && !display.isDisposed()) {
                look();
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (SWTException e) {
            if (!display.isDisposed()) {
                throw e;
            }
        }
    }

    private void look() {
        Beat since = last;
        Sample before = sample;
        boolean known = before != null && before.since() == since && before.held();
        if (since != null && !known && System.nanoTime() - since.at() > limit.toNanos()) {
            Thread ui = display.getThread();
            sample = new Sample(since, isHeld(ui, since), List.of(ui.getStackTrace()));
        }
    }

    /** Whether the thread waits for something, or has worked for longer than the limit. */
    private boolean isHeld(Thread ui, Beat since) {
        return ui.getState() != Thread.State.RUNNABLE
                || processor.getThreadCpuTime(ui.threadId()) - since.used() > limit.toNanos();
    }
}
