package org.winnable.workspace.internal.store;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBReadableVector;
import org.eclipse.collections.api.list.primitive.MutableIntList;
import org.eclipse.collections.impl.list.primitive.IntInterval;
import org.winnable.core.facts.Dictionary;
import org.winnable.core.facts.InteractionColumns;
import org.winnable.workspace.internal.store.Encoder.Encoding;

/**
 * Loads the interactions of all people, person by person in order of time; of two at the same moment the one of the older
 * record comes first, and within a record the one that it names first. Used once.
 */
final class InteractionLoader {

    private static final long MICROS = 1_000_000;
    private static final int[] NOTHING = new int[0];

    /** Up to here insertion sort is the faster one. */
    private static final int LONG_RUN = 40;

    private final DuckDBConnection connection;
    private final RecordIndex index;
    private final Encoder encoder;

    /** As read, in no particular order. */
    private int[] records = NOTHING;

    private int[] places = NOTHING;
    private long[] times = new long[0];
    private int[] types = NOTHING;
    private int[] assets = NOTHING;
    private int[] campaigns = NOTHING;
    private int count;

    InteractionLoader(DuckDBConnection connection, RecordIndex index, Encoder encoder) {
        this.connection = connection;
        this.index = index;
        this.encoder = encoder;
    }

    InteractionColumns load() throws SQLException {
        Optional<Encoding> type = encoder.encode("interactions", "type");
        if (type.isEmpty()) {
            return InteractionColumns.none(index.people().length);
        }
        Optional<Encoding> asset = encoder.encode("interactions", "asset");
        Optional<Encoding> campaign = encoder.encode("interactions", "campaign");
        allocate();
        read(type.get().code(), code(asset), code(campaign));
        int[] offsets = offsets();
        int[] order = order(offsets);
        // each array goes as soon as nothing asks for it any more: ten million interactions fill 40 MB with every one
        // of them
        records = NOTHING;
        places = NOTHING;
        int told = dropRepeated(order, offsets);
        order = told == order.length ? order : Arrays.copyOf(order, told);
        int[] orderedTypes = permuted(types, order);
        types = NOTHING;
        int[] orderedAssets = permuted(assets, order);
        assets = NOTHING;
        int[] orderedCampaigns = permuted(campaigns, order);
        campaigns = NOTHING;
        return new InteractionColumns(
                offsets,
                orderedTypes,
                seconds(told),
                orderedAssets,
                orderedCampaigns,
                type.get().words(),
                words(asset),
                words(campaign));
    }

    private long[] seconds(int told) {
        long[] seconds = times.length == told ? times : Arrays.copyOf(times, told);
        times = new long[0];
        for (int i = 0; i < told; i++) {
            seconds[i] = Math.floorDiv(seconds[i], MICROS);
        }
        return seconds;
    }

    private void allocate() throws SQLException {
        Chunks.forEach(connection, "SELECT count(*) FROM interactions", chunk -> {
            int size = Math.toIntExact(chunk.vector(0).getLong(0));
            records = new int[size];
            places = new int[size];
            times = new long[size];
            types = new int[size];
            assets = new int[size];
            campaigns = new int[size];
        });
    }

    /** Two numbers share a column where they fit, since fetching values one by one is what costs. */
    private void read(String type, String asset, String campaign) throws SQLException {
        Chunks.forEach(
                connection,
                "SELECT record << 32 | place, epoch_us(occurred), " + type + "::BIGINT << 32 | coalesce(" + asset
                        + " + 1, 0), coalesce(" + campaign + ", -1) FROM interactions",
                chunk -> {
                    DuckDBReadableVector recordsAndPlaces = chunk.vector(0);
                    DuckDBReadableVector moments = chunk.vector(1);
                    DuckDBReadableVector typesAndAssets = chunk.vector(2);
                    DuckDBReadableVector campaignCodes = chunk.vector(3);
                    long rows = chunk.rowCount();
                    for (long i = 0; i < rows; i++) {
                        long recordAndPlace = recordsAndPlaces.getLong(i);
                        if (index.row(recordAndPlace >>> 32) < 0) {
                            continue;
                        }
                        long typeAndAsset = typesAndAssets.getLong(i);
                        records[count] = (int) (recordAndPlace >>> 32);
                        places[count] = (int) recordAndPlace;
                        times[count] = moments.getLong(i);
                        types[count] = (int) (typeAndAsset >>> 32);
                        assets[count] = (int) typeAndAsset - 1;
                        campaigns[count] = campaignCodes.getInt(i);
                        count++;
                    }
                });
    }

