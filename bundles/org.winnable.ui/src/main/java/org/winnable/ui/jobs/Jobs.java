package org.winnable.ui.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.UISynchronize;
import org.jspecify.annotations.Nullable;
import org.winnable.ui.internal.Failure;

/**
 * Runs work off the UI thread. The one place where our {@link org.winnable.core.work.Progress} meets the jobs of Eclipse.
 *
 * <p>What is running is a {@link RunningJobs} in the application's context; the status line shows it and cancels. A failure
 * becomes a {@link Notice}. Thread-safe; what is called back is called on the UI thread.
 */
public final class Jobs {

    private final IEclipseContext application;
    private final UISynchronize ui;
    private final List<WorkJob<?>> running = new CopyOnWriteArrayList<>();
    private final AtomicBoolean publishing = new AtomicBoolean();

    /** Jobs that are shown in the given application. */
    public Jobs(IEclipseContext application, UISynchronize ui) {
        this.application = application;
        this.ui = ui;
        application.set(RunningJobs.class, RunningJobs.NONE);
    }

    /**
     * Starts work. If it fails the user sees a notice; if it is cancelled nothing more happens.
     *
     * @param name what it is, in the user's language, for instance "Import contacts.csv"
     * @param done is given the result, on the UI thread
     */
    public <T> JobHandle run(String name, Work<T> work, Consumer<? super T> done) {
        return run(name, work, done, outcome -> outcome.notice().ifPresent(this::show));
    }

    /**
     * Starts work whose failure the caller shows itself.
     *
     * @param name what it is, in the user's language
     * @param done is given the result, on the UI thread
     * @param stopped is told when there is no result, because of a failure or a cancel, on the UI thread
     */
    public <T> JobHandle run(String name, Work<T> work, Consumer<? super T> done, Consumer<Stopped> stopped) {
        WorkJob<T> job = new WorkJob<>(name, work, done, stopped);
        running.add(job);
        publish();
        job.schedule();
        return job.handle;
    }

    /**
     * Fetches something that takes a blink but must not be waited for on the UI thread. It is not listed as running; a
     * failure is shown.
     *
     * @param name what it is, in the user's language; shown only if it fails
     * @param done is given the result, on the UI thread
     */
    public <T> void fetch(String name, Work<T> work, Consumer<? super T> done) {
        new WorkJob<>(name, work, done, outcome -> outcome.notice().ifPresent(this::show)).schedule();
    }

    /** Shows a notice until it is dismissed, read or followed by the next one. Callable from any thread. */
    public void show(Notice notice) {
        ui.asyncExec(() -> application.set(Notice.class, notice));
    }

    /** Takes the notice away. */
    public void dismissNotice() {
        ui.asyncExec(() -> application.remove(Notice.class));
    }

    /** Asks everything to stop and waits for it; called when the application ends. */
    public void close() {
        running.forEach(Job::cancel);
        for (WorkJob<?> job : running) {
            try {
                job.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void publish() {
        if (publishing.compareAndSet(false, true)) {
            ui.asyncExec(() -> {
                publishing.set(false);
                List<RunningJobs.State> states = new ArrayList<>();
                running.forEach(job -> states.add(job.state()));
                application.set(RunningJobs.class, new RunningJobs(states));
            });
        }
    }

    private final class WorkJob<T> extends Job {

        private final Work<T> work;
        private final Consumer<? super T> done;
        private final Consumer<Stopped> stopped;
        private final JobHandle handle = this::cancel;
        private final JobProgress progress = new JobProgress(Jobs.this::publish);

        WorkJob(String name, Work<T> work, Consumer<? super T> done, Consumer<Stopped> stopped) {
            super(name);
            this.work = work;
            this.done = done;
            this.stopped = stopped;
            setPriority(LONG);
        }

        RunningJobs.State state() {
            return new RunningJobs.State(handle, getName(), progress.task(), progress.pace(), progress.cancelled());
        }

        @Override
        protected void canceling() {
            progress.cancel();
            publish();
        }

        @Override
        protected IStatus run(@Nullable IProgressMonitor monitor) {
            try {
                T result = work.run(progress);
                end(() -> done.accept(result));
                return Status.OK_STATUS;
            } catch (CancellationException e) {
                end(() -> stopped.accept(Stopped.CANCELLED));
                return Status.CANCEL_STATUS;
            } catch (Exception | LinkageError e) {
                // a linkage error is a damaged installation: the window stays and the user is told
                Failure failure = new Failure(getName(), e);
                failure.log(ILog.of(Jobs.class));
                end(() -> stopped.accept(Stopped.failed(failure.notice())));
                return Status.OK_STATUS;
            }
        }

        private void end(Runnable last) {
            running.remove(this);
            publish();
            ui.asyncExec(last);
        }
    }
}
