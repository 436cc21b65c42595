package org.winnable.imports.internal.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.winnable.core.text.Texts;

/** Makes labels distinct and never blank, so that every value can be kept under one. */
public final class ColumnLabels {

    private ColumnLabels() {}

    /** The labels of a file, in its order: a blank one is named by its place, a repeated one is numbered. */
    public static List<String> distinct(List<String> labels) {
        Set<String> taken = new HashSet<>(labels);
        Set<String> seen = new HashSet<>();
        List<String> distinct = new ArrayList<>();
        for (int column = 0; column < labels.size(); column++) {
            String label = labels.get(column);
            if (label.isBlank()) {
                label = free(unnamed(column), taken);
            } else if (!seen.add(label)) {
                label = free(label, taken);
            }
            taken.add(label);
            distinct.add(label);
        }
        return List.copyOf(distinct);
    }

    /** The label of a column that has none. */
    public static String unnamed(int column) {
        return Texts.of(ColumnLabels.class).get("column", column + 1);
    }

    private static String free(String label, Set<String> taken) {
        String candidate = label;
        for (int number = 2; taken.contains(candidate); number++) {
            candidate = label + " (" + number + ")";
        }
        return candidate;
    }
}
