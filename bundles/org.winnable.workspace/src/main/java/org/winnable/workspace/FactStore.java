package org.winnable.workspace;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.facts.FactTable;
import org.winnable.core.lead.Company;
import org.winnable.core.lead.Contact;
import org.winnable.core.lead.Deal;
import org.winnable.core.lead.Spend;
import org.winnable.core.text.Texts;
import org.winnable.core.work.Progress;
import org.winnable.workspace.internal.rules.SurvivorRules;
import org.winnable.workspace.internal.store.AlikeTable;
import org.winnable.workspace.internal.store.CompanyTable;
import org.winnable.workspace.internal.store.ContactReader;
import org.winnable.workspace.internal.store.DealEvents;
import org.winnable.workspace.internal.store.DealTable;
import org.winnable.workspace.internal.store.ImportTable;
import org.winnable.workspace.internal.store.ImportToggle;
import org.winnable.workspace.internal.store.ImportWriter;
import org.winnable.workspace.internal.store.KeptTable;
import org.winnable.workspace.internal.store.PeopleLoader;
import org.winnable.workspace.internal.store.SpendTable;
import org.winnable.workspace.internal.store.Told;

/**
 * The facts of a workspace: immutable source records, spend and deals. People are derived from their records each time
 * they are asked for and stored nowhere.
 *
 * <p>Thread-safe. Readers see what was committed when they began and wait for nobody; changes are made one at a time, a
 * second one waits for the first. Every method throws {@link WorkspaceException} if the file cannot be read or written, and
 * {@link IllegalStateException} once the workspace is closed.
 */
public final class FactStore {

    private static final Texts TEXTS = Texts.of(FactStore.class);

    private final FactAccess access;
    private volatile SurvivorRules survivors;
    private volatile ZoneId zone;

    FactStore(FactAccess access, SurvivorRules survivors, ZoneId zone) {
        this.access = access;
        this.survivors = survivors;
        this.zone = zone;
    }

    /**
     * Begins an import; waits for one that is under way.
     *
     * @throws CancellationException if the thread is interrupted while it waits
     */
    public ImportTransaction beginImport(ImportOrigin origin) throws WorkspaceException {
        return begin(origin, false);
    }

    /**
     * As {@link #beginImport}, of an import that is only rehearsed: it decides as the import would, cannot be committed, and
     * spares the store what nobody reads again.
     *
     * @throws CancellationException if the thread is interrupted while it waits
     */
    public ImportTransaction beginRehearsal(ImportOrigin origin) throws WorkspaceException {
        return begin(origin, true);
    }

    private ImportTransaction begin(ImportOrigin origin, boolean rehearsing) throws WorkspaceException {
        access.takeTurn();
        boolean begun = false;
        try {
            boolean cameBefore = imports().stream()
                    .anyMatch(summary -> summary.undone().isEmpty()
                            && summary.origin().fileHash().equals(origin.fileHash()));
            ImportTransaction transaction = StoreCall.ask(() -> begin(origin, cameBefore, rehearsing));
            begun = true;
            return transaction;
        } finally {
            if (!begun) {
                access.endTurn();
            }
        }
    }

    private ImportTransaction begin(ImportOrigin origin, boolean cameBefore, boolean rehearsing) throws SQLException {
        ImportWriter writer = access.beginImport(rehearsing);
        try {
            return new ImportTransaction(this, writer, origin, cameBefore);
        } catch (SQLException | RuntimeException e) {
            writer.close();
            throw e;
        }
    }

    /** All committed imports and what people said, oldest first; undone ones too. */
    public List<ImportSummary> imports() throws WorkspaceException {
        return access.read(connection -> ImportTable.read(
                connection,
                (id, source, dialect, family, hash, rank, recorded, counts, undone) -> new ImportSummary(
                        id, new ImportOrigin(source, dialect, family, hash, rank, recorded), counts, undone)));
    }

    /**
     * All people as columns: of several records about one person the newest that knows an attribute wins, unless
     * {@code workspace.yaml} declares otherwise, and who opted out stays so. Seniority and function are read from the title where no record tells them. As name, {@link
     * Contact#displayName()}; as phone, the mobile's number where no other is known. Among what people did stands what
     * {@link #dealEvents} tells.
     *
     * @param otherAttributes columns that the model does not know, each {@link CategoryKey#OTHER} and a label; as categories
     *     and, where there are numbers among the values, as numbers too
     * @param progress is not told how far it is, but is asked whether to go on
     * @throws CancellationException if cancelled
     */
    public FactTable load(Set<String> otherAttributes, Progress progress) throws WorkspaceException {
        for (String name : otherAttributes) {
            if (!name.startsWith(CategoryKey.OTHER)) {
                throw new IllegalArgumentException(name + " does not begin with " + CategoryKey.OTHER);
            }
        }
        return access.read(connection -> {
            SurvivorRules policies = survivors;
            ZoneId days = zone;
            KeptTable kept = access.kept();
            Optional<String> origin = kept.origin(connection, policies, days);
            Optional<FactTable> asBefore = origin.flatMap(from -> kept.read(from, otherAttributes));
            if (asBefore.isPresent()) {
                return asBefore.get();
            }
            long before = access.revision();
            FactTable table = new PeopleLoader(connection, policies, days, progress).load(otherAttributes);
            origin.filter(from -> table.size() > 0).ifPresent(from -> kept.write(from, otherAttributes, table));
            if (access.revision() != before) {
                kept.forget();
            }
            return table;
        });
    }

