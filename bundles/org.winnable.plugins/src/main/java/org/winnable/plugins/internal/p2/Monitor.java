package org.winnable.plugins.internal.p2;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.winnable.core.work.Progress;

/** Tells p2 that nobody waits for it any more. What p2 says of how far it is counts its own steps and would tell people nothing. */
final class Monitor extends NullProgressMonitor {

    private final Progress progress;

    Monitor(Progress progress) {
        this.progress = progress;
    }

    @Override
    public boolean isCanceled() {
        return progress.cancelled();
    }
}
