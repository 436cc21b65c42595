package org.winnable.ui.widgets;

import org.eclipse.swt.widgets.Control;

/**
 * Does a work of the UI thread in steps, one after the other, so that the window answers in between: what takes a tenth of a
 * second at a stretch is felt, and tens of milliseconds are not. Used on the UI thread.
 */
public final class Steps {

    private final Control owner;
    private int begun;

    /**
     * No steps yet.
     *
     * @param owner what the work is for; once it is disposed of, nothing is done any more
     */
    public Steps(Control owner) {
        this.owner = owner;
    }

    /** Does these soon, in their order and before whatever is asked of the UI thread later, instead of what is left of others. */
    public void begin(Runnable... steps) {
        begun++;
        int own = begun;
        for (Runnable step : steps) {
            owner.getDisplay().asyncExec(() -> {
                if (own == begun && !owner.isDisposed()) {
                    step.run();
                }
            });
        }
    }
}
