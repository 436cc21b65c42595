package org.winnable.ui.internal;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;
import org.winnable.ui.jobs.Notice;

/**
 * A failure of work, told calmly to the user and without people's data to the log.
 *
 * @param work what the user started
 * @param cause what was thrown
 */
public record Failure(String work, Throwable cause) {

    private static final String OURS = "org.winnable.";

    /** What the user reads. */
    public Notice notice() {
        String title = NLS.bind(Messages.Failure_title, work);
        String message = cause.getMessage();
        if (isForUser() && message != null) {
            return Notice.failed(title, message, "");
        }
        return Notice.failed(title, Messages.Failure_unexpected, cause.toString());
    }

    /** Logs a defect with its stack; messages are left out, as they may quote a file. */
    public void log(ILog log) {
        if (!isForUser()) {
            log.error(chain(cause));
        }
    }

    /** Checked exceptions of ours say in the user's language what is wrong and what to do. */
    private boolean isForUser() {
        return !(cause instanceof RuntimeException)
                && !(cause instanceof Error)
                && cause.getClass().getName().startsWith(OURS);
    }

    private static String chain(Throwable thrown) {
        String frames = Arrays.stream(thrown.getStackTrace())
                .map(frame -> "\n\tat " + frame)
                .collect(Collectors.joining());
        String own = thrown.getClass().getName() + frames;
        Throwable next = thrown.getCause();
        return next == null || next == thrown ? own : own + "\nCaused by: " + chain(next);
    }
}
