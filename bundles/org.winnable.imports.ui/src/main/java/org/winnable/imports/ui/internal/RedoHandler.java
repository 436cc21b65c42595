package org.winnable.imports.ui.internal;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;

/** Brings back what was undone last. */
public final class RedoHandler {

    @CanExecute
    boolean canExecute(ImportUndo undo) {
        return undo.redoNext().isPresent() && !TextFocus.isInField();
    }

    @Execute
    void execute(ImportUndo undo) {
        undo.redoNext().ifPresent(undo::toggle);
    }
}
