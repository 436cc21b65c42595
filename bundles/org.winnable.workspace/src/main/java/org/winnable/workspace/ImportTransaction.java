package org.winnable.workspace;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.winnable.core.lead.Company;
import org.winnable.core.lead.Contact;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.Deal;
import org.winnable.core.lead.ImportCounts;
import org.winnable.core.lead.Interaction;
import org.winnable.core.lead.RowOutcome;
import org.winnable.core.lead.SourceRecord;
import org.winnable.core.lead.Spend;
import org.winnable.workspace.internal.match.Identity;
import org.winnable.workspace.internal.match.RecordKeys;
import org.winnable.workspace.internal.rules.SurvivorPolicy.Teller;
import org.winnable.workspace.internal.store.ContactReader;
import org.winnable.workspace.internal.store.ImportWriter;
import org.winnable.workspace.internal.store.Survivorship;

/**
 * One import while it runs. Nothing of it is visible to others, or outlives the process, before {@link #commit}; closed
 * without commit it leaves nothing. Belongs to one thread at a time.
 */
public final class ImportTransaction implements AutoCloseable {

    /** The line of records that stand in no file. */
    private static final long BY_HAND_LINE = 0;

    private final FactStore store;
    private final ImportWriter writer;
    private final ImportOrigin origin;
    private final KnownPeople known;
    private final KnownFigures figures;
    private final long firstRecord;
    private final Map<Long, Teller> earlier = new HashMap<>();
    private boolean settled;
    private boolean closed;

    ImportTransaction(FactStore store, ImportWriter writer, ImportOrigin origin, boolean fileCameBefore)
            throws SQLException {
        this.store = store;
        this.writer = writer;
        this.origin = origin;
        this.known = new KnownPeople(writer, origin.family(), fileCameBefore);
        this.figures = new KnownFigures(writer);
        this.firstRecord = writer.nextRecord();
    }

    /**
     * Takes a row about a person: finds whose it is and keeps it as a record. A row that says exactly what a record said, and
     * nothing new of the person, is only noted, so that it can stand for that record should its import be undone.
     */
    public Taken add(PersonRow row) throws WorkspaceException {
        return StoreCall.ask(() -> known.take(row));
    }

    /**
     * Takes a row about what somebody did: finds whose it is, and keeps all rows that say the same of the person as one record
     * with many interactions. A row that tells of nothing new counts as unchanged.
     */
    public Taken addInteractions(PersonRow row) throws WorkspaceException {
        return StoreCall.ask(() -> known.takeInteractions(row));
    }

    /** Whether somebody was in the workspace before this import. */
    public boolean isFromBefore(long person) {
        return person < firstRecord;
    }

    /** Somebody as they were before this import; empty if nobody of this id was known. */
    public Optional<Contact> before(long person) throws WorkspaceException {
        // records of an import without a line in the table of imports are not seen
        return StoreCall.ask(
                () -> Optional.ofNullable(new ContactReader(writer.reading(), store.survivors(), List.of(person))
                        .read()
                        .get(person)));
    }

    /**
     * Somebody as one more row of this import would make them. Keeps nothing; only what is above lists, as what was said by
     * hand, is newer than the row.
     *
     * @param before as of {@link #before}
     */
    public Contact after(Contact before, PersonRow row) throws WorkspaceException {
        List<SourceRecord> records = new ArrayList<>(before.records());
        int place = records.size();
        while (place > 0 && records.get(place - 1).line() == BY_HAND_LINE) {
            place--;
        }
        records.add(
                place,
                new SourceRecord(
                        firstRecord,
                        0,
                        row.line(),
                        row.occurred(),
                        origin.recorded(),
                        row.values(),
                        row.others(),
                        row.interactions()));
        Map<Long, Teller> tellers = new HashMap<>();
        tellers.put(
                firstRecord, new Teller(false, origin.family(), origin.source().name()));
        Map<Long, Teller> byImport = tellers();
        before.records().forEach(record -> tellers.put(record.id(), byImport.get(record.importId())));
        return Survivorship.derive(before.id(), records, store.survivors(), tellers);
    }

    /** Who told what, by the import. */
    private Map<Long, Teller> tellers() throws WorkspaceException {
        if (earlier.isEmpty()) {
            for (ImportSummary summary : store.imports()) {
                ImportOrigin told = summary.origin();
                earlier.put(
                        summary.id(),
                        new Teller(told.rank() > 0, told.family(), told.source().name()));
            }
        }
        return earlier;
    }

    /** Takes what was spent: new, in the place of what was told before of the same campaign, channel and period, or nothing new. */
    public RowOutcome add(long line, Spend spend) throws WorkspaceException {
        return StoreCall.ask(() -> figures.take(line, spend));
    }

    /** Takes a deal: new, in the place of what was told before of the same key, or nothing new. */
    public RowOutcome add(long line, Deal deal) throws WorkspaceException {
        return StoreCall.ask(() -> figures.take(line, deal));
    }

    /** Takes what a row says of a company: of one nobody told of, something new, or nothing new. */
    public RowOutcome add(long line, Company company) throws WorkspaceException {
        return StoreCall.ask(() -> figures.take(line, company));
    }

    /** Says something about two records within this import. */
    void say(long one, long other, Identity.Edge.Kind kind) throws WorkspaceException {
        StoreCall.run(() -> writer.edge(one, other, kind.key()));
    }

    /** Says something about a person by hand, values or what happened; returns the record. */
    long say(Contact person, Map<ContactField, String> values, List<Interaction> interactions)
            throws WorkspaceException {
        Map<ContactField, String> known = new EnumMap<>(ContactField.class);
        for (ContactField field : ContactField.values()) {
            person.value(field).ifPresent(value -> known.put(field, value));
        }
        // of another system the person has other ids
        known.remove(ContactField.EXTERNAL_ID);
        return StoreCall.ask(() -> {
            long record = writer.nextRecord();
            RecordKeys keys = RecordKeys.of(known, origin.family(), -record);
            writer.add(keys, Optional.empty(), BY_HAND_LINE, Optional.empty(), values, Map.of(), interactions);
            writer.link(record, record, 0, Identity.NEW);
            return record;
        });
    }

    /**
     * Decides whose the rows are, now that all are in. To be called once, and nothing can be added afterwards.
     *
     * @param counts what became of the rows so far
     * @throws WorkspaceException if the store cannot take it
     */
    public Settlement settle(ImportCounts counts) throws WorkspaceException {
        settled = true;
        return StoreCall.ask(() -> {
            if (!writer.isRehearsing()) {
                figures.write();
            }
            return writer.settle(
                    origin.source(),
                    origin.dialect(),
                    origin.family(),
                    origin.fileHash(),
                    origin.rank(),
                    origin.recorded(),
                    counts,
                    known.unsettled());
        });
    }

    /** As {@link #settle} and then {@link #commit()}. */
    public long commit(ImportCounts counts) throws WorkspaceException {
        settle(counts);
        return commit();
    }

    /**
     * Makes the import, once it is settled, visible and durable.
     *
     * @return its id
     * @throws WorkspaceException if the store cannot take it; nothing of the import is kept then
     * @throws IllegalStateException if it is not settled, or only rehearsed
     */
    public long commit() throws WorkspaceException {
        if (!settled || writer.isRehearsing()) {
            throw new IllegalStateException(settled ? "a rehearsal" : "not settled");
        }
        long id = StoreCall.ask(writer::commit);
        store.committed(writer.revision());
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
