package org.winnable.qualification.internal.lead;

import java.util.Arrays;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.facts.Dictionary;
import org.winnable.core.facts.FactTable;

/**
 * When people of each company last did anything: per company a sorted stretch of one array, so that counting who was active is
 * a binary search. A list may hold fifty thousand people of the company "Self-employed"; looking at all of them for each of
 * them would take minutes.
 *
 * @param offsets by company code, where its stretch begins; one more than there are companies
 * @param last epoch seconds; {@link Long#MIN_VALUE} for who never did anything
 */
record CompanyActivity(int[] offsets, long[] last) {

    static CompanyActivity of(FactTable facts, long asOf) {
        int companies = facts.dictionary(CategoryKey.COMPANY).size();
        int[] offsets = new int[companies + 1];
        for (int row = 0; row < facts.size(); row++) {
            int company = facts.code(CategoryKey.COMPANY, row);
            if (company != Dictionary.UNKNOWN) {
                offsets[company + 1]++;
            }
        }
        Arrays.parallelPrefix(offsets, Integer::sum);
        long[] last = new long[offsets[companies]];
        int[] next = offsets.clone();
        for (int row = 0; row < facts.size(); row++) {
            int company = facts.code(CategoryKey.COMPANY, row);
            if (company != Dictionary.UNKNOWN) {
                last[next[company]++] = lastAction(facts, row, asOf);
            }
        }
        for (int company = 0; company < companies; company++) {
            Arrays.sort(last, offsets[company], offsets[company + 1]);
        }
        return new CompanyActivity(offsets, last);
    }

    /** How many people of a company did anything at or after a moment. */
    int activeSince(int company, long since) {
        int low = offsets[company];
        int high = offsets[company + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (last[middle] >= since) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return offsets[company + 1] - low;
    }

    private static long lastAction(FactTable facts, int row, long asOf) {
        int end = facts.endInteraction(row, asOf);
        return end == facts.firstInteraction(row) ? Long.MIN_VALUE : facts.interactionTime(end - 1);
    }
}
