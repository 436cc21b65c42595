package org.winnable.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.winnable.core.lead.Company;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.Deal;
import org.winnable.core.lead.ImportCounts;
import org.winnable.core.lead.Interaction;
import org.winnable.core.lead.RowOutcome;
import org.winnable.core.lead.Spend;
import org.winnable.workspace.internal.store.ImportWriter;

/**
 * One import while it runs. Nothing of it is visible to others, or outlives the process, before {@link #commit}; closed
 * without commit it leaves nothing. Belongs to one thread at a time.
 */
public final class ImportTransaction implements AutoCloseable {

    private final FactStore store;
    private final ImportWriter writer;
    private final ImportOrigin origin;
    private final KnownPeople known;
    private boolean closed;

    ImportTransaction(FactStore store, ImportWriter writer, ImportOrigin origin, boolean fileCameBefore) {
        this.store = store;
        this.writer = writer;
        this.origin = origin;
        this.known = new KnownPeople(writer, origin.family(), fileCameBefore);
    }

    /** Who is known, the rows of this import included. */
    public KnownPeople known() {
        return known;
    }

    /** The id of a person whom nobody knew; they exist from their first record on. */
    public long newPerson() {
        return writer.newPerson();
    }

    /**
     * Adds a record. Rows that tell nothing new are not added: {@link KnownPeople#tellsNothingNew}.
     *
     * @param person whom it tells of
     * @param line where it stands in the file, from 1
     * @param occurred when the source says the row came about
     * @param values normalised values; empty values are left out
     * @param others values of further columns by the source's labels; empty values are left out
     * @param interactions touches that the row tells of, oldest first
     * @param linkReason why the record is about this person: the key of a {@link MatchKey.Kind}, or {@code new}
     */
    public void add(
            long person,
            long line,
            Optional<Instant> occurred,
            Map<ContactField, String> values,
            Map<String, String> others,
            List<Interaction> interactions,
            String linkReason)
            throws WorkspaceException {
        StoreCall.run(() -> writer.add(person, line, occurred, values, others, interactions, linkReason));
        known.add(person, values, others, interactions);
    }

    /** Adds what a row tells of money spent. */
    public RowOutcome add(long line, Spend spend) throws WorkspaceException {
        StoreCall.run(() -> writer.add(line, spend));
        return RowOutcome.CREATED;
    }

    /** Adds what a row tells of a deal. */
    public RowOutcome add(long line, Deal deal) throws WorkspaceException {
        StoreCall.run(() -> writer.add(line, deal));
        return RowOutcome.CREATED;
    }

    /** Adds what a row tells of a company. */
    public RowOutcome add(long line, Company company) throws WorkspaceException {
        StoreCall.run(() -> writer.add(line, company));
        return RowOutcome.CREATED;
    }

    /**
     * Makes the import visible and durable.
     *
     * @return its id
     * @throws WorkspaceException if the store cannot take it; nothing of the import is kept then
     */
    public long commit(ImportCounts counts) throws WorkspaceException {
        long id = StoreCall.ask(() -> writer.commit(
                origin.source(), origin.dialect(), origin.family(), origin.fileHash(), origin.recorded(), counts));
        store.committed();
        return id;
    }

    /** Ends the import; without {@link #commit} before, nothing of it was. */
    @Override
    public void close() throws WorkspaceException {
        if (closed) {
            return;
        }
        closed = true;
        try {
            StoreCall.run(writer::close);
        } finally {
            store.ended();
        }
    }
}
