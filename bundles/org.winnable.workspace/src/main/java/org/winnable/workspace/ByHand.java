package org.winnable.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.winnable.core.lead.Contact;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.ImportCounts;
import org.winnable.core.lead.Interaction;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.lead.SourceDescription;
import org.winnable.core.lead.SourceRecord;
import org.winnable.core.text.Texts;
import org.winnable.workspace.internal.match.Identity;

/**
 * What people say themselves about the people in the workspace: a value is wrong, two are the same person, one is two, sales
 * took a lead. Each is kept like an import and undone like one ({@link FactStore#undo}); no list ever overrules it. Thread-safe.
 */
public final class ByHand {

    private static final String DIALECT = "by-hand";
    private static final Texts TEXTS = Texts.of(ByHand.class);

    private final FactStore facts;

    ByHand(FactStore facts) {
        this.facts = facts;
    }

    /**
     * Sets values of a person.
     *
     * @param values normalised, none of them empty
     * @return by what it can be undone
     * @throws WorkspaceException if nobody has this id
     */
    public long edit(long person, Map<ContactField, String> values, Instant now) throws WorkspaceException {
        Contact contact = contact(person);
        return say(contact, TEXTS.get("hand.edit", person), values, List.of(), now);
    }

    /**
     * Decides something about a person: a fact of its own, with its date and reason, that the lifecycle's rules look at.
     *
     * @param decision one of {@link InteractionType#DECISIONS}
     * @param reason why, in the words of whoever decides; kept as the asset of the interaction
     * @param when the decision was made; not after {@code now}
     * @return by what it can be undone
     * @throws WorkspaceException if nobody has this id, or the decision lies in the future
     * @throws IllegalArgumentException if the type is no decision
     */
    public long decide(long person, InteractionType decision, Optional<String> reason, Instant when, Instant now)
            throws WorkspaceException {
        if (!InteractionType.DECISIONS.contains(decision)) {
            throw new IllegalArgumentException(decision.key() + " is no decision of ours");
        }
        if (when.isAfter(now)) {
            throw problem("decide.future");
        }
        Contact contact = contact(person);
        Interaction interaction =
                new Interaction(decision, when, reason.filter(text -> !text.isBlank()), Optional.empty());
        String name = TEXTS.get("hand.decide", person, decision.label());
        return say(contact, name, Map.of(), List.of(interaction), now);
    }

    private long say(
            Contact contact, String name, Map<ContactField, String> values, List<Interaction> interactions, Instant now)
            throws WorkspaceException {
        try (ImportTransaction transaction = begin(name, now)) {
            long record = transaction.say(contact, values, interactions);
            // whoever speaks of a person has seen all their records as one: no likeness that is lost later parts them
            for (SourceRecord each : contact.records()) {
                transaction.say(each.id(), record, Identity.Edge.Kind.SAME);
            }
            return transaction.commit(ImportCounts.NONE);
        }
    }

    /**
     * Several are the same person.
     *
     * @return by what it can be undone
     * @throws WorkspaceException if nobody has one of these ids, or they are fewer than two
     */
    public long merge(Set<Long> people, Instant now) throws WorkspaceException {
        List<Contact> contacts = new ArrayList<>();
        for (long person : people.stream().sorted().toList()) {
            contacts.add(contact(person));
        }
        if (contacts.size() < 2) {
            throw problem("merge.one");
        }
        try (ImportTransaction transaction = begin(TEXTS.get("hand.merge", contacts.size()), now)) {
            Contact first = contacts.getFirst();
            for (Contact other : contacts.subList(1, contacts.size())) {
                // every pair, because somebody may have said before that just these two are different
                say(transaction, first.records(), other.records(), Identity.Edge.Kind.SAME);
            }
            return transaction.commit(ImportCounts.NONE);
        }
    }

    /**
     * Some records of a person tell of another one.
     *
     * @param records ids of the records that part from the others
     * @return by what it can be undone
     * @throws WorkspaceException if nobody has this id, or not all records or all of them are the person's
     */
    public long split(long person, Set<Long> records, Instant now) throws WorkspaceException {
        Contact contact = contact(person);
        Set<Long> own = new HashSet<>();
        contact.records().forEach(record -> own.add(record.id()));
        if (records.isEmpty() || !own.containsAll(records) || own.size() == records.size()) {
            throw problem("split.records", person);
        }
        List<SourceRecord> parting = contact.records().stream()
                .filter(record -> records.contains(record.id()))
                .toList();
        List<SourceRecord> staying = contact.records().stream()
                .filter(record -> !records.contains(record.id()))
                .toList();
        try (ImportTransaction transaction = begin(TEXTS.get("hand.split", person), now)) {
            say(transaction, parting, staying, Identity.Edge.Kind.DIFFERENT);
            return transaction.commit(ImportCounts.NONE);
        }
    }

    /**
     * Two are not the same person, however alike.
     *
     * @return by what it can be undone
     * @throws WorkspaceException if nobody has one of these ids, or they are one
     */
    public long keepApart(long one, long other, Instant now) throws WorkspaceException {
        if (one == other) {
            throw problem("apart.one");
        }
        Contact first = contact(one);
        Contact second = contact(other);
        try (ImportTransaction transaction = begin(TEXTS.get("hand.apart", one, other), now)) {
            say(transaction, first.records(), second.records(), Identity.Edge.Kind.DIFFERENT);
            return transaction.commit(ImportCounts.NONE);
        }
    }

    private static void say(
            ImportTransaction transaction, List<SourceRecord> some, List<SourceRecord> others, Identity.Edge.Kind kind)
            throws WorkspaceException {
        for (SourceRecord one : some) {
            for (SourceRecord other : others) {
                transaction.say(one.id(), other.id(), kind);
            }
        }
    }

    private ImportTransaction begin(String name, Instant now) throws WorkspaceException {
        return facts.beginImport(new ImportOrigin(
                SourceDescription.named(name), DIALECT, DIALECT, DIALECT + now, ImportOrigin.BY_HAND, now));
    }

    private Contact contact(long person) throws WorkspaceException {
        return facts.contact(person).orElseThrow(() -> problem("person.unknown", person));
    }

    private static WorkspaceException problem(String key, Object... arguments) {
        return new WorkspaceException(Workspace.FACTS_FILE, TEXTS.get(key, arguments), null);
    }
}
