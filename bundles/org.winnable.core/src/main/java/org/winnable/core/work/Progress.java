package org.winnable.core.work;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.osgi.annotation.versioning.ProviderType;

/**
 * How long-running work tells how far it is, and learns that nobody waits for it any more.
 *
 * <p>Implementations are thread-safe and cheap to call; callers still report in steps (a batch, a thousand rows) rather
 * than per row. The core knows nothing of jobs or widgets: the faces adapt this type in one place each.
 */
@ProviderType
public interface Progress {

    /** Reports nothing and is never cancelled. */
    Progress NONE = silent(() -> false);

    /** The {@code total} of work whose length is not known. */
    long UNKNOWN = -1;

    /**
     * Reports nothing: for work that somebody may stop and nobody watches.
     *
     * @param cancelled whether to stop; asked often and on any thread
     */
    static Progress silent(BooleanSupplier cancelled) {
        return new Progress() {
            @Override
            public void begin(String task, long total) {
                // nobody listens
            }

            @Override
            public void advance(long amount) {
                // nobody listens
            }

            @Override
            public boolean cancelled() {
                return cancelled.getAsBoolean();
            }
        };
    }

    /**
     * A new piece of work begins; what was reported before is over.
     *
     * @param task what is being done, in the user's language, without personal data
     * @param total units of work ahead, or {@link #UNKNOWN}
     */
    void begin(String task, long total);

    /** {@code amount} more units of the current piece are done. */
    void advance(long amount);

    /**
     * {@code amount} more things, such as rows, are done with: told beside the units of the total where people count in other
     * things than the work does.
     */
    default void count(long amount) {
        // most work is told in units alone
    }

    /** Whether the user asked to stop. Work must look at this at least every few hundred milliseconds. */
    boolean cancelled();

    /**
     * Leaves the work if the user asked to stop.
     *
     * @throws CancellationException if {@link #cancelled()}
     */
    default void checkCancelled() {
        if (cancelled()) {
            throw new CancellationException();
        }
    }
}
