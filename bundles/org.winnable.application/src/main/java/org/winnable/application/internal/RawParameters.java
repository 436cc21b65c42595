package org.winnable.application.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Parameters as a file holds them: maps, lists of rows, numbers and words. Pure. */
public final class RawParameters {

    private static final String SLASH = "/";

    private RawParameters() {}

    /**
     * Parameters with another value; what equals the value of others is theirs, so that 12.0 is not taken for another 12.
     *
     * @param path keys and row numbers joined by slashes
     * @param value empty to leave it out
     * @param others parameters of the same shape
     */
    public static Map<String, Object> with(
            Map<String, Object> parameters, String path, Optional<Object> value, Map<String, Object> others) {
        List<String> steps = List.of(path.split(SLASH));
        Object known = at(others, steps);
        Object kept = value.map(wanted -> known != null && same(wanted, known) ? known : wanted)
                .orElse(null);
        return map(put(parameters, steps, kept));
    }

    /** Parameters with other rows in a table. */
    public static Map<String, Object> withRows(
            Map<String, Object> parameters, String table, Consumer<List<Object>> change) {
        List<Object> rows = new ArrayList<>(parameters.get(table) instanceof List<?> list ? list : List.of());
        change.accept(rows);
        Map<String, Object> changed = new LinkedHashMap<>(parameters);
        changed.put(table, List.copyOf(rows));
        return Collections.unmodifiableMap(changed);
    }

    /** The value at a path; empty where nothing is said. */
    public static Optional<Object> at(Map<String, Object> parameters, String path) {
        return Optional.ofNullable(at(parameters, List.of(path.split(SLASH))));
    }

    /** How many values differ, each of a table counted by itself. */
    public static int differences(@Nullable Object one, @Nullable Object other) {
        if (one instanceof Map<?, ?> left && other instanceof Map<?, ?> right) {
            Set<Object> keys = new HashSet<>(left.keySet());
            keys.addAll(right.keySet());
            return keys.stream()
                    .mapToInt(key -> differences(left.get(key), right.get(key)))
                    .sum();
        }
        if ((isTable(one) || isTable(other)) && one instanceof List<?> allLeft && other instanceof List<?> allRight) {
            List<?> left = without(allLeft, allRight);
            List<?> right = without(allRight, allLeft);
            int rows = Math.max(left.size(), right.size());
            int found = 0;
            for (int row = 0; row < rows; row++) {
                found += row < left.size() && row < right.size() ? differences(left.get(row), right.get(row)) : 1;
            }
            return found;
        }
        return same(one, other) ? 0 : 1;
    }

    /** The rows that the others do not have: as rows are added and taken away, their places tell nothing. */
    private static List<?> without(List<?> rows, List<?> others) {
        List<Object> rest = new ArrayList<>(rows);
        others.forEach(rest::remove);
        return rest;
    }

    private static boolean isTable(@Nullable Object value) {
        return value instanceof List<?> list && !list.isEmpty() && list.getFirst() instanceof Map<?, ?>;
    }

    private static boolean same(@Nullable Object one, @Nullable Object other) {
        return one instanceof Number left && other instanceof Number right
                ? left.doubleValue() == right.doubleValue()
                : words(one).equals(words(other));
    }

    /** A word alone is a list of one. */
    private static Object words(@Nullable Object value) {
        return value instanceof String word ? List.of(word) : Objects.requireNonNullElse(value, List.of());
    }

    private static @Nullable Object at(@Nullable Object holder, List<String> steps) {
        Object found = holder;
        for (String step : steps) {
            found = switch (found) {
                case Map<?, ?> map -> map.get(step);
                case List<?> list when Integer.parseInt(step) < list.size() -> list.get(Integer.parseInt(step));
                case null, default -> null;
            };
        }
        return found;
    }

    private static @Nullable Object put(@Nullable Object holder, List<String> steps, @Nullable Object value) {
        if (steps.isEmpty()) {
            return value;
        }
        String step = steps.getFirst();
        List<String> rest = steps.subList(1, steps.size());
        if (holder instanceof List<?> list) {
            List<@Nullable Object> rows = new ArrayList<>(list);
            int row = Integer.parseInt(step);
            rows.set(row, put(rows.get(row), rest, value));
            return Collections.unmodifiableList(rows);
        }
        Map<String, Object> changed = new LinkedHashMap<>(map(holder));
        Object inner = put(changed.get(step), rest, value);
        if (inner == null) {
            changed.remove(step);
        } else {
            changed.put(step, inner);
        }
        return Collections.unmodifiableMap(changed);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }
}
