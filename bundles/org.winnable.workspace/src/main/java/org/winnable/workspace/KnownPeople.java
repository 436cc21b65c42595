package org.winnable.workspace;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.collections.api.LongIterable;
import org.eclipse.collections.api.set.primitive.MutableLongSet;
import org.eclipse.collections.impl.factory.primitive.LongSets;
import org.jspecify.annotations.Nullable;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.Interaction;
import org.winnable.workspace.internal.match.Fingerprint;
import org.winnable.workspace.internal.match.KeyIndex;
import org.winnable.workspace.internal.match.ValueIndex;
import org.winnable.workspace.internal.store.ImportWriter;
import org.winnable.workspace.internal.store.RecordValues;
import org.winnable.workspace.internal.store.Survivorship;
import org.winnable.workspace.internal.store.Times;

/**
 * Who is known while an import runs, its own rows included: by what a row's person is found, and whether the row tells
 * anything new of them. Each kind of key and each attribute is read from the store when it is first asked for, as
 * fingerprints. Belongs to its import's thread.
 */
public final class KnownPeople {

    private final ImportWriter writer;
    private final String family;
    private final boolean fileCameBefore;
    private final Map<MatchKey.Kind, KeyIndex> keys = new EnumMap<>(MatchKey.Kind.class);
    private final MutableLongSet withAddress = LongSets.mutable.empty();
    private final Map<ContactField, ValueIndex> values = new EnumMap<>(ContactField.class);
    private final Map<String, ValueIndex> others = new HashMap<>();
    private @Nullable MutableLongSet interactions;

    KnownPeople(ImportWriter writer, String family, boolean fileCameBefore) {
        this.writer = writer;
        this.family = family;
        this.fileCameBefore = fileCameBefore;
    }

    /** The person who has a key; of several the one known first. */
    public OptionalLong find(MatchKey key) throws WorkspaceException {
        LongIterable people = index(key.kind()).people(key.text());
        return people.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(people.longIterator().next());
    }

    /**
     * The person that a row tells of: by external id, else by e-mail, else by name and company. Someone of the same name in
     * the same company is someone else if both have an e-mail address, and nobody in particular if the row has none and
     * several are known.
     */
    public Optional<Match> match(Map<ContactField, String> row) throws WorkspaceException {
        for (MatchKey key : MatchKey.of(row, family)) {
            OptionalLong person = key.kind() == MatchKey.Kind.NAME_AND_COMPANY
                    ? namesake(key, row.containsKey(ContactField.EMAIL))
                    : find(key);
            if (person.isPresent()) {
                return Optional.of(new Match(person.getAsLong(), key.kind()));
            }
        }
        return Optional.empty();
    }

    private OptionalLong namesake(MatchKey key, boolean hasAddress) throws WorkspaceException {
        LongIterable people = index(MatchKey.Kind.NAME_AND_COMPANY).people(key.text());
        index(MatchKey.Kind.EMAIL);
        LongIterable withoutAddress = people.reject(withAddress::contains);
        if (!withoutAddress.isEmpty()) {
            return OptionalLong.of(withoutAddress.longIterator().next());
        }
        return !hasAddress && people.size() == 1
                ? OptionalLong.of(people.longIterator().next())
                : OptionalLong.empty();
    }

    /**
     * Whether all that a row tells of a person is known: each value is the person's value now, and each interaction was told
     * before. If the very same file came before, values that were told before count as known even where newer ones took their
     * place, so that reading a file again never brings old values back.
     */
    public boolean tellsNothingNew(
            long person, Map<ContactField, String> row, Map<String, String> further, List<Interaction> touches)
            throws WorkspaceException {
        for (Map.Entry<ContactField, String> entry : row.entrySet()) {
            if (!isKnown(entry.getKey(), person, entry.getValue())) {
                return false;
            }
        }
        for (Map.Entry<String, String> entry : further.entrySet()) {
            if (!others(entry.getKey()).wasTold(person, Fingerprint.of(entry.getValue()))) {
                return false;
            }
        }
        if (touches.isEmpty()) {
            return true;
        }
        MutableLongSet known = interactions();
        return touches.stream().allMatch(touch -> known.contains(fingerprint(person, touch)));
    }

    private boolean isKnown(ContactField field, long person, String value) throws WorkspaceException {
        ValueIndex index = values(field);
        return index.wasTold(person, Fingerprint.of(value))
                || Survivorship.isOverruled(field, value, v -> index.isCurrent(person, Fingerprint.of(v)));
    }

