package org.winnable.imports.ui.internal;

import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.winnable.workspace.ImportSummary;

/** Takes back the newest import, or what was said by hand since. */
public final class UndoHandler extends HistoryHandler {

    @Inject
    UndoHandler(IEclipseContext application) {
        super(application);
    }

    @Override
    Optional<ImportSummary> next(ImportUndo undo) {
        return undo.undoNext();
    }
}
