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
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.winnable.core.work.Progress;

/**
 * Stands around every call into a plug-in; nothing else in the code base calls into one.
 *
 * <p>Whatever the plug-in does (throw, fail to link, return null or the wrong type, never return, ignore a cancel) comes back
 * as a named failure, is counted by {@link PluginHealth}, and the caller goes on. Memory that does not suffice is a failure too: it
 * is mostly one array that the plug-in asked for, and what its call held is free again. Only a virtual machine that is broken is
 * passed on.
 *
 * <p>A contribution that is paused, see {@link PluginHealth#paused}, is not called; the outcome is a failure of the kind
 * {@link FailureKind#PAUSED}. Only what it has open may still be closed.
 *
 * <p>Thread-safe. A call runs on a thread of the guard's own; one that misses its deadline is interrupted and, since a thread
 * cannot be ended from outside, left behind on its daemon thread.
 */
public final class Guard {

    /** For calls that should take milliseconds: recognising, preparing, describing, one stretch of leads. */
    public static final Duration QUICK = Duration.ofSeconds(5);

    /** For calls that do a bounded piece of work and may wait for a disk: one batch of rows. */
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
        Optional<PluginFailure> paused = refusal(plugin, phase);
        return paused.isPresent()
                ? new Outcome.Failure<>(paused.get())
                : call(new Charge(() -> plugin, phase, true), deadline, progress, call);
    }

    /**
     * Who is answerable for a call, and since when.
     *
     * @param plugin asked when it failed
     * @param alone whether all that the call takes is this plug-in's
     * @param heap what the call takes from the heap
     */
    private record Charge(Supplier<ContributionId> plugin, Phase phase, boolean alone, long started, HeapMeter heap) {

        Charge(Supplier<ContributionId> plugin, Phase phase, boolean alone) {
            this(plugin, phase, alone, System.nanoTime(), new HeapMeter());
        }

        CallCost cost() {
            return new CallCost(System.nanoTime() - started, heap.bytes());
        }

        /** The same call, measured. */
        <T> Callable<@Nullable T> measured(Callable<? extends @Nullable T> call) {
            return () -> {
                heap.begin();
                try {
                    return call.call();
                } finally {
                    heap.end();
                }
            };
        }
    }

    private <T> Outcome<T> call(
            Charge charge, Duration deadline, Progress progress, Callable<? extends @Nullable T> call) {
        Future<@Nullable T> future = threads.submit(charge.measured(call));
        try {
            T value = await(future, charge.started(), deadline, progress);
            if (value == null) {
                return fail(charge, FailureKind.NULL_RESULT, "", null);
            }
            if (charge.alone()) {
                health.succeeded(charge.plugin().get(), charge.phase(), charge.cost());
            }
            return new Outcome.Success<>(value);
        } catch (TimeoutException e) {
            future.cancel(true);
            if (progress.cancelled()) {
                fail(charge, FailureKind.IGNORED_CANCEL, "", e);
                throw new CancellationException();
            }
            return fail(charge, FailureKind.DEADLINE, deadline.toSeconds() + " s", e);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            if (cause instanceof CancellationException cancelled && progress.cancelled()) {
                if (charge.alone()) {
                    health.ended(charge.plugin().get(), charge.cost());
                }
                throw cancelled;
            }
            return fail(charge, kind(cause), describe(cause), cause);
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
        return call(new Charge(asked, phase, false), deadline, progress, work);
    }

    /**
     * Calls into a plug-in on the caller's own thread, for code that is bound to one, such as widgets. Everything but the
     * deadline is guarded.
     */
    public <T> Outcome<T> callHere(ContributionId plugin, Phase phase, Callable<? extends @Nullable T> call) {
        Optional<PluginFailure> paused = refusal(plugin, phase);
        if (paused.isPresent()) {
            return new Outcome.Failure<>(paused.get());
        }
        Charge charge = new Charge(() -> plugin, phase, true);
        boolean interrupted = Thread.currentThread().isInterrupted();
        try {
            T value = charge.<T>measured(call).call();
            if (value == null) {
                return fail(charge, FailureKind.NULL_RESULT, "", null);
            }
            health.succeeded(plugin, phase, charge.cost());
            return new Outcome.Success<>(value);
        } catch (CancellationException e) {
            health.ended(plugin, charge.cost());
            throw e;
        } catch (Throwable e) {
            // a plug-in may throw anything; what no program survives is passed on by kind
            return fail(charge, kind(e), describe(e), e);
        } finally {
            if (!interrupted) {
                // nobody but the plug-in can have asked this thread to end, and it is not the plug-in's
                Thread.interrupted();
            }
        }
    }

    /** Reports a failure that was found without a call, such as a declaration that cannot be used. */
    public <T> Outcome<T> fail(
            ContributionId plugin, Phase phase, FailureKind kind, String detail, @Nullable Throwable cause) {
        return report(plugin, phase, kind, detail, cause, CallCost.NONE);
    }

    /** Reports what a plug-in threw; what no program survives is thrown on. */
    public <T> Outcome<T> failed(ContributionId plugin, Phase phase, Throwable cause) {
        return fail(plugin, phase, kind(cause), describe(cause), cause);
    }

    private <T> Outcome<T> fail(Charge charge, FailureKind kind, String detail, @Nullable Throwable cause) {
        CallCost cost = charge.alone() ? charge.cost() : CallCost.NONE;
        return report(charge.plugin().get(), charge.phase(), kind, detail, cause, cost);
    }

    private <T> Outcome<T> report(
            ContributionId plugin,
            Phase phase,
            FailureKind kind,
            String detail,
            @Nullable Throwable cause,
            CallCost cost) {
        Instant now = clock.instant();
        PluginFailure failure = new PluginFailure(plugin, phase, kind, detail, now, Optional.ofNullable(cause));
        health.failed(failure, cost);
        return new Outcome.Failure<>(failure);
    }

    /** Why a call is not made. What is open is closed even when paused: it would stay open for ever. */
    private Optional<PluginFailure> refusal(ContributionId plugin, Phase phase) {
        return phase == Phase.DISPOSAL ? Optional.empty() : health.paused(plugin);
    }

    private static FailureKind kind(Throwable cause) {
        if (cause instanceof VirtualMachineError fatal
                && !(cause instanceof StackOverflowError)
                && !(cause instanceof OutOfMemoryError)) {
            throw fatal;
        }
        return switch (cause) {
            // the class is there and fits; it is what its initialiser does that failed
            case ExceptionInInitializerError e when e.getCause() != null -> kind(e.getCause());
            case LinkageError e -> FailureKind.LINKAGE;
            case ClassNotFoundException e -> FailureKind.LINKAGE;
            case ClassCastException e -> FailureKind.WRONG_TYPE;
            case WrongTypeException e -> FailureKind.WRONG_TYPE;
            default -> FailureKind.EXCEPTION;
        };
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
        if (cause instanceof ExceptionInInitializerError && cause.getCause() != null) {
            return describe(cause.getCause());
        }
        String message = cause.getMessage();
        String name = cause.getClass().getSimpleName();
        if (message == null) {
            return name;
        }
        return cause instanceof WrongTypeException ? message : name + ": " + message;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "plug-in call " + THREADS.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }
}
