package org.winnable.imports.internal.dialect;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.winnable.core.lead.ModelField;
import org.winnable.imports.DateOrder;

/**
 * How a dialect writes single values.
 *
 * @param idLength how many characters of an external id count, where not all do
 * @param words what the values of a field are called there, in lower case, and what they are called here
 * @param constants values that every row has, as if in a further column
 * @param prefixes what stands before the values of a column, by the key of its label
 * @param separators what stands between several values of a column, by the key of its label
 * @param none what stands for no value, in lower case
 * @param dates what the first two numbers of a date mean where no date of the column tells
 * @param scale what the numbers of a field are multiplied by
 */
public record CellRules(
        OptionalInt idLength,
        Map<ModelField, Map<String, String>> words,
        Map<ModelField, String> constants,
        Map<String, List<String>> prefixes,
        Map<String, String> separators,
        Set<String> none,
        DateOrder dates,
        Map<ModelField, BigDecimal> scale) {

    /** Values as anybody writes them. */
    public static final CellRules PLAIN = new CellRules(
            OptionalInt.empty(), Map.of(), Map.of(), Map.of(), Map.of(), Set.of(), DateOrder.UNKNOWN, Map.of());

    /** Copies the collections. */
    public CellRules {
        words = Map.copyOf(words);
        constants = Map.copyOf(constants);
        prefixes = Map.copyOf(prefixes);
        separators = Map.copyOf(separators);
        none = Set.copyOf(none);
        scale = Map.copyOf(scale);
    }

    /** These rules with further words; their own come first. */
    CellRules withWords(Map<ModelField, Map<String, String>> further) {
        Map<ModelField, Map<String, String>> all = new HashMap<>(words);
        further.forEach((field, names) -> all.merge(field, names, (own, others) -> {
            Map<String, String> both = new HashMap<>(others);
            both.putAll(own);
            return Map.copyOf(both);
        }));
        return new CellRules(idLength, all, constants, prefixes, separators, none, dates, scale);
    }

    /** What stands before the values of a column, which is no part of them. */
    public List<String> prefixes(String label) {
        return prefixes.getOrDefault(LabelKey.of(label).joined(), List.of());
    }

    /** What stands between several values of a column; nothing if it has one value at most. */
    public Optional<String> separator(String label) {
        return Optional.ofNullable(separators.get(LabelKey.of(label).joined()));
    }
}
