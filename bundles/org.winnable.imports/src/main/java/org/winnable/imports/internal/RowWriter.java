package org.winnable.imports.internal;

import org.winnable.core.lead.RowOutcome;
import org.winnable.workspace.ImportTransaction;
import org.winnable.workspace.WorkspaceException;

/** Hands rows to the workspace. Not thread-safe. */
final class RowWriter {

    private final ImportTransaction transaction;

    RowWriter(ImportTransaction transaction) {
        this.transaction = transaction;
    }

    RowOutcome write(MappedRow row) throws WorkspaceException {
        return switch (row) {
            case ContactRow contact -> transaction.add(contact.person()).outcome();
            case CompanyRow company -> transaction.add(company.line(), company.company());
            case DealRow deal -> transaction.add(deal.line(), deal.deal());
            case SpendRow spend -> transaction.add(spend.line(), spend.spend());
        };
    }
}
