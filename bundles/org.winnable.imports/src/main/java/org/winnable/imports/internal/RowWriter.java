package org.winnable.imports.internal;

import org.winnable.core.lead.RowOutcome;
import org.winnable.workspace.ImportTransaction;
import org.winnable.workspace.PersonRow;
import org.winnable.workspace.WorkspaceException;

/** Hands rows to the workspace. Not thread-safe. */
final class RowWriter {

    private final ImportTransaction transaction;

    RowWriter(ImportTransaction transaction) {
        this.transaction = transaction;
    }

    RowOutcome write(MappedRow row) throws WorkspaceException {
        PersonRow person = new PersonRow(row.line(), row.occurred(), row.values(), row.others(), row.interactions());
        return transaction.add(person).outcome();
    }
}