    private int[] offsets() {
        int[] offsets = new int[index.people().length + 1];
        for (int i = 0; i < count; i++) {
            offsets[index.row(records[i]) + 1]++;
        }
        for (int row = 1; row < offsets.length; row++) {
            offsets[row] += offsets[row - 1];
        }
        return offsets;
    }

    /**
     * Where each interaction of the result stands in what was read. From here on the times stand in the order of the result, since
     * looking each up where it was read would miss the processor's cache at every comparison.
     */
    private int[] order(int[] offsets) {
        int[] order = new int[count];
        int[] next = offsets.clone();
        long[] moments = new long[count];
        for (int i = 0; i < count; i++) {
            int to = next[index.row(records[i])]++;
            order[to] = i;
            moments[to] = times[i];
        }
        times = moments;
        for (int row = 0; row + 1 < offsets.length; row++) {
            sort(order, offsets[row], offsets[row + 1]);
        }
        return order;
    }

    /** What two lists tell of the same touch counts once: the older record's word. Returns how many are left. */
    private int dropRepeated(int[] order, int[] offsets) {
        int kept = 0;
        int start = 0;
        for (int row = 0; row + 1 < offsets.length; row++) {
            int end = offsets[row + 1];
            int first = kept;
            offsets[row] = first;
            for (int i = start; i < end; i++) {
                if (!isRepeated(order, first, kept, i)) {
                    times[kept] = times[i];
                    order[kept++] = order[i];
                }
            }
            start = end;
        }
        offsets[offsets.length - 1] = kept;
        return kept;
    }

    private boolean isRepeated(int[] order, int from, int to, int place) {
        int touch = order[place];
        for (int i = to - 1; i >= from && times[i] == times[place]; i--) {
            int other = order[i];
            if (types[other] == types[touch]
                    && assets[other] == assets[touch]
                    && campaigns[other] == campaigns[touch]) {
                return true;
            }
        }
        return false;
    }

    private void sort(int[] order, int from, int to) {
        if (to - from > LONG_RUN) {
            sortLong(order, from, to);
            return;
        }
        for (int i = from + 1; i < to; i++) {
            int moving = order[i];
            long moment = times[i];
            int place = i;
            while (place > from && compare(times[place - 1], order[place - 1], moment, moving) > 0) {
                order[place] = order[place - 1];
                times[place] = times[place - 1];
                place--;
            }
            order[place] = moving;
            times[place] = moment;
        }
    }

    private void sortLong(int[] order, int from, int to) {
        int[] touches = Arrays.copyOfRange(order, from, to);
        long[] moments = Arrays.copyOfRange(times, from, to);
        MutableIntList run = IntInterval.zeroTo(to - from - 1).toList();
        run.sortThis((a, b) -> compare(moments[a], touches[a], moments[b], touches[b]));
        for (int place = from; place < to; place++) {
            int chosen = run.get(place - from);
            order[place] = touches[chosen];
            times[place] = moments[chosen];
        }
    }

    private int compare(long oneTime, int one, long otherTime, int other) {
        int byTime = Long.compare(oneTime, otherTime);
        if (byTime != 0) {
            return byTime;
        }
        int byAge = Long.compare(index.age(records[one]), index.age(records[other]));
        return byAge != 0 ? byAge : Integer.compare(places[one], places[other]);
    }

    private static int[] permuted(int[] values, int[] order) {
        int[] permuted = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            permuted[i] = values[order[i]];
        }
        return permuted;
    }

    private static String code(Optional<Encoding> encoding) {
        return encoding.map(Encoding::code).orElse("NULL::INTEGER");
    }

    private static Dictionary words(Optional<Encoding> encoding) {
        return encoding.map(Encoding::words).orElse(Dictionary.EMPTY);
    }
}
