package org.winnable.ui.session;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.jspecify.annotations.Nullable;
import org.winnable.application.ClientSession;
import org.winnable.application.RuleStamp;

/**
 * Looks every second whether somebody saved a file of rules with another program, and tells the session. What the session itself
 * tells of is known already.
 */
final class RuleWatch extends Job {

    private static final long PERIOD_MILLIS = 1_000;

    private final ClientSession session;
    private final Runnable known;
    private volatile RuleStamp last;
    private volatile boolean stopped;

    RuleWatch(ClientSession session) {
        super("Rule files");
        this.session = session;
        last = RuleStamp.of(session.workspace());
        known = () -> last = RuleStamp.of(session.workspace());
        setSystem(true);
        setPriority(DECORATE);
    }

    void start() {
        session.addListener(known);
        schedule(PERIOD_MILLIS);
    }

    void stop() {
        stopped = true;
        session.removeListener(known);
        cancel();
    }

    @Override
    protected IStatus run(@Nullable IProgressMonitor monitor) {
        RuleStamp now = RuleStamp.of(session.workspace());
        if (!stopped && !now.equals(last)) {
            session.changed();
        }
        if (!stopped) {
            schedule(PERIOD_MILLIS);
        }
        return Status.OK_STATUS;
    }
}
