package org.winnable.qualification.internal.lead;

import java.util.Arrays;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.facts.Dictionary;
import org.winnable.core.facts.FactTable;

/**
 * When people of each kind acted in each company: the acts of a company's people with one value of an attribute form a group, in order of
 * time, so that whether a kind was active in a period is one binary search.
 *
 * @param kinds how many values the attribute has
 * @param offsets by company code × kinds + value code, where its acts begin; one more than there are groups
 * @param times of the acts, rising within a group, epoch seconds
 */
record CompanyKinds(int kinds, int[] offsets, long[] times) {

    /**
     * The acts of everyone of whom company and kind are known.
     *
     * @param acts by code of a type, whether it is something that people do themselves
     */
    static CompanyKinds of(FactTable facts, CategoryKey kind, boolean[] acts) {
        int kinds = facts.dictionary(kind).size();
        int companies = facts.dictionary(CategoryKey.COMPANY).size();
        int[] offsets = new int[Math.multiplyExact(companies, kinds) + 1];
        for (int row = 0; row < facts.size(); row++) {
            int group = group(facts, kind, kinds, row);
            for (int i = facts.firstInteraction(row); group >= 0 && i < facts.endInteraction(row); i++) {
                offsets[group + 1] += acts[facts.interactionType(i)] ? 1 : 0;
            }
        }
        Arrays.parallelPrefix(offsets, Integer::sum);
        long[] times = new long[offsets[offsets.length - 1]];
        int[] next = offsets.clone();
        for (int row = 0; row < facts.size(); row++) {
            int group = group(facts, kind, kinds, row);
            for (int i = facts.firstInteraction(row); group >= 0 && i < facts.endInteraction(row); i++) {
                if (acts[facts.interactionType(i)]) {
                    times[next[group]++] = facts.interactionTime(i);
                }
            }
        }
        for (int group = 0; group + 1 < offsets.length; group++) {
            Arrays.sort(times, offsets[group], offsets[group + 1]);
        }
        return new CompanyKinds(kinds, offsets, times);
    }

    /** How many kinds of people of a company acted from one moment to another, both inclusive. */
    int active(int company, long since, long until) {
        int active = 0;
        for (int kind = 0; kind < kinds; kind++) {
            int group = company * kinds + kind;
            int end = offsets[group + 1];
            int first = Arrays.binarySearch(times, offsets[group], end, since);
            int act = first < 0 ? -first - 1 : first;
            active += act < end && times[act] <= until ? 1 : 0;
        }
        return active;
    }

    private static int group(FactTable facts, CategoryKey kind, int kinds, int row) {
        int company = facts.code(CategoryKey.COMPANY, row);
        int value = facts.code(kind, row);
        return company == Dictionary.UNKNOWN || value == Dictionary.UNKNOWN ? -1 : company * kinds + value;
    }
}