    /** One person with their records and interactions; empty if nobody has this id. */
    public Optional<Contact> contact(long id) throws WorkspaceException {
        return Optional.ofNullable(contacts(List.of(id)).get(id));
    }

    /** As {@link #contact}, some people at once, by their ids; without those that nobody has. */
    public Map<Long, Contact> contacts(Collection<Long> ids) throws WorkspaceException {
        return ids.isEmpty()
                ? Map.of()
                : access.read(connection -> new ContactReader(connection, survivors, ids).read());
    }

    /**
     * What happened to the deals of a person, oldest first: {@code deal-opened}, and {@code deal-won} or {@code deal-lost}, each
     * at the beginning of its day in the workspace's time zone. A deal that names people, by the ids that lists of the same
     * family of systems carry, is theirs; one that names nobody is that of everyone known at its company.
     */
    public List<DealEvent> dealEvents(Contact contact) throws WorkspaceException {
        return access.read(connection -> DealEvents.read(connection, zone).of(connection, contact));
    }

    /** As {@link #people(Set)}, of one import. */
    public long[] people(long importId) throws WorkspaceException {
        return people(Set.of(importId));
    }

    /**
     * The ids of those of whom some imports told, whether or not others had told the same before; rising, each once; a new array.
     *
     * @param imports as in {@link #imports()}; one that is unknown, or was undone, tells of nobody
     */
    public long[] people(Set<Long> imports) throws WorkspaceException {
        return access.read(connection -> ImportTable.people(connection, imports));
    }

    /** Adds what was spent; spend on the same campaign, channel and period takes the place of what was told before. */
    public void addSpend(List<Spend> spend) throws WorkspaceException {
        access.write(connection -> SpendTable.add(connection, Told.BY_HAND, Told.inNoFile(spend)));
    }

    /** Adds deals; a deal of a known key takes the place of what was told before. */
    public void addDeals(List<Deal> deals) throws WorkspaceException {
        access.write(connection -> DealTable.add(connection, Told.BY_HAND, Told.inNoFile(deals)));
    }

    /** All spend, by campaign and period. */
    public List<Spend> spend() throws WorkspaceException {
        return access.read(SpendTable::read);
    }

    /** All deals, by the day they were opened, those of which it is not known last. */
    public List<Deal> deals() throws WorkspaceException {
        return access.read(DealTable::read);
    }

    /**
     * Takes an import back, whichever it is, or something that was said by hand: its records count no more, and the people
     * they told of are derived anew from what is left. What others told too, or somebody said by hand since, stays.
     *
     * @throws WorkspaceException if there is no such import, or it is undone already
     */
    public UndoReport undo(long importId, Instant now) throws WorkspaceException {
        return toggle(importId, now, "undo.already");
    }

    /**
     * Brings back what {@link #undo} took.
     *
     * @throws WorkspaceException if there is no such import, or it was not undone
     */
    public UndoReport redo(long importId) throws WorkspaceException {
        return toggle(importId, null, "redo.already");
    }

    private UndoReport toggle(long importId, @Nullable Instant undone, String already) throws WorkspaceException {
        ImportSummary before = summary(importId);
        if (before.undone().isPresent() == (undone != null)) {
            throw new WorkspaceException(Workspace.FACTS_FILE, TEXTS.get(already, importId), null);
        }
        AtomicReference<ImportToggle.Effect> effect = new AtomicReference<>();
        access.write(connection -> effect.set(ImportToggle.run(connection, importId, undone)));
        ImportToggle.Effect done = effect.get();
        return new UndoReport(summary(importId), done.records(), done.gone(), done.changed(), done.edited());
    }

    /**
     * One import.
     *
     * @throws WorkspaceException if there is none of this id
     */
    public ImportSummary summary(long importId) throws WorkspaceException {
        return imports().stream()
                .filter(summary -> summary.id() == importId)
                .findFirst()
                .orElseThrow(() ->
                        new WorkspaceException(Workspace.FACTS_FILE, TEXTS.get("import.unknown", importId), null));
    }

    /**
     * The pairs of people who are so alike that they may be the same, the likeliest first. Nobody of whom somebody said by
     * hand that they are not the same.
     */
    public List<PossibleDuplicate> possibleDuplicates() throws WorkspaceException {
        return access.read(AlikeTable::possibleDuplicates);
    }

    /** What people say themselves, above all lists. */
    public ByHand byHand() {
        return new ByHand(this);
    }

    /** What is known of each company from lists of companies, by its name without case, accents and legal form. */
    public Map<String, Company> companies() throws WorkspaceException {
        return access.read(CompanyTable::read);
    }

    /**
     * Rises with each committed change, also from one opening of the workspace to the next; and, as long as it is open, when it
     * is declared anew which values survive or where days begin.
     */
    public long revision() {
        return access.revision();
    }

    /**
     * Which of several records' values survive from now on, and where days begin; people are derived anew when they are next
     * asked for.
     */
    void follow(SurvivorRules newSurvivors, ZoneId newZone) {
        if (!survivors.equals(newSurvivors) || !zone.equals(newZone)) {
            survivors = newSurvivors;
            zone = newZone;
            access.changed();
        }
    }

    SurvivorRules survivors() {
        return survivors;
    }

    /** A change was committed; the file has this revision since. */
    void committed(long stored) {
        access.committed(stored);
    }

    /** An import has ended. */
    void ended() {
        access.endTurn();
    }

    /** Waits for changes and readers under way, then closes the file. */
    void close() throws WorkspaceException, IOException {
        access.close();
    }
}
