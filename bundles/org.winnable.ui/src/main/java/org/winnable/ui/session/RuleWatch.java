package org.winnable.ui.session;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.jspecify.annotations.Nullable;
import org.winnable.application.ClientSession;
import org.winnable.application.RuleStamp;

/** Looks every second whether somebody saved a file of rules with another program, and tells the session. */
final class RuleWatch extends Job {

    private static final long PERIOD_MILLIS = 1_000;

    private final ClientSession session;
    private RuleStamp last;
    private volatile boolean stopped;

    RuleWatch(ClientSession session) {
        super("Rule files");
        this.session = session;
        last = RuleStamp.of(session.workspace());
        setSystem(true);
        setPriority(DECORATE);
    }

    void start() {
        schedule(PERIOD_MILLIS);
    }

    void stop() {
        stopped = true;
        cancel();
    }

    @Override
    protected IStatus run(@Nullable IProgressMonitor monitor) {
        RuleStamp now = RuleStamp.of(session.workspace());
        if (!stopped && !now.equals(last)) {
            last = now;
            session.changed();
        }
        if (!stopped) {
            start();
        }
        return Status.OK_STATUS;
    }
}
