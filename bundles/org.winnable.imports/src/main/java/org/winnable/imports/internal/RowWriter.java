package org.winnable.imports.internal;

import java.util.Map;
import org.winnable.core.lead.Company;
import org.winnable.core.lead.Deal;
import org.winnable.core.lead.RowOutcome;
import org.winnable.core.lead.Spend;
import org.winnable.imports.Duplicates;
import org.winnable.workspace.ImportTransaction;
import org.winnable.workspace.PersonRow;
import org.winnable.workspace.Settlement;
import org.winnable.workspace.Taken;
import org.winnable.workspace.WorkspaceException;

/** Hands rows to the workspace and keeps account of those about people who were known. Not thread-safe. */
final class RowWriter {

    private final ImportTransaction transaction;
    private final RowSampler sampler;
    private long inside;
    private long known;

    /**
     * A writer into one transaction.
     *
     * @param sampler looks at each row that was taken
     */
    RowWriter(ImportTransaction transaction, RowSampler sampler) {
        this.transaction = transaction;
        this.sampler = sampler;
    }

    RowOutcome write(MappedRow row) throws WorkspaceException {
        switch (row) {
            case ContactRow person -> {
                return account(person.person(), transaction.add(person.person()));
            }
            case InteractionRow touches -> {
                return account(touches.person(), transaction.addInteractions(touches.person()));
            }
            case CompanyRow(long line, Company company) -> {
                RowOutcome outcome = transaction.add(line, company);
                sampler.look(line, outcome, company.name(), company.values());
                return outcome;
            }
            case DealRow(long line, Deal deal) -> {
                RowOutcome outcome = transaction.add(line, deal);
                sampler.look(line, outcome, deal.key(), Map.of());
                return outcome;
            }
            case SpendRow(long line, Spend spend) -> {
                RowOutcome outcome = transaction.add(line, spend);
                sampler.look(line, outcome, spend.campaign(), Map.of());
                return outcome;
            }
        }
    }

    private RowOutcome account(PersonRow person, Taken taken) throws WorkspaceException {
        if (taken.outcome() != RowOutcome.CREATED) {
            if (transaction.isFromBefore(taken.person())) {
                known++;
            } else {
                inside++;
            }
        }
        sampler.look(person, taken);
        return taken.outcome();
    }

    /** How many rows were about somebody known. */
    Duplicates duplicates(Settlement settlement) {
        return new Duplicates(inside, known, settlement.joined(), settlement.toAsk());
    }
}
