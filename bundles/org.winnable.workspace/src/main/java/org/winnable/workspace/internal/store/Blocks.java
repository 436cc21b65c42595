package org.winnable.workspace.internal.store;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.BitSet;
import org.duckdb.DuckDBConnection;
import org.eclipse.collections.api.factory.primitive.LongLists;
import org.eclipse.collections.api.list.primitive.MutableLongList;
import org.winnable.workspace.internal.match.BlockKeys;

/**
 * The records that have a key of one kind in common with some that moved: came or went. Nearly every key is one record's own,
 * and only the others are kept, so that it takes little memory however many records there are.
 */
final class Blocks {

    /** Bits of a packed entry that name its place; the others are of its key. That two keys share these costs a comparison. */
    private static final int PLACE_BITS = 28;

    private static final long PLACE_MASK = (1L << PLACE_BITS) - 1;

    private static final int FEWEST_SLOTS = 1 << 16;
    private static final int MOST_SLOTS = 1 << 28;
    private static final int SLOTS_PER_RECORD = 16;

    private final MutableLongList packed = LongLists.mutable.empty();
    private final MutableLongList records = LongLists.mutable.empty();
    private final MutableLongList letters = LongLists.mutable.empty();

    /** Takes a block. */
    interface Taker {
        void take(Block block) throws SQLException;
    }

    /** Records that have one key in common; a record may stand in it twice. */
    final class Block {

        private final long[] sorted;
        private final int begin;
        private final int end;

        private Block(long[] sorted, int begin, int end) {
            this.sorted = sorted;
            this.begin = begin;
            this.end = end;
        }

        int entries() {
            return end - begin;
        }

        long record(int entry) {
            return records.get(place(entry));
        }

        /** Whether two entries are worth comparing. */
        boolean isPair(int one, int other) {
            long lastOfOne = letters.get(place(one));
            long lastOfOther = letters.get(place(other));
            return record(one) != record(other)
                    && (lastOfOne == 0 || lastOfOther == 0 || BlockKeys.mayBeAlike(lastOfOne, lastOfOther));
        }

        /** How many records of a set are in it. */
        int count(BitSet set) {
            return (int) Arrays.stream(sorted, begin, end)
                    .map(entry -> records.get((int) (entry & PLACE_MASK)))
                    .distinct()
                    .filter(record -> set.get((int) record))
                    .count();
        }

        private int place(int entry) {
            return (int) (sorted[begin + entry] & PLACE_MASK);
        }
    }

    private Blocks() {}

    /**
     * Hands over each block of a kind that has at least two records, and one that moved.
     *
     * @param present the records that count, those that moved among them
     */
    static void forEach(DuckDBConnection connection, BlockTable.Kind kind, BitSet present, BitSet moved, Taker taker)
            throws SQLException {
        Blocks blocks = new Blocks();
        blocks.read(connection, kind, present, moved);
        blocks.forEach(taker);
    }

    private void read(DuckDBConnection connection, BlockTable.Kind kind, BitSet present, BitSet moved)
            throws SQLException {
        int slots = slots(moved.cardinality());
        BitSet touched = new BitSet(slots);
        if (moved.equals(present)) {
            touched.set(0, slots);
        } else {
            BlockTable.read(connection, kind, false, (record, key, last) -> {
                if (moved.get((int) record)) {
                    touched.set((int) key & slots - 1);
                }
            });
        }
        BitSet once = new BitSet(slots);
        BitSet twice = new BitSet(slots);
        BlockTable.read(connection, kind, false, (record, key, last) -> {
            int slot = (int) key & slots - 1;
            if (touched.get(slot) && present.get((int) record)) {
                (once.get(slot) ? twice : once).set(slot);
            }
        });
        BlockTable.read(connection, kind, true, (record, key, last) -> {
            if (twice.get((int) key & slots - 1) && present.get((int) record)) {
                packed.add(key & ~PLACE_MASK | records.size());
                records.add(record);
                letters.add(last);
            }
        });
    }

    private static int slots(int moved) {
        long wanted = Math.clamp((long) moved * SLOTS_PER_RECORD, FEWEST_SLOTS, MOST_SLOTS);
        return (int) Long.highestOneBit(wanted);
    }

    private void forEach(Taker taker) throws SQLException {
        long[] sorted = packed.toArray();
        Arrays.sort(sorted);
        int begin = 0;
        for (int end = 1; end <= sorted.length; end++) {
            if (end == sorted.length || (sorted[end] & ~PLACE_MASK) != (sorted[begin] & ~PLACE_MASK)) {
                if (end - begin > 1) {
                    taker.take(new Block(sorted, begin, end));
                }
                begin = end;
            }
        }
    }
}
