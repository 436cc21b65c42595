package org.winnable.scoring.ui.internal;

import org.eclipse.e4.core.di.annotations.Execute;

/** Undo or redo while the scoring view has the keyboard: a step of the draft, not of the imports. */
public final class DraftStep {

    private final Runnable step;

    DraftStep(Runnable step) {
        this.step = step;
    }

    @Execute
    void execute() {
        step.run();
    }
}
