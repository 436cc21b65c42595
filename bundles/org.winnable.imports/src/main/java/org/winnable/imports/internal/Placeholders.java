package org.winnable.imports.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.winnable.imports.ReadAsEmpty;
import org.winnable.imports.internal.value.Spacing;

/** The values that stand for nothing in one import, and how often each was met. Case does not count. Not thread-safe. */
final class Placeholders {

    private static final class Count {
        private long values;
    }

    /** Ordered without case, so that looking up makes no new string. */
    private final TreeMap<String, Count> counts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private final int longest;

    /** The placeholders of a workspace; none if the rule is switched off. */
    Placeholders(Set<String> values) {
        values.stream().sorted().forEach(value -> counts.putIfAbsent(value, new Count()));
        longest = values.stream().mapToInt(String::length).max().orElse(0);
    }

    /** Whether a value, white space around it aside, says nothing; counts placeholders. */
    boolean isEmpty(String value) {
        String word = Spacing.stripped(value);
        if (word.isEmpty()) {
            return true;
        }
        @Nullable Count count = word.length() > longest ? null : counts.get(word);
        if (count != null) {
            count.values++;
        }
        return count != null;
    }

    /** Whether a value is a placeholder, without counting it. */
    boolean isWord(String value) {
        return value.length() <= longest && counts.containsKey(value);
    }

    /** The placeholders in lower case. */
    Set<String> words() {
        return counts.keySet().stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What was read as empty, the most frequent first. */
    List<ReadAsEmpty> met() {
        return counts.entrySet().stream()
                .filter(e -> e.getValue().values > 0)
                .sorted(Comparator.comparingLong((Map.Entry<String, Count> e) -> e.getValue().values)
                        .reversed())
                .map(e -> new ReadAsEmpty(e.getKey(), e.getValue().values))
                .toList();
    }
}
