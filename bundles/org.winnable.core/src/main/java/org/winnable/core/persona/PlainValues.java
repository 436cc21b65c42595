package org.winnable.core.persona;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.winnable.core.text.Texts;

/** Values that a file can hold: texts, finite numbers, truths, and lists and mappings of such. */
final class PlainValues {

    /** Deeper than anybody edits; a value that holds itself ends here. */
    private static final int DEEPEST = 16;

    private static final double EXACT = 1e15;

    private PlainValues() {}

    /**
     * A copy that nobody can change.
     *
     * @param path of the mapping, for the message
     * @throws IllegalArgumentException naming the place of a value that no file can hold
     */
    static Map<String, Object> copy(String path, Map<?, ?> values) {
        return copy(path, values, 0);
    }

    private static Map<String, Object> copy(String path, Map<?, ?> values, int depth) {
        Map<String, Object> copy = new LinkedHashMap<>();
        values.forEach((key, value) -> {
            if (!(key instanceof String name) || name.isBlank() || name.contains("/")) {
                throw refused(path, "key", String.valueOf(key));
            }
            copy.put(name, value(path + "/" + name, value, depth + 1));
        });
        return Collections.unmodifiableMap(copy);
    }

    private static Object value(String path, @Nullable Object value, int depth) {
        if (depth > DEEPEST) {
            throw refused(path, "deep", Integer.toString(DEEPEST));
        }
        return switch (value) {
            case String text -> text;
            case Boolean truth -> truth;
            case Integer number -> number;
            case Long number -> whole(number);
            case Double number when isWhole(number) -> whole((long) number.doubleValue());
            case Double number when Double.isFinite(number) -> number;
            case Map<?, ?> map -> copy(path, map, depth);
            case List<?> list -> list(path, list, depth);
            case null -> throw refused(path, "nothing", "");
            default -> throw refused(path, "value", value.getClass().getName());
        };
    }

    private static boolean isWhole(double number) {
        return number == Math.rint(number) && Math.abs(number) < EXACT;
    }

    /** Numbers have one form each, as a file does not tell 2 from 2.0. */
    private static Number whole(long number) {
        if (number == (int) number) {
            return (int) number;
        }
        return number;
    }

    private static List<Object> list(String path, List<?> list, int depth) {
        List<Object> copy = new ArrayList<>();
        for (int place = 0; place < list.size(); place++) {
            copy.add(value(path + "/" + place, list.get(place), depth + 1));
        }
        return Collections.unmodifiableList(copy);
    }

    private static IllegalArgumentException refused(String path, String key, String what) {
        return new IllegalArgumentException(Texts.of(PlainValues.class).get("values." + key, path, what));
    }
}
