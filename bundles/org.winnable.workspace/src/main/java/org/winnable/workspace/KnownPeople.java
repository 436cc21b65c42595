package org.winnable.workspace;

import java.sql.SQLException;
import java.util.ArrayList;
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

/**
 * Who is known while an import runs, its own rows included: by what a row's person is found, and whether the row tells
 * anything new of them. What is known of an attribute is read from the store when it is first asked for, as fingerprints.
 * Belongs to its import's thread.
 */
final class KnownPeople {

    private final ImportWriter writer;
    private final String family;
    private final boolean fileCameBefore;
    private final long firstRecord;
    private final KnownClusters clusters = new KnownClusters();
    private final MutableLongIntMap rows = LongIntMaps.mutable.empty();
    /** Of rows that tell of interactions only: the record that says the same of the person, and its cluster. */
    private final MutableLongLongMap sayings = LongLongMaps.mutable.empty();
    /** What was added to records of this import by such rows, by record. */
    private final KnownInteractions added = new KnownInteractions();

    private final Map<ContactField, LateValues> values = new EnumMap<>(ContactField.class);
    private final Map<String, LateValues> others = new HashMap<>();
    private final RowPrints prints;
    private @Nullable KnownInteractions interactions;

    /**
     * Reads the keys of everyone who is known.
     *
     * @param fileCameBefore whether the very same file was imported before
     */
    KnownPeople(ImportWriter writer, String family, boolean fileCameBefore) throws SQLException {
        this.writer = writer;
        this.family = family;
        this.prints = new RowPrints(family);
        this.fileCameBefore = fileCameBefore;
        this.firstRecord = writer.nextRecord();
        if (!writer.isFirstRecord()) {
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
        long print = prints.of(row);
        return take(row, print, rows.getIfAbsent(print, 0));
    }

    /**
     * Takes a row.
     *
     * @param print all that it says
     * @param twin the record that says exactly so and can stand for it; 0 if there is none
     */
    private Taken take(PersonRow row, long print, long twin) throws SQLException {
        RecordKeys keys = RecordKeys.of(row.values(), family, print);
        KnownClusters.Place place = clusters.place(keys);
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
        rows.put(print, Math.toIntExact(record));
        note(person, row);
        RowOutcome outcome = !isKnown ? RowOutcome.CREATED : tellsNews ? RowOutcome.MERGED : RowOutcome.UNCHANGED;
        return new Taken(outcome, person, place.by());
    }

    /**
     * Takes a row that tells of nothing but interactions, and adds them to the record that says the same of the person; what the
     * record tells already is not added. A record of the very same file that came before stands for this file's, as long as its
     * rows tell nothing new; one of another file cannot, since it may tell more than this file does.
     */
    Taken takeInteractions(PersonRow row) throws SQLException {
        long saying = RowPrints.saying(row);
        long known = sayings.getIfAbsent(saying, 0);
        long record = known >>> Integer.SIZE;
        boolean isEarlier = record < firstRecord;
        if (known == 0 || isEarlier && !areTold(clusters.personOf((int) known), row.interactions())) {
            return takeFirst(row, saying);
        }
        long person = clusters.personOf((int) known);
        if (isEarlier) {
            return new Taken(RowOutcome.UNCHANGED, person, Optional.empty());
        }
        List<Interaction> news = new ArrayList<>(row.interactions().size());
        boolean tellsNews = false;
        for (Interaction touch : row.interactions()) {
            long print = RowPrints.of(touch);
            if (added.add(RowPrints.of(record, print))) {
                news.add(touch);
                tellsNews |= !interactions().contains(RowPrints.of(person, print));
            }
        }
        writer.add(record, row.line(), news);
        return new Taken(tellsNews ? RowOutcome.MERGED : RowOutcome.UNCHANGED, person, Optional.empty());
    }

    /** The first row of a log that says so of a person, or the first with something that an earlier record does not tell. */
    private Taken takeFirst(PersonRow row, long saying) throws SQLException {
        long print = prints.ofLog(row);
        long next = writer.nextRecord();
        Taken taken = take(row, print, fileCameBefore ? rows.getIfAbsent(print, 0) : 0);
        long record = rows.get(print);
        if (record >= next) {
            row.interactions().forEach(touch -> added.add(RowPrints.of(record, RowPrints.of(touch))));
        }
        sayings.put(saying, record << Integer.SIZE | taken.person());
        return taken;
    }

    /** Whether all was told of the person before. */
    private boolean areTold(long person, List<Interaction> touches) throws SQLException {
        for (Interaction touch : touches) {
            if (!interactions().contains(RowPrints.of(person, RowPrints.of(touch)))) {
                return false;
            }
        }
        return true;
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
            if (!others(entry.getKey()).index().wasTold(person, Fingerprint.of(entry.getValue()))) {
                return true;
            }
        }
        return !row.interactions().isEmpty() && !areTold(person, row.interactions());
    }

    private boolean isKnown(ContactField field, long person, String value) throws SQLException {
        ValueIndex index = values(field).index();
        return index.wasTold(person, prints.of(field))
                || Survivorship.isOverruled(field, value, v -> index.isCurrent(person, Fingerprint.of(v)));
    }

    /** Takes note of what a row says. */
    private void note(long person, PersonRow row) throws SQLException {
        for (Map.Entry<ContactField, String> entry : row.values().entrySet()) {
            values(entry.getKey()).note(person, entry.getValue(), prints.of(entry.getKey()));
        }
        for (Map.Entry<String, String> entry : row.others().entrySet()) {
            others(entry.getKey()).note(person, entry.getValue(), Fingerprint.of(entry.getValue()));
        }
        for (Interaction touch : row.interactions()) {
            interactions().add(RowPrints.of(person, RowPrints.of(touch)));
        }
    }

    private LateValues values(ContactField field) {
        LateValues present = values.get(field);
        if (present == null) {
            present = new LateValues(
                    fileCameBefore,
                    taker -> RecordValues.field(writer.reading(), firstRecord, field, taker),
                    (index, person, value, fingerprint) -> enter(index, field, person, value, fingerprint));
            values.put(field, present);
        }
        return present;
    }

    private static void enter(ValueIndex index, ContactField field, long person, String value, long fingerprint) {
        if (Survivorship.isOverruled(field, value, v -> index.isCurrent(person, Fingerprint.of(v)))) {
            index.told(person, fingerprint);
        } else {
            index.put(person, fingerprint);
        }
    }

    private LateValues others(String label) {
        return others.computeIfAbsent(
                label,
                key -> new LateValues(
                        fileCameBefore,
                        taker -> RecordValues.other(writer.reading(), firstRecord, label, taker),
                        (index, person, value, fingerprint) -> index.put(person, fingerprint)));
    }

    /** What everybody did, as far as the store or the first row of a log tells it. */
    private KnownInteractions interactions() throws SQLException {
        KnownInteractions present = interactions;
        if (present != null) {
            return present;
        }
        KnownInteractions known = new KnownInteractions();
        RecordValues.interactions(
                writer.reading(),
                firstRecord,
                (person, type, micros, asset, campaign) ->
                        known.add(RowPrints.of(person, RowPrints.of(type, micros, asset, campaign))));
        interactions = known;
        return known;
    }
}
