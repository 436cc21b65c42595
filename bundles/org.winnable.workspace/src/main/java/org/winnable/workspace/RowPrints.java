package org.winnable.workspace;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.Interaction;
import org.winnable.workspace.internal.match.Fingerprint;
import org.winnable.workspace.internal.store.Times;

/** What rows about people say, as fingerprints. Of one import's thread. */
final class RowPrints {

    /** Fingerprints of the keys of fields, which unlike their order never change. */
    private static final long[] FIELDS = Arrays.stream(ContactField.values())
            .mapToLong(field -> Fingerprint.of(field.key()))
            .toArray();

    /** Tells the first row of a log from a row that says just this. */
    private static final long LOG = 2;

    private final long family;
    /** Of the values of the row at hand, by the field's ordinal. */
    private final long[] values = new long[FIELDS.length];

    RowPrints(String family) {
        this.family = Fingerprint.of(family);
    }

    /** What the value of a field says in the row of which {@link #of(PersonRow)} was asked last. */
    long of(ContactField field) {
        return values[field.ordinal()];
    }

    /** All that a row says, whatever the order of its columns. */
    long of(PersonRow row) {
        long sum = family;
        for (Map.Entry<ContactField, String> entry : row.values().entrySet()) {
            int field = entry.getKey().ordinal();
            values[field] = Fingerprint.of(entry.getValue());
            sum += Fingerprint.of(FIELDS[field], values[field]);
        }
        for (Map.Entry<String, String> entry : row.others().entrySet()) {
            sum += Fingerprint.of(Fingerprint.of(entry.getKey()), Fingerprint.of(entry.getValue()));
        }
        for (Interaction touch : row.interactions()) {
            sum += of(touch);
        }
        return Fingerprint.of(sum, row.occurred().map(Times::micros).orElse(0L));
    }

    /** As {@link #of(PersonRow)}, of a row whose record has the interactions of further rows, too. */
    long ofLog(PersonRow row) {
        return Fingerprint.of(of(row), LOG);
    }

    /** What a row says of the person themselves. */
    static long saying(PersonRow row) {
        long sum = 0;
        for (Map.Entry<ContactField, String> entry : row.values().entrySet()) {
            sum += Fingerprint.of(FIELDS[entry.getKey().ordinal()], Fingerprint.of(entry.getValue()));
        }
        return Fingerprint.of(sum, 1);
    }

    /** What somebody did. */
    static long of(Interaction touch) {
        return of(
                touch.type().key(),
                Times.micros(touch.occurred()),
                touch.asset().orElse(null),
                touch.campaign().orElse(null));
    }

    /** As {@link #of(Interaction)}, from its parts. */
    static long of(String type, long micros, @Nullable String asset, @Nullable String campaign) {
        return Fingerprint.of(
                0,
                Fingerprint.of(type),
                micros,
                asset == null ? 0 : Fingerprint.of(asset),
                campaign == null ? 0 : Fingerprint.of(campaign));
    }

    /**
     * That somebody did something.
     *
     * @param who a person or a record
     * @param touch as of {@link #of(Interaction)}
     */
    static long of(long who, long touch) {
        return Fingerprint.of(who, touch);
    }
}
