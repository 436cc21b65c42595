package org.winnable.plugins.internal.p2;

import java.util.concurrent.CancellationException;
import org.eclipse.core.runtime.OperationCanceledException;

/** What p2 throws when somebody asked it to stop, as the rest of Winnable throws it. */
final class Cancelled {

    private Cancelled() {}

    static CancellationException by(OperationCanceledException cause) {
        CancellationException cancelled = new CancellationException();
        cancelled.initCause(cause);
        return cancelled;
    }
}
