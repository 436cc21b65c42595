package org.winnable.qualification.internal.lead;

import java.util.Arrays;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.facts.Dictionary;
import org.winnable.core.facts.FactTable;

/**
 * When people of each company acted, to count who was active in any period. Each act knows when the same person acted before:
 * the people active in a period are the acts in it whose person had not acted in it before. A list may hold fifty thousand
 * people of the company "Self-employed", so the acts are also kept in blocks, each sorted by the act before, and whole blocks
 * are counted by binary search.
 *
 * @param offsets by company code, where its acts begin; one more than there are companies
 * @param times of the acts, rising within a company, epoch seconds
 * @param previous when the same person acted before; {@link Long#MIN_VALUE} for never
 * @param blocks the same, sorted within each stretch of {@link #BLOCK}
 */
record CompanyActivity(int[] offsets, long[] times, long[] previous, long[] blocks) {

    private static final int BLOCK = 1024;
    private static final int PERSON_BITS = 26;
    private static final long PERSON = (1L << PERSON_BITS) - 1;

    /**
     * The acts of everyone.
     *
     * @param acts by code of a type, whether it is something that people do themselves
     */
    static CompanyActivity of(FactTable facts, boolean[] acts) {
        int[] offsets = new int[facts.dictionary(CategoryKey.COMPANY).size() + 1];
        for (int row = 0; row < facts.size(); row++) {
            int company = facts.code(CategoryKey.COMPANY, row);
            if (company != Dictionary.UNKNOWN) {
                offsets[company + 1] += count(facts, row, acts);
            }
        }
        Arrays.parallelPrefix(offsets, Integer::sum);
        long[] packed = new long[offsets[offsets.length - 1]];
        int[] next = offsets.clone();
        for (int row = 0; row < facts.size(); row++) {
            int company = facts.code(CategoryKey.COMPANY, row);
            for (int i = facts.firstInteraction(row);
                    company != Dictionary.UNKNOWN && i < facts.endInteraction(row);
                    i++) {
                if (acts[facts.interactionType(i)]) {
                    packed[next[company]++] = facts.interactionTime(i) << PERSON_BITS | row & PERSON;
                }
            }
        }
        for (int company = 0; company + 1 < offsets.length; company++) {
            Arrays.sort(packed, offsets[company], offsets[company + 1]);
        }
        return unpacked(offsets, packed, facts.size());
    }

    /** How many people of a company acted from one moment to another, both inclusive. */
    int active(int company, long since, long until) {
        int from = lowerBound(times, offsets[company], offsets[company + 1], since);
        int to = until == Long.MAX_VALUE
                ? offsets[company + 1]
                : lowerBound(times, from, offsets[company + 1], until + 1);
        int people = 0;
        int act = from;
        while (act < to) {
            if (act % BLOCK == 0 && act + BLOCK <= to) {
                people += lowerBound(blocks, act, act + BLOCK, since) - act;
                act += BLOCK;
            } else {
                people += previous[act] < since ? 1 : 0;
                act++;
            }
        }
        return people;
    }

    private static CompanyActivity unpacked(int[] offsets, long[] packed, int rows) {
        long[] previous = new long[packed.length];
        long[] last = new long[rows];
        Arrays.fill(last, Long.MIN_VALUE);
        for (int act = 0; act < packed.length; act++) {
            int row = (int) (packed[act] & PERSON);
            packed[act] >>= PERSON_BITS;
            previous[act] = last[row];
            last[row] = packed[act];
        }
        long[] blocks = previous.clone();
        for (int from = 0; from < blocks.length; from += BLOCK) {
            Arrays.sort(blocks, from, Math.min(blocks.length, from + BLOCK));
        }
        return new CompanyActivity(offsets, packed, previous, blocks);
    }

    private static int count(FactTable facts, int row, boolean[] acts) {
        int count = 0;
        for (int i = facts.firstInteraction(row); i < facts.endInteraction(row); i++) {
            count += acts[facts.interactionType(i)] ? 1 : 0;
        }
        return count;
    }

    /** The first place from which on values are at least the given one. */
    private static int lowerBound(long[] values, int from, int to, long least) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (values[middle] < least) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
