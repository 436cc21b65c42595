package org.winnable.testkit.swt;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/**
 * Watches the UI thread from a daemon thread: asks it to answer and, where it has not done so within the limit, records
 * what it was doing. A modal dialog runs its own event loop and so answers. Safe for use from any thread.
 *
 * <p>A thread that could run but is given no processor, because the machine has more to do than it has processors, is not
 * held up by what it does: such time does not count, up to {@link #STARVED}.
 */
public final class StallWatch implements AutoCloseable {

    /** How long people wait before an answer feels late. */
    public static final Duration LIMIT = Duration.ofMillis(100);

    /** From here on every wait is recorded, whatever the reason. */
    public static final Duration STARVED = Duration.ofSeconds(3);

    private static final Duration PAUSE = Duration.ofMillis(20);

    private final ThreadMXBean processor = ManagementFactory.getThreadMXBean();
    private final Display display;
    private final Duration limit;
    private final List<Stall> stalls = new CopyOnWriteArrayList<>();
    private final Thread thread = new Thread(this::watch, "stall watch");
    private volatile boolean closed;

    /**
     * A time in which the UI thread did not answer.
     *
     * @param length from the question to the answer
     * @param stack what the UI thread was doing when the limit was reached
     */
    public record Stall(Duration length, List<StackTraceElement> stack) {

        @Override
        public String toString() {
            return stack.stream()
                    .map(frame -> "    at " + frame)
                    .collect(Collectors.joining(
                            System.lineSeparator(),
                            "UI thread unanswered for " + length.toMillis() + " ms" + System.lineSeparator(),
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
        Thread ui = display.getThread();
        long asked = System.nanoTime();
        long spent = processor.getThreadCpuTime(ui.threadId());
        display.asyncExec(answered::countDown);
        if (answered.await(limit.toNanos(), TimeUnit.NANOSECONDS)) {
            return;
        }
        List<StackTraceElement> stack = List.of(ui.getStackTrace());
        boolean held = isHeld(ui, spent);
        while (!answered.await(PAUSE.toNanos(), TimeUnit.NANOSECONDS)) {
            if (display.isDisposed()) {
                return;
            }
            if (!held && isHeld(ui, spent)) {
                stack = List.of(ui.getStackTrace());
                held = true;
            }
        }
        Duration length = Duration.ofNanos(System.nanoTime() - asked);
        if (held || length.compareTo(STARVED) > 0) {
            stalls.add(new Stall(length, stack));
        }
    }

    /** Whether the thread waits for something, or has worked for longer than the limit. */
    private boolean isHeld(Thread ui, long spentBefore) {
        return ui.getState() != Thread.State.RUNNABLE
                || processor.getThreadCpuTime(ui.threadId()) - spentBefore > limit.toNanos();
    }
}
