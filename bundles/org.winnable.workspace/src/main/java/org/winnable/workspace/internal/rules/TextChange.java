package org.winnable.workspace.internal.rules;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.winnable.yaml.YamlEdit;

/**
 * Brings a text from what it says to what it is to say, place by place: single values change where they stand, entries of lists and
 * mappings come and go, all else stays as its author wrote it.
 */
public final class TextChange {

    private static final int EQUAL = 1_000_000;

    private final Function<Object, String> words;
    /** What tells entries of a list apart: those with other values of it are never taken for one that changed. */
    private final String name;

    private Optional<String> text;

    private TextChange(String text, String name, Function<Object, String> words) {
        this.text = Optional.of(text);
        this.name = name;
        this.words = words;
    }

    /**
     * The changed text.
     *
     * @param name the key whose value tells entries of lists apart
     * @param words a value on one line
     * @return empty if a change cannot be made in place
     */
    public static Optional<String> of(
            String text, Map<?, ?> before, Map<?, ?> after, String name, Function<Object, String> words) {
        TextChange change = new TextChange(text, name, words);
        change.over("", before, after);
        return change.text;
    }

    private void over(String path, Map<?, ?> before, Map<?, ?> after) {
        before.keySet().stream()
                .filter(key -> !after.containsKey(key))
                .map(String::valueOf)
                .sorted()
                .forEach(key -> edit(now -> YamlEdit.without(now, path + key)));
        after.forEach((key, value) -> value(path + key, before.get(key), Objects.requireNonNull(value)));
    }

    private void value(String path, @Nullable Object before, Object after) {
        if (before == null) {
            edit(now -> YamlEdit.with(now, path, words.apply(after)));
        } else if (isSame(before, after)) {
            return;
        } else if (before instanceof Map<?, ?> old && after instanceof Map<?, ?> now) {
            if (old.isEmpty()) {
                // it may be left out by now
                Optional<String> whole = text.flatMap(present -> YamlEdit.with(present, path, words.apply(now)));
                if (whole.isPresent()) {
                    text = whole;
                    return;
                }
            }
            over(path + "/", old, now);
        } else if (before instanceof List<?> old && after instanceof List<?> now) {
            over(path + "/", old, now);
        } else if (isSingle(before) && isSingle(after)) {
            edit(now -> YamlEdit.with(now, path, words.apply(after)));
        } else {
            edit(now -> YamlEdit.without(now, path));
            edit(now -> YamlEdit.with(now, path, words.apply(after)));
        }
    }

    /** From the last entry to the first, so that the places of those that are still to come stay as they were. */
    private void over(String path, List<?> before, List<?> after) {
        int[][] worth = worth(before, after);
        int old = before.size();
        int now = after.size();
        while (old > 0 || now > 0) {
            if (now > 0 && worth[old][now] == worth[old][now - 1]) {
                now--;
                int place = old;
                Object entry = Objects.requireNonNull(after.get(now));
                edit(present -> YamlEdit.inserted(present, path + place, words.apply(entry)));
            } else if (old > 0 && worth[old][now] == worth[old - 1][now]) {
                old--;
                int place = old;
                edit(present -> YamlEdit.without(present, path + place));
            } else {
                old--;
                now--;
                value(path + old, before.get(old), Objects.requireNonNull(after.get(now)));
            }
        }
    }

    /** The most that can be kept of the first entries of two lists: equal ones, and of the others those that are alike. */
    private int[][] worth(List<?> before, List<?> after) {
        int[][] worth = new int[before.size() + 1][after.size() + 1];
        for (int old = 1; old <= before.size(); old++) {
            for (int now = 1; now <= after.size(); now++) {
                int apart = Math.max(worth[old - 1][now], worth[old][now - 1]);
                int pair = worth[old - 1][now - 1] + likeness(before.get(old - 1), after.get(now - 1));
                worth[old][now] = Math.max(apart, pair);
            }
        }
        return worth;
    }

    /** Entries without a name are alike if half of the values of one are those of the other. */
    private int likeness(Object before, Object after) {
        if (isSame(before, after)) {
            return EQUAL;
        }
        if (!(before instanceof Map<?, ?> old) || !(after instanceof Map<?, ?> now)) {
            return 0;
        }
        int same = (int) old.entrySet().stream()
                .filter(entry -> now.containsKey(entry.getKey()))
                .filter(entry -> isSame(
                        Objects.requireNonNull(entry.getValue()), Objects.requireNonNull(now.get(entry.getKey()))))
                .count();
        boolean alike = old.containsKey(name) ? Objects.equals(old.get(name), now.get(name)) : 2 * same >= old.size();
        return alike ? 1 + same : 0;
    }

    private void edit(Function<String, Optional<String>> change) {
        text = text.flatMap(change);
    }

    private static boolean isSingle(Object value) {
        return !(value instanceof Map) && !(value instanceof List);
    }

    /** Whether two values say the same: 12 and 12.0 do. */
    private static boolean isSame(Object before, Object after) {
        if (before instanceof Number one && after instanceof Number other) {
            return one.doubleValue() == other.doubleValue();
        }
        if (before instanceof Map<?, ?> old && after instanceof Map<?, ?> now) {
            return old.keySet().equals(now.keySet())
                    && old.entrySet().stream()
                            .allMatch(entry -> isSame(
                                    Objects.requireNonNull(entry.getValue()),
                                    Objects.requireNonNull(now.get(entry.getKey()))));
        }
        if (before instanceof List<?> old && after instanceof List<?> now) {
            boolean same = old.size() == now.size();
            for (int place = 0; same && place < old.size(); place++) {
                same = isSame(Objects.requireNonNull(old.get(place)), Objects.requireNonNull(now.get(place)));
            }
            return same;
        }
        return before.equals(after);
    }
}
