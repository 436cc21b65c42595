package org.winnable.testkit.swt;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/**
 * Watches the UI thread from a daemon thread: asks it to answer and, where it has not done so within the limit, records
 * what it was doing. A modal dialog runs its own event loop and so answers. Safe for use from any thread.
 */
public final class StallWatch implements AutoCloseable {

    /** How long people wait before an answer feels late. */
    public static final Duration LIMIT = Duration.ofMillis(100);

    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private final Display display;
    private final Duration limit;
    private final List<Stall> stalls = new CopyOnWriteArrayList<>();
    private final Thread thread = new Thread(this::watch, "stall watch");
    private volatile boolean closed;

    /**
     * A time in which the UI thread did not answer.
     *
     * @param length from the question to the answer
     * @param busy how much of it the UI thread computed; the rest it waited, or the machine had no time for it
     * @param state whether it was computing or waiting when the limit was reached
     * @param stack what it was doing then
     */
    public record Stall(Duration length, Duration busy, Thread.State state, List<StackTraceElement> stack) {

        /**
         * Whether the UI thread itself was at fault: it computed for longer than the limit, or waited for something. If not,
         * other processes held the machine.
         */
        public boolean isOwn(Duration limit) {
            return busy.compareTo(limit) > 0 || state != Thread.State.RUNNABLE;
        }

        @Override
        public String toString() {
            return stack.stream()
                    .map(frame -> "    at " + frame)
                    .collect(Collectors.joining(
                            System.lineSeparator(),
                            "UI thread unanswered for " + length.toMillis() + " ms, computing for " + busy.toMillis()
                                    + ", " + state + System.lineSeparator(),
                            ""));
        }
    }

    /**
     * Starts to watch.
     *
     * @param display whose thread is watched
     * @param limit the longest time without an answer that is not recorded
     */
    public StallWatch(Display display, Duration limit) {
        this.display = display;
        this.limit = limit;
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

    private void watch() {
        try {
            while (!closed && !display.isDisposed()) {
                ask();
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

    private void ask() throws InterruptedException {
        var answered = new CountDownLatch(1);
        long asked = System.nanoTime();
        long worked = CPU.getThreadCpuTime(display.getThread().threadId());
        display.asyncExec(answered::countDown);
        if (answered.await(limit.toNanos(), TimeUnit.NANOSECONDS)) {
            return;
        }
        Thread.State state = display.getThread().getState();
        List<StackTraceElement> stack =
                Stream.of(display.getThread().getStackTrace()).toList();
        while (!answered.await(limit.toNanos(), TimeUnit.NANOSECONDS)) {
            if (display.isDisposed()) {
                return;
            }
        }
        long busy = CPU.getThreadCpuTime(display.getThread().threadId()) - worked;
        stalls.add(new Stall(Duration.ofNanos(System.nanoTime() - asked), Duration.ofNanos(busy), state, stack));
    }
}
