package org.winnable.imports.ui.internal;

import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.winnable.workspace.ImportSummary;

/** Brings back what was undone last. */
public final class RedoHandler extends HistoryHandler {

    @Inject
    RedoHandler(IEclipseContext application) {
        super(application);
    }

    @Override
    Optional<ImportSummary> next(ImportUndo undo) {
        return undo.redoNext();
    }
}
