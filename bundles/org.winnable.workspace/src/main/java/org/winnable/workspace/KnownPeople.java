package org.winnable.workspace;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.collections.api.factory.primitive.LongIntMaps;
import org.eclipse.collections.api.factory.primitive.LongLongMaps;
import org.eclipse.collections.api.map.primitive.MutableLongIntMap;
import org.eclipse.collections.api.map.primitive.MutableLongLongMap;
import org.eclipse.collections.api.set.primitive.LongSet;
import org.jspecify.annotations.Nullable;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.Interaction;
import org.winnable.core.lead.RowOutcome;
import org.winnable.workspace.internal.match.BlockKeys;
import org.winnable.workspace.internal.match.Fingerprint;
import org.winnable.workspace.internal.match.Identity;
import org.winnable.workspace.internal.match.KnownClusters;
import org.winnable.workspace.internal.match.KnownInteractions;
import org.winnable.workspace.internal.match.RecordKeys;
import org.winnable.workspace.internal.match.ValueIndex;
import org.winnable.workspace.internal.store.ImportWriter;
import org.winnable.workspace.internal.store.RecordValues;
import org.winnable.workspace.internal.store.Survivorship;
import org.winnable.workspace.internal.store.Times;

/**
 * Who is known while an import runs, its own rows included: by what a row's person is found, and whether the row tells
 * anything new of them. What is known of an attribute is read from the store when it is first asked for, as fingerprints.
 * Belongs to its import's thread.
 */
final class KnownPeople {

    /** Fingerprints of the keys of fields, which unlike their order never change. */
    private static final long[] FIELDS = Arrays.stream(ContactField.values())
            .mapToLong(field -> Fingerprint.of(field.key()))
            .toArray();

    private final ImportWriter writer;
    private final String family;
    private final long familyPrint;
    private final boolean fileCameBefore;
    private final boolean fromScratch;
    private final KnownClusters clusters = new KnownClusters();
    private final MutableLongIntMap rows = LongIntMaps.mutable.empty();
    /** Of rows that tell of interactions only: the record that says the same of the person, and its cluster. */
    private final MutableLongLongMap sayings = LongLongMaps.mutable.empty();

    private final Map<ContactField, ValueIndex> values = new EnumMap<>(ContactField.class);
    private final Map<String, ValueIndex> others = new HashMap<>();
    /** The fingerprints of the values of the row at hand, by the field's ordinal. */
    private final long[] prints = new long[FIELDS.length];

    private @Nullable KnownInteractions interactions;

    /**
     * Reads the keys of everyone who is known.
     *
     * @param fileCameBefore whether the very same file was imported before
     */
    KnownPeople(ImportWriter writer, String family, boolean fileCameBefore) throws SQLException {
        this.writer = writer;
        this.family = family;
        this.familyPrint = Fingerprint.of(family);
        this.fileCameBefore = fileCameBefore;
        this.fromScratch = writer.isFirstRecord();
        if (fromScratch) {
            interactions = new KnownInteractions();
        } else {
            RecordValues.keys(writer.reading(), (record, keys, cluster, person) -> {
                rows.put(keys.row(), Math.toIntExact(record));
                clusters.known(keys, cluster, person);
            });
            RecordValues.disputedClusters(writer.reading(), clusters::dispute);
        }
    }

    /**
     * Takes a row: stores it unless it says exactly what a record said. A row by which nobody can be recognised tells of
     * someone new, unless the very same file came before.
     */
    Taken take(PersonRow row) throws SQLException {
        long fingerprint = fingerprint(row);
        RecordKeys keys = RecordKeys.of(row.values(), family, fingerprint);
        KnownClusters.Place place = clusters.place(keys);
        long twin = rows.getIfAbsent(fingerprint, 0);
        boolean isKnown = place.by().isPresent();
        boolean tellsNews = !isKnown || !(twin != 0 && fileCameBefore) && tellsNews(place.person(), row);
        if (twin != 0 && (isKnown ? !tellsNews : fileCameBefore)) {
            writer.repeat(twin, row.line());
            return new Taken(RowOutcome.UNCHANGED, isKnown ? place.person() : twin, place.by());
        }
        long record = writer.nextRecord();
        writer.add(
                keys,
                Optional.of(BlockKeys.of(row.values())),
                row.line(),
                row.occurred(),
                row.values(),
                row.others(),
                row.interactions());
        long cluster = clusters.add(keys, record, place);
        long person = isKnown ? place.person() : cluster;
        writer.link(
                person, cluster, row.line(), place.by().map(MatchKey.Kind::key).orElse(Identity.NEW));
        rows.put(fingerprint, Math.toIntExact(record));
        note(person, row);
        RowOutcome outcome = !isKnown ? RowOutcome.CREATED : tellsNews ? RowOutcome.MERGED : RowOutcome.UNCHANGED;
        return new Taken(outcome, person, place.by());
    }

    /** Takes a row that tells of nothing but interactions, and adds them to the record that says the same of the person. */
    Taken takeInteractions(PersonRow row) throws SQLException {
        long saying = saying(row);
        long known = sayings.getIfAbsent(saying, 0);
        if (known == 0) {
            long next = writer.nextRecord();
            Taken taken = take(row);
            if (writer.nextRecord() > next) {
                sayings.put(saying, next << Integer.SIZE | taken.person());
            }
            return taken;
        }
        long person = clusters.personOf((int) known);
        boolean tellsNews = note(person, row.interactions());
        writer.add(known >>> Integer.SIZE, row.line(), row.interactions());
        return new Taken(tellsNews ? RowOutcome.MERGED : RowOutcome.UNCHANGED, person, Optional.empty());
    }

