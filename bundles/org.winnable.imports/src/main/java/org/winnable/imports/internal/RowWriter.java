package org.winnable.imports.internal;

import java.util.Optional;
import org.winnable.core.lead.RowOutcome;
import org.winnable.workspace.ImportTransaction;
import org.winnable.workspace.KnownPeople;
import org.winnable.workspace.Match;
import org.winnable.workspace.WorkspaceException;

/** Finds the person that a row tells of and writes what is new. Not thread-safe. */
final class RowWriter {

    /** Why a record is linked to a person nobody knew. */
    private static final String NEW = "new";

    private final ImportTransaction transaction;
    private final KnownPeople known;

    RowWriter(ImportTransaction transaction) {
        this.transaction = transaction;
        this.known = transaction.known();
    }

    RowOutcome write(MappedRow row) throws WorkspaceException {
        return switch (row) {
            case ContactRow person -> write(person);
            case CompanyRow company -> transaction.add(company.line(), company.company());
            case DealRow deal -> transaction.add(deal.line(), deal.deal());
            case SpendRow spend -> transaction.add(spend.line(), spend.spend());
        };
    }

    private RowOutcome write(ContactRow row) throws WorkspaceException {
        Optional<Match> match = known.match(row.values());
        if (match.isEmpty()) {
            add(transaction.newPerson(), row, NEW);
            return RowOutcome.CREATED;
        }
        long person = match.get().person();
        if (known.tellsNothingNew(person, row.values(), row.others(), row.interactions())) {
            return RowOutcome.UNCHANGED;
        }
        add(person, row, match.get().by().key());
        return RowOutcome.MERGED;
    }

    private void add(long person, ContactRow row, String reason) throws WorkspaceException {
        transaction.add(person, row.line(), row.occurred(), row.values(), row.others(), row.interactions(), reason);
    }
}
