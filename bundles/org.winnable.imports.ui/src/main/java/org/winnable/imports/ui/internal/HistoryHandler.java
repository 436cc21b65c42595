package org.winnable.imports.ui.internal;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.jspecify.annotations.Nullable;
import org.winnable.workspace.ImportSummary;

/**
 * Undoes or redoes, unless the keyboard writes into a field, whose own undo gets the key then. A handler in the old way,
 * because e4 asks only those whether they take a key, and keeps it from the field for all others.
 */
abstract class HistoryHandler extends AbstractHandler {

    private final IEclipseContext application;

    HistoryHandler(IEclipseContext application) {
        this.application = application;
    }

    /** What is undone or redone next; empty if there is nothing. */
    abstract Optional<ImportSummary> next(ImportUndo undo);

    @Override
    @CanExecute
    public boolean isEnabled() {
        return isHandled() && undo().flatMap(this::next).isPresent();
    }

    @Override
    public boolean isHandled() {
        return !TextFocus.isInField();
    }

    @Override
    @Execute
    public @Nullable Object execute(@org.eclipse.e4.core.di.annotations.Optional @Nullable ExecutionEvent event) {
        undo().ifPresent(undo -> next(undo).ifPresent(undo::toggle));
        return null;
    }

    /** Handlers are made before the services of perspectives. */
    private Optional<ImportUndo> undo() {
        return Optional.ofNullable(application.get(ImportUndo.class));
    }
}
