package org.winnable.ui.jobs;

import java.util.Optional;

/**
 * Why work ended without a result.
 *
 * @param notice tells the user of a failure; absent if it was cancelled
 */
public record Stopped(Optional<Notice> notice) {

    /** The user asked it to stop. */
    public static final Stopped CANCELLED = new Stopped(Optional.empty());

    /** It failed. */
    public static Stopped failed(Notice notice) {
        return new Stopped(Optional.of(notice));
    }
}
