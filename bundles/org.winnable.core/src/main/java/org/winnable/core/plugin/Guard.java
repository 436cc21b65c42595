package org.winnable.core.plugin;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.winnable.core.work.Progress;

/**
 * Stands around every call into a plug-in; nothing else in the code base calls into one.
 *
 * <p>Whatever the plug-in does (throw, fail to link, return null or the wrong type, never return, ignore a cancel) comes back
 * as a named failure, is counted by {@link PluginHealth}, and the caller goes on. Only what no program survives (out of
 * memory and its kin) is passed on.
 *
 * <p>Thread-safe. A call runs on a thread of the guard's own; one that misses its deadline is interrupted and, since a thread
 * cannot be ended from outside, left behind on its daemon thread.
 */
public final class Guard {

    /** For calls that should take milliseconds: recognising, preparing, describing. */
    public static final Duration QUICK = Duration.ofSeconds(5);

    /** For calls that do a bounded piece of work: one batch of rows, one stretch of leads. */
    public static final Duration BATCH = Duration.ofSeconds(60);

    /** How long after a cancel, or after an interrupt, a call may still go on. */
    static final Duration GRACE = Duration.ofSeconds(2);

    private static final Duration POLL = Duration.ofMillis(50);
    private static final AtomicInteger THREADS = new AtomicInteger();

    private final PluginHealth health;
    private final InstantSource clock;
    private final ExecutorService threads = Executors.newCachedThreadPool(Guard::thread);

    /** A guard that reports to the given health. */
    public Guard(PluginHealth health, InstantSource clock) {
        this.health = health;
        this.clock = clock;
    }

    /** Where this guard reports failures. */
    public PluginHealth health() {
        return health;
    }

    /** As {@link #call(ContributionId, Phase, Duration, Progress, Callable)}, for calls that nobody can cancel. */
    public <T> Outcome<T> call(
            ContributionId plugin, Phase phase, Duration deadline, Callable<? extends @Nullable T> call) {
        return call(plugin, phase, deadline, Progress.NONE, call);
    }

    /**
     * Calls into a plug-in and waits for the result.
     *
     * @param plugin who is called
     * @param phase what for
     * @param deadline how long it may take
     * @param progress tells whether the user cancelled; the call is then given a grace of two seconds
     * @param call the call itself; may return null, which is a failure
     * @throws CancellationException if the user cancelled and the call ended in time or threw this itself
     */
    public <T> Outcome<T> call(
            ContributionId plugin,
            Phase phase,
            Duration deadline,
            Progress progress,
            Callable<? extends @Nullable T> call) {
        return call(() -> plugin, phase, deadline, progress, call, nanos -> health.succeeded(plugin, nanos));
    }

    private <T> Outcome<T> call(
            Supplier<ContributionId> plugin,
            Phase phase,
            Duration deadline,
            Progress progress,
            Callable<? extends @Nullable T> call,
            LongConsumer succeeded) {
        long started = System.nanoTime();
        Future<? extends @Nullable T> future = threads.submit(call);
        try {
            T value = await(future, started, deadline, progress);
            if (value == null) {
                return fail(plugin.get(), phase, FailureKind.NULL_RESULT, "", null);
            }
            succeeded.accept(System.nanoTime() - started);
            return new Outcome.Success<>(value);
        } catch (TimeoutException e) {
            future.cancel(true);
            if (progress.cancelled()) {
                fail(plugin.get(), phase, FailureKind.IGNORED_CANCEL, "", e);
                throw new CancellationException();
            }
            return fail(plugin.get(), phase, FailureKind.DEADLINE, deadline.toSeconds() + " s", e);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            if (cause instanceof CancellationException cancelled && progress.cancelled()) {
                throw cancelled;
            }
            return failed(plugin.get(), phase, cause);
        } catch (InterruptedException e) {
            future.cancel(true);
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    /**
     * Waits for work that calls into several plug-ins by turns, too often for a guard around each call. What they throw is the
     * work's own concern; one that does not come back is named.
     *
     * @param asked who was called last; asked when the deadline has passed, from another thread than the work's
     * @param deadline how long the whole work may take
     * @throws CancellationException if the user cancelled and the work ended in time or threw this itself
     */
    public <T> Outcome<T> watch(
            Supplier<ContributionId> asked,
            Phase phase,
            Duration deadline,
            Progress progress,
            Callable<? extends @Nullable T> work) {
        return call(asked, phase, deadline, progress, work, nanos -> {});
    }

    /**
     * Calls into a plug-in on the caller's own thread, for code that is bound to one, such as widgets. Everything but the
     * deadline is guarded.
     */
    public <T> Outcome<T> callHere(ContributionId plugin, Phase phase, Callable<? extends @Nullable T> call) {
        long started = System.nanoTime();
        try {
            T value = call.call();
            if (value == null) {
                return fail(plugin, phase, FailureKind.NULL_RESULT, "", null);
            }
            health.succeeded(plugin, System.nanoTime() - started);
            return new Outcome.Success<>(value);
        } catch (CancellationException e) {
            throw e;
        } catch (Throwable e) {
            // a plug-in may throw anything; what no program survives is passed on by fail
            return failed(plugin, phase, e);
        }
    }

    /** Reports a failure that was found without a call, such as a declaration that cannot be used. */
    public <T> Outcome<T> fail(
            ContributionId plugin, Phase phase, FailureKind kind, String detail, @Nullable Throwable cause) {
        Instant now = clock.instant();
        PluginFailure failure = new PluginFailure(plugin, phase, kind, detail, now, Optional.ofNullable(cause));
        health.failed(failure);
        return new Outcome.Failure<>(failure);
    }

    /** Reports what a plug-in threw; what no program survives is thrown on. */
    public <T> Outcome<T> failed(ContributionId plugin, Phase phase, Throwable cause) {
        if (cause instanceof VirtualMachineError fatal && !(cause instanceof StackOverflowError)) {
            throw fatal;
        }
        FailureKind kind = switch (cause) {
            case LinkageError e -> FailureKind.LINKAGE;
            case ClassNotFoundException e -> FailureKind.LINKAGE;
            case ClassCastException e -> FailureKind.WRONG_TYPE;
            default -> FailureKind.EXCEPTION;
        };
        return fail(plugin, phase, kind, describe(cause), cause);
    }

    private static <T> T await(Future<T> future, long started, Duration deadline, Progress progress)
            throws InterruptedException, ExecutionException, TimeoutException {
        long end = started + deadline.toNanos();
        boolean cancelled = false;
        while (true) {
            if (!cancelled && progress.cancelled()) {
                cancelled = true;
                end = Math.min(end, System.nanoTime() + GRACE.toNanos());
            }
            long left = end - System.nanoTime();
            if (left <= 0 && !future.isDone()) {
                throw new TimeoutException();
            }
            try {
                return future.get(Math.min(Math.max(left, 0), POLL.toNanos()), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                if (end - System.nanoTime() <= 0) {
                    throw e;
                }
            }
        }
    }

    private static String describe(Throwable cause) {
        String message = cause.getMessage();
        String name = cause.getClass().getSimpleName();
        return message == null ? name : name + ": " + message;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "plug-in call " + THREADS.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }
}
