package org.winnable.imports.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.winnable.core.lead.Contact;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.RowOutcome;
import org.winnable.imports.Duplicates;
import org.winnable.imports.Merge;
import org.winnable.workspace.ImportTransaction;
import org.winnable.workspace.MatchKey;
import org.winnable.workspace.PersonRow;
import org.winnable.workspace.Settlement;
import org.winnable.workspace.Taken;
import org.winnable.workspace.WorkspaceException;

/** Hands rows to the workspace and keeps account of those about people who were known. Not thread-safe. */
final class RowWriter {

    private final ImportTransaction transaction;
    private final int mergesToTell;
    private final List<Merge> merges = new ArrayList<>();
    private long inside;
    private long known;

    /**
     * A writer into one transaction.
     *
     * @param mergesToTell how many merges to describe; each takes a look into the store
     */
    RowWriter(ImportTransaction transaction, int mergesToTell) {
        this.transaction = transaction;
        this.mergesToTell = mergesToTell;
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
        PersonRow person = row.person();
        Taken taken = transaction.add(person);
        if (taken.outcome() != RowOutcome.CREATED) {
            if (transaction.isFromBefore(taken.person())) {
                known++;
                describe(person, taken);
            } else {
                inside++;
            }
        }
        return taken.outcome();
    }

    private void describe(PersonRow row, Taken taken) throws WorkspaceException {
        Optional<MatchKey.Kind> by = taken.by();
        if (merges.size() < mergesToTell && taken.outcome() == RowOutcome.MERGED && by.isPresent()) {
            Optional<Contact> before = transaction.before(taken.person());
            if (before.isPresent()) {
                merges.add(new Merge(
                        row.line(),
                        taken.person(),
                        before.get().displayName(),
                        by.get(),
                        changes(before.get(), row.values())));
            }
        }
    }

    private static List<Merge.Change> changes(Contact before, Map<ContactField, String> row) {
        return row.entrySet().stream()
                .filter(entry -> !before.value(entry.getKey()).equals(Optional.of(entry.getValue())))
                .map(entry -> new Merge.Change(entry.getKey(), before.value(entry.getKey()), entry.getValue()))
                .toList();
    }

    /** How many rows were about somebody known. */
    Duplicates duplicates(Settlement settlement) {
        return new Duplicates(inside, known, settlement.joined(), settlement.toAsk());
    }

    /** The first merges. */
    List<Merge> merges() {
        return List.copyOf(merges);
    }
}
