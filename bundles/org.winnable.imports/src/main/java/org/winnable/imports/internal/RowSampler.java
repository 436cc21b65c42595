package org.winnable.imports.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.winnable.core.lead.Contact;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.RowOutcome;
import org.winnable.imports.Merge;
import org.winnable.imports.RehearsedRow;
import org.winnable.imports.RehearsedRow.Known;
import org.winnable.workspace.ImportTransaction;
import org.winnable.workspace.MatchKey;
import org.winnable.workspace.PersonRow;
import org.winnable.workspace.Taken;
import org.winnable.workspace.WorkspaceException;

/** Describes the first rows of each outcome, for a rehearsal; an import describes none. Not thread-safe. */
final class RowSampler {

    /** What stands for somebody without a name. */
    private static final List<ContactField> SPEAKING = List.of(
            ContactField.EMAIL,
            ContactField.PHONE,
            ContactField.MOBILE,
            ContactField.PROFILE,
            ContactField.EXTERNAL_ID);

    private final ImportTransaction transaction;
    private final int most;
    private final List<RehearsedRow> rows = new ArrayList<>();
    private final int[] told = new int[RowOutcome.values().length];

    /**
     * A sampler of the rows of one transaction.
     *
     * @param most how many rows of an outcome to describe; each merge takes a look into the store
     */
    RowSampler(ImportTransaction transaction, int most) {
        this.transaction = transaction;
        this.most = most;
    }

    /** Looks at a row about a person that was just taken. */
    void look(PersonRow row, Taken taken) throws WorkspaceException {
        if (!wants(taken.outcome())) {
            return;
        }
        Known known = Known.NOT;
        Optional<Merge> merge = Optional.empty();
        if (taken.outcome() != RowOutcome.CREATED) {
            known = transaction.isFromBefore(taken.person()) ? Known.IN_WORKSPACE : Known.IN_FILE;
        }
        if (taken.outcome() == RowOutcome.MERGED
                && known == Known.IN_WORKSPACE
                && taken.by().isPresent()) {
            Optional<Contact> before = transaction.before(taken.person());
            if (before.isPresent()) {
                merge = Optional.of(
                        merge(before.get(), row, taken.person(), taken.by().get()));
            }
        }
        rows.add(new RehearsedRow(
                row.line(),
                taken.outcome(),
                subject(row.values()),
                known,
                taken.by(),
                row.values(),
                merge,
                Optional.empty()));
    }

    /**
     * Looks at a row about a company, a deal or money spent that was just taken.
     *
     * @param subject its name
     */
    void look(long line, RowOutcome outcome, String subject, Map<ContactField, String> values) {
        if (wants(outcome)) {
            rows.add(new RehearsedRow(
                    line, outcome, subject, Known.NOT, Optional.empty(), values, Optional.empty(), Optional.empty()));
        }
    }

    /** The rows that were described, in file order. */
    List<RehearsedRow> rows() {
        return List.copyOf(rows);
    }

    private boolean wants(RowOutcome outcome) {
        return told[outcome.ordinal()] < most && told[outcome.ordinal()]++ < most;
    }

    private static String subject(Map<ContactField, String> values) {
        return Contact.displayName(field -> Optional.ofNullable(values.get(field)))
                .orElseGet(() -> SPEAKING.stream()
                        .filter(values::containsKey)
                        .map(values::get)
                        .findFirst()
                        .orElse(""));
    }

    private Merge merge(Contact before, PersonRow row, long person, MatchKey.Kind by) throws WorkspaceException {
        Contact after = transaction.after(before, row);
        List<Merge.Change> changes = row.values().entrySet().stream()
                .filter(entry -> !before.value(entry.getKey()).equals(Optional.of(entry.getValue())))
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Merge.Change(
                        entry.getKey(),
                        before.value(entry.getKey()),
                        entry.getValue(),
                        after.value(entry.getKey()).orElse("")))
                .toList();
        return new Merge(row.line(), person, before.displayName(), by, changes);
    }
}