    /** Takes note of what a person did; returns whether any of it is new. */
    private boolean note(long person, List<Interaction> touches) throws SQLException {
        KnownInteractions known = interactions();
        boolean isNew = false;
        for (Interaction touch : touches) {
            isNew |= known.add(fingerprint(person, touch));
        }
        return isNew;
    }

    /** The clusters whose person has to be derived when all rows are in. */
    LongSet unsettled() {
        return clusters.unsettled();
    }

    /**
     * Whether a row tells anything that is not the person's value now, or an interaction that was not told before. If the
     * very same file came before, values that were told before count as known even where newer ones took their place, so that
     * reading a file again never brings old values back.
     */
    private boolean tellsNews(long person, PersonRow row) throws SQLException {
        for (Map.Entry<ContactField, String> entry : row.values().entrySet()) {
            if (!isKnown(entry.getKey(), person, entry.getValue())) {
                return true;
            }
        }
        for (Map.Entry<String, String> entry : row.others().entrySet()) {
            if (!others(entry.getKey()).wasTold(person, Fingerprint.of(entry.getValue()))) {
                return true;
            }
        }
        if (row.interactions().isEmpty()) {
            return false;
        }
        KnownInteractions known = interactions();
        return row.interactions().stream().anyMatch(touch -> !known.contains(fingerprint(person, touch)));
    }

    private boolean isKnown(ContactField field, long person, String value) throws SQLException {
        ValueIndex index = values(field);
        return index.wasTold(person, prints[field.ordinal()])
                || Survivorship.isOverruled(field, value, v -> index.isCurrent(person, Fingerprint.of(v)));
    }

    /** Takes note of what a row says. What was not asked for yet is read later, with this row in it. */
    private void note(long person, PersonRow row) {
        row.values().forEach((field, value) -> {
            ValueIndex index = fromScratch
                    ? values.computeIfAbsent(field, key -> new ValueIndex(fileCameBefore))
                    : values.get(field);
            if (index != null) {
                enter(index, field, person, value, prints[field.ordinal()]);
            }
        });
        row.others().forEach((label, value) -> {
            ValueIndex index = fromScratch
                    ? others.computeIfAbsent(label, key -> new ValueIndex(fileCameBefore))
                    : others.get(label);
            if (index != null) {
                index.put(person, Fingerprint.of(value));
            }
        });
        KnownInteractions known = interactions;
        if (known != null) {
            row.interactions().forEach(touch -> known.add(fingerprint(person, touch)));
        }
    }

    private static void enter(ValueIndex index, ContactField field, long person, String value, long fingerprint) {
        if (Survivorship.isOverruled(field, value, v -> index.isCurrent(person, Fingerprint.of(v)))) {
            index.told(person, fingerprint);
        } else {
            index.put(person, fingerprint);
        }
    }

    private ValueIndex values(ContactField field) throws SQLException {
        ValueIndex present = values.get(field);
        if (present != null) {
            return present;
        }
        ValueIndex index = new ValueIndex(fileCameBefore);
        RecordValues.field(
                writer.reading(), field, (person, text) -> enter(index, field, person, text, Fingerprint.of(text)));
        values.put(field, index);
        return index;
    }

    private ValueIndex others(String label) throws SQLException {
        ValueIndex present = others.get(label);
        if (present != null) {
            return present;
        }
        ValueIndex index = new ValueIndex(fileCameBefore);
        RecordValues.other(writer.reading(), label, (person, text) -> index.put(person, Fingerprint.of(text)));
        others.put(label, index);
        return index;
    }

    private KnownInteractions interactions() throws SQLException {
        KnownInteractions present = interactions;
        if (present != null) {
            return present;
        }
        KnownInteractions known = new KnownInteractions();
        RecordValues.interactions(
                writer.reading(),
                (person, type, micros, asset, campaign) ->
                        known.add(fingerprint(person, type, micros, asset, campaign)));
        interactions = known;
        return known;
    }

    /** What a row says of the person themselves. */
    private long saying(PersonRow row) {
        long sum = 0;
        for (Map.Entry<ContactField, String> entry : row.values().entrySet()) {
            sum += Fingerprint.of(FIELDS[entry.getKey().ordinal()], Fingerprint.of(entry.getValue()));
        }
        return Fingerprint.of(sum, 1);
    }

    /** All that a row says, whatever the order of its columns; leaves what each value says in {@link #prints}. */
    private long fingerprint(PersonRow row) {
        long sum = familyPrint;
        for (Map.Entry<ContactField, String> entry : row.values().entrySet()) {
            int field = entry.getKey().ordinal();
            prints[field] = Fingerprint.of(entry.getValue());
            sum += Fingerprint.of(FIELDS[field], prints[field]);
        }
        for (Map.Entry<String, String> entry : row.others().entrySet()) {
            sum += Fingerprint.of(Fingerprint.of(entry.getKey()), Fingerprint.of(entry.getValue()));
        }
        for (Interaction touch : row.interactions()) {
            sum += fingerprint(0, touch);
        }
        return Fingerprint.of(sum, row.occurred().map(Times::micros).orElse(0L));
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
