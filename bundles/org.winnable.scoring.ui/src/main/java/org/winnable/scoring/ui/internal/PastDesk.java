package org.winnable.scoring.ui.internal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.winnable.application.ClientSession;
import org.winnable.scoring.ui.internal.past.PastPane;

/** What the user wants of the past: to try it again, and to hold it against what the sales of the open client can take. */
final class PastDesk implements PastPane.Listener {

    private final Capacity capacity;
    private final Optional<Runnable> imports;
    private final Runnable again;
    private @Nullable PastPane pane;
    private @Nullable ClientSession session;

    /**
     * A desk without a client.
     *
     * @param imports goes to the import, where that is possible
     * @param again tries the past again
     */
    PastDesk(Capacity capacity, Optional<Runnable> imports, Runnable again) {
        this.capacity = capacity;
        this.imports = imports;
        this.again = again;
    }

    /** Works on the past of another client, in a pane. */
    void show(PastPane shown, @Nullable ClientSession opened) {
        pane = shown;
        session = opened;
        shown.showCapacity(opened == null ? 0 : capacity.of(opened));
    }

    @Override
    public void capacity(double people) {
        ClientSession open = session;
        PastPane shown = pane;
        if (open != null && shown != null) {
            capacity.keep(open, people);
            shown.showCapacity(people);
        }
    }

    @Override
    public void again() {
        again.run();
    }

    @Override
    public Optional<Runnable> imports() {
        return imports;
    }
}
