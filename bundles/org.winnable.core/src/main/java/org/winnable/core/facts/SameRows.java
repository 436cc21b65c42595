package org.winnable.core.facts;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is in two tables with the same facts, column by column. Codes are compared by what they mean, as each table has its own
 * dictionaries. Used once, by one thread.
 */
final class SameRows {

    /** By row of the newer table, the row of the older one; −1 for who is new or differs. */
    private final int[] rows;

    SameRows(long[] newer, long[] older) {
        rows = new int[newer.length];
        int other = 0;
        for (int row = 0; row < newer.length; row++) {
            while (other < older.length && older[other] < newer[row]) {
                other++;
            }
            rows[row] = other < older.length && older[other] == newer[row] ? other : -1;
        }
    }

    int[] found() {
        return rows;
    }

    /** Whether rows are the same in a column. */
    @FunctionalInterface
    private interface Same {
        boolean in(int row, int other);
    }

    private void keep(Same same) {
        for (int row = 0; row < rows.length; row++) {
            if (rows[row] >= 0 && !same.in(row, rows[row])) {
                rows[row] = -1;
            }
        }
    }

    void moments(FactTable newer, FactTable older) {
        keep((row, other) -> newer.knownSince(row) == older.knownSince(other));
    }

    void categories(Map<CategoryKey, CategoryColumn> newer, Map<CategoryKey, CategoryColumn> older) {
        for (CategoryKey key : union(newer.keySet(), older.keySet())) {
            CategoryColumn now = newer.get(key);
            CategoryColumn then = older.get(key);
            if (now == null || then == null) {
                int[] codes = Objects.requireNonNull(now == null ? then : now).codes();
                keep((row, other) -> codes[now == null ? other : row] == Dictionary.UNKNOWN);
            } else {
                Codes codes = new Codes(now.dictionary(), then.dictionary());
                keep((row, other) -> codes.same(now.codes()[row], then.codes()[other]));
            }
        }
    }

    void numbers(Map<NumberKey, double[]> newer, Map<NumberKey, double[]> older) {
        for (NumberKey key : union(newer.keySet(), older.keySet())) {
            double @Nullable [] now = newer.get(key);
            double @Nullable [] then = older.get(key);
            keep((row, other) ->
                    Double.compare(now == null ? Double.NaN : now[row], then == null ? Double.NaN : then[other]) == 0);
        }
    }

    void texts(Map<TextKey, @Nullable String[]> newer, Map<TextKey, @Nullable String[]> older) {
        for (TextKey key : union(newer.keySet(), older.keySet())) {
            @Nullable String @Nullable [] now = newer.get(key);
            @Nullable String @Nullable [] then = older.get(key);
            keep((row, other) -> Objects.equals(now == null ? null : now[row], then == null ? null : then[other]));
        }
    }

    void interactions(InteractionColumns newer, InteractionColumns older) {
        Codes types = new Codes(newer.typeDictionary(), older.typeDictionary());
        Codes assets = new Codes(newer.assetDictionary(), older.assetDictionary());
        Codes campaigns = new Codes(newer.campaignDictionary(), older.campaignDictionary());
        keep((row, other) -> {
            int from = newer.offsets()[row];
            int to = newer.offsets()[row + 1];
            int begin = older.offsets()[other];
            int end = older.offsets()[other + 1];
            return Arrays.equals(newer.times(), from, to, older.times(), begin, end)
                    && types.same(newer.types(), from, to, older.types(), begin)
                    && assets.same(newer.assetCodes(), from, to, older.assetCodes(), begin)
                    && campaigns.same(newer.campaignCodes(), from, to, older.campaignCodes(), begin);
        });
    }

    private static <K> Set<K> union(Set<K> some, Set<K> others) {
        Set<K> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    /** Codes of two dictionaries. */
    private static final class Codes {

        /** By code of the older dictionary, that of the newer; null where they are alike. */
        private final int @Nullable [] newer;

        Codes(Dictionary now, Dictionary then) {
            this.newer = now.values().equals(then.values())
                    ? null
                    : IntStream.range(0, then.size())
                            .map(code -> now.code(then.value(code)))
                            .toArray();
        }

        boolean same(int now, int then) {
            int[] codes = newer;
            // a word that is gone has the code of what is not known
            return codes == null || then == Dictionary.UNKNOWN
                    ? now == then
                    : now == codes[then] && now != Dictionary.UNKNOWN;
        }

        boolean same(int[] now, int from, int to, int[] then, int begin) {
            if (newer == null) {
                return Arrays.equals(now, from, to, then, begin, begin + to - from);
            }
            for (int i = from; i < to; i++) {
                if (!same(now[i], then[begin + i - from])) {
                    return false;
                }
            }
            return true;
        }
    }
}