    /** Takes note of a row of this import. What was not asked for yet is read later, with this row in it. */
    void add(long person, Map<ContactField, String> row, Map<String, String> further, List<Interaction> touches) {
        for (MatchKey key : MatchKey.of(row, family)) {
            KeyIndex index = keys.get(key.kind());
            if (index != null) {
                enter(index, key, person);
            }
        }
        row.forEach((field, value) -> {
            ValueIndex index = values.get(field);
            if (index != null) {
                enter(index, field, person, value);
            }
        });
        further.forEach((label, value) -> {
            ValueIndex index = others.get(label);
            if (index != null) {
                index.put(person, Fingerprint.of(value));
            }
        });
        MutableLongSet known = interactions;
        if (known != null) {
            touches.forEach(touch -> known.add(fingerprint(person, touch)));
        }
    }

    private void enter(KeyIndex index, MatchKey key, long person) {
        index.add(key.text(), person);
        if (key.kind() == MatchKey.Kind.EMAIL) {
            withAddress.add(person);
        }
    }

    private static void enter(ValueIndex index, ContactField field, long person, String value) {
        long fingerprint = Fingerprint.of(value);
        if (Survivorship.isOverruled(field, value, v -> index.isCurrent(person, Fingerprint.of(v)))) {
            index.told(person, fingerprint);
        } else {
            index.put(person, fingerprint);
        }
    }

    private KeyIndex index(MatchKey.Kind kind) throws WorkspaceException {
        KeyIndex present = keys.get(kind);
        if (present != null) {
            return present;
        }
        KeyIndex index = new KeyIndex();
        List<ContactField> fields = MatchKey.fields(kind);
        read(connection -> RecordValues.fields(connection, family, fields, (person, itsFamily, texts) -> {
            Map<ContactField, String> row = new EnumMap<>(ContactField.class);
            for (int i = 0; i < texts.length; i++) {
                String text = texts[i];
                if (text != null) {
                    row.put(fields.get(i), text);
                }
            }
            MatchKey.of(row, itsFamily).stream()
                    .filter(key -> key.kind() == kind)
                    .forEach(key -> enter(index, key, person));
        }));
        keys.put(kind, index);
        return index;
    }

    private ValueIndex values(ContactField field) throws WorkspaceException {
        ValueIndex present = values.get(field);
        if (present != null) {
            return present;
        }
        ValueIndex index = new ValueIndex(fileCameBefore);
        read(connection -> RecordValues.fields(connection, family, List.of(field), (person, itsFamily, texts) -> {
            String text = texts[0];
            if (text != null) {
                enter(index, field, person, text);
            }
        }));
        values.put(field, index);
        return index;
    }

    private ValueIndex others(String label) throws WorkspaceException {
        ValueIndex present = others.get(label);
        if (present != null) {
            return present;
        }
        ValueIndex index = new ValueIndex(fileCameBefore);
        read(connection -> RecordValues.other(connection, family, label, (person, itsFamily, texts) -> {
            String text = texts[0];
            if (text != null) {
                index.put(person, Fingerprint.of(text));
            }
        }));
        others.put(label, index);
        return index;
    }

    private MutableLongSet interactions() throws WorkspaceException {
        MutableLongSet present = interactions;
        if (present != null) {
            return present;
        }
        MutableLongSet known = LongSets.mutable.empty();
        read(connection -> RecordValues.interactions(
                connection,
                (person, type, micros, asset, campaign) ->
                        known.add(fingerprint(person, type, micros, asset, campaign))));
        interactions = known;
        return known;
    }

    private void read(StoreCall.Work work) throws WorkspaceException {
        StoreCall.run(() -> work.run(writer.reading()));
    }

    private static long fingerprint(long person, Interaction touch) {
        return fingerprint(
                person,
                touch.type().key(),
                Times.micros(touch.occurred()),
                touch.asset().orElse(null),
                touch.campaign().orElse(null));
    }

    private static long fingerprint(
            long person, String type, long micros, @Nullable String asset, @Nullable String campaign) {
        return Fingerprint.of(
                person,
                Fingerprint.of(type),
                micros,
                asset == null ? 0 : Fingerprint.of(asset),
                campaign == null ? 0 : Fingerprint.of(campaign));
    }
}
