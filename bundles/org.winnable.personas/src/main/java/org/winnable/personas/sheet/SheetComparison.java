package org.winnable.personas.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.winnable.personas.sheet.Sheet.Line;
import org.winnable.personas.sheet.Sheet.Section;

/**
 * What is told of two personas, side by side.
 *
 * @param sections of either, those of the first in their order, before those that only the second has
 */
public record SheetComparison(List<Part> sections) {

    /** Copies the list. */
    public SheetComparison {
        sections = List.copyOf(sections);
    }

    /**
     * What is told of both under one title.
     *
     * @param rows by label, in the order of the first
     */
    public record Part(String title, List<Row> rows) {

        /** Copies the list. */
        public Part {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One thing that is told of both.
     *
     * @param first what is told of the first; empty for nothing. Several values stand on lines of their own
     * @param second what is told of the second
     */
    public record Row(String label, String first, String second) {}

    /** Puts two sheets side by side. */
    public static SheetComparison of(Sheet first, Sheet second) {
        Map<String, Map<String, String>> one = values(first);
        Map<String, Map<String, String>> other = values(second);
        return new SheetComparison(union(one, other).stream()
                .map(title -> part(title, one.getOrDefault(title, Map.of()), other.getOrDefault(title, Map.of())))
                .toList());
    }

    private static Part part(String title, Map<String, String> one, Map<String, String> other) {
        return new Part(
                title,
                union(one, other).stream()
                        .map(label -> new Row(label, one.getOrDefault(label, ""), other.getOrDefault(label, "")))
                        .toList());
    }

    private static List<String> union(Map<String, ?> one, Map<String, ?> other) {
        List<String> keys = new ArrayList<>(one.keySet());
        other.keySet().stream().filter(key -> !one.containsKey(key)).forEach(keys::add);
        return keys;
    }

    /** By title and label; what has the same label stands one below the other. */
    private static Map<String, Map<String, String>> values(Sheet sheet) {
        Map<String, Map<String, String>> values = new LinkedHashMap<>();
        for (Section section : sheet.sections()) {
            values.put(
                    section.title(),
                    section.lines().stream()
                            .collect(Collectors.toMap(
                                    Line::label,
                                    Line::value,
                                    (above, below) -> above + "\n" + below,
                                    LinkedHashMap::new)));
        }
        return values;
    }
}
