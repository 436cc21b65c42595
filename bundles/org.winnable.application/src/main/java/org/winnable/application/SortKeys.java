package org.winnable.application;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.winnable.application.internal.FoldedText;
import org.winnable.application.internal.RowOrder;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.facts.Dictionary;
import org.winnable.core.facts.FactTable;
import org.winnable.core.lead.Seniority;
import org.winnable.qualification.Qualification;

/** The values of a column as numbers that sort as the values do. */
final class SortKeys {

    private SortKeys() {}

    /** A key per row; {@link RowOrder#MISSING} where nothing is known. */
    static long[] of(Qualification people, LeadColumn column) {
        return switch (column.kind()) {
            case TEXT -> ofTexts(people, column);
            case CATEGORY -> ofCategory(people.facts(), new CategoryKey(column.key()));
            case ID, NUMBER, STAGE, FLAG, LABELS, TEMPERATURE, POINTS, TIME -> {
                long[] keys = new long[people.size()];
                Arrays.parallelSetAll(keys, row -> RowOrder.key(column.number(people, row)));
                yield keys;
            }
        };
    }

    /** The rank of a level, -1 for words that are none. */
    static int rank(String seniority) {
        return Seniority.byKey(seniority).map(Seniority::ordinal).orElse(-1);
    }

    private static long[] ofCategory(FactTable facts, CategoryKey key) {
        Dictionary dictionary = facts.dictionary(key);
        Comparator<Integer> order = Comparator.<Integer, String>comparing(
                        code -> FoldedText.fold(dictionary.value(code)))
                .thenComparing(dictionary::value);
        if (key.equals(CategoryKey.SENIORITY)) {
            order = Comparator.<Integer>comparingInt(code -> rank(dictionary.value(code)))
                    .thenComparing(order);
        }
        int[] codes = IntStream.range(0, dictionary.size())
                .boxed()
                .sorted(order)
                .mapToInt(Integer::intValue)
                .toArray();
        long[] ranks = new long[codes.length];
        for (int rank = 0; rank < codes.length; rank++) {
            ranks[codes[rank]] = rank;
        }
        long[] keys = new long[facts.size()];
        for (int row = 0; row < keys.length; row++) {
            int code = facts.code(key, row);
            keys[row] = code == Dictionary.UNKNOWN ? RowOrder.MISSING : ranks[code];
        }
        return keys;
    }

    private static long[] ofTexts(Qualification people, LeadColumn column) {
        @Nullable String[] folded = new String[people.size()];
        IntStream.range(0, folded.length).parallel().forEach(row -> {
            String text = column.text(people, row);
            folded[row] = text == null ? null : FoldedText.fold(text);
        });
        String[] distinct =
                Arrays.stream(folded).filter(text -> text != null).distinct().toArray(String[]::new);
        Arrays.parallelSort(distinct);
        Map<String, Long> ranks = HashMap.newHashMap(distinct.length);
        for (int rank = 0; rank < distinct.length; rank++) {
            ranks.put(distinct[rank], (long) rank);
        }
        long[] keys = new long[folded.length];
        for (int row = 0; row < keys.length; row++) {
            String text = folded[row];
            keys[row] = text == null ? RowOrder.MISSING : ranks.getOrDefault(text, RowOrder.MISSING);
        }
        return keys;
    }
}
