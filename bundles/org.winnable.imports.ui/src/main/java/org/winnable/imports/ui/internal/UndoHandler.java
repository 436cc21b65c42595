package org.winnable.imports.ui.internal;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;

/** Takes back the newest import, or what was said by hand since. */
public final class UndoHandler {

    @CanExecute
    boolean canExecute(ImportUndo undo) {
        return undo.undoNext().isPresent() && !TextFocus.isInField();
    }

    @Execute
    void execute(ImportUndo undo) {
        undo.undoNext().ifPresent(undo::toggle);
    }
}
