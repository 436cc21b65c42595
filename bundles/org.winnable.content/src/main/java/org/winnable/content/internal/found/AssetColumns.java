package org.winnable.content.internal.found;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the columns of a table of assets mean, by their labels. Columns that mean nothing to us are kept under their label.
 *
 * @param fields by the field, the place of its column
 * @param others by the place of a column, its label
 */
record AssetColumns(Map<Field, Integer> fields, Map<Integer, String> others) {

    /** What a column can tell of an asset. */
    enum Field {
        KEY,
        TITLE,
        ADDRESS,
        FORMAT,
        KIND,
        STATUS,
        PROBLEM,
        LANGUAGE,
        OWNER,
        NEXT,
        KEYWORDS,
        ALIASES,
        DUE,
        PUBLISHED,
        REVIEW,
        COST
    }

    /** Labels as lists have them, in the languages of our clients. */
    private static final Map<String, Field> KNOWN = known();

    private static Map<String, Field> known() {
        ResourceBundle words = ResourceBundle.getBundle(
                AssetColumns.class.getPackageName() + ".columns", Locale.ROOT, AssetColumns.class.getClassLoader());
        Map<String, Field> known = new HashMap<>();
        for (Field field : Field.values()) {
            Arrays.stream(words.getString(field.name().toLowerCase(Locale.ROOT)).split(","))
                    .forEach(word -> known.put(folded(word), field));
        }
        return Map.copyOf(known);
    }

    /** The labels that a line of labels is made of. */
    static Set<String> labels() {
        return KNOWN.keySet();
    }

    /** The columns of a table; of two that mean the same the first counts, and the other is kept under its label. */
    static AssetColumns of(List<String> labels) {
        Map<Field, Integer> fields = new HashMap<>();
        Map<Integer, String> others = new HashMap<>();
        for (int column = 0; column < labels.size(); column++) {
            String label = folded(labels.get(column));
            Field field = KNOWN.get(label);
            if ((field == null || fields.putIfAbsent(field, column) != null) && !label.isEmpty()) {
                others.put(column, label);
            }
        }
        return new AssetColumns(fields, others);
    }

    boolean haveTitleOrAddress() {
        return fields.containsKey(Field.TITLE) || fields.containsKey(Field.ADDRESS);
    }

    /** Everything that lists write in one cell, apart by semicolons, bars or commas. */
    static Set<String> several(String cell) {
        return Arrays.stream(cell.split("[;|,]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
    }

    Optional<Integer> column(Field field) {
        return Optional.ofNullable(fields.get(field));
    }

    private static String folded(String label) {
        return label.strip().toLowerCase(Locale.ROOT).replaceAll("[_ ]+", " ");
    }
}
