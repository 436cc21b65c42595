package org.winnable.workspace.internal.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.winnable.core.facts.Dictionary;

/** One categorical attribute of all people while a table is put together. */
record Category(Dictionary words, int[] codes) {

    static Category none(int rows) {
        int[] codes = new int[rows];
        Arrays.fill(codes, Dictionary.UNKNOWN);
        return new Category(Dictionary.EMPTY, codes);
    }

    /** Without the words that no row has any more, since a newer one took their place. */
    Category compact() {
        int[] translated = new int[words.size()];
        for (int code : codes) {
            if (code != Dictionary.UNKNOWN) {
                translated[code] = 1;
            }
        }
        List<String> used = new ArrayList<>();
        for (int code = 0; code < translated.length; code++) {
            if (translated[code] == 1) {
                translated[code] = used.size();
                used.add(words.value(code));
            }
        }
        if (used.size() == words.size()) {
            return this;
        }
        int[] compacted = new int[codes.length];
        for (int row = 0; row < codes.length; row++) {
            compacted[row] = codes[row] == Dictionary.UNKNOWN ? Dictionary.UNKNOWN : translated[codes[row]];
        }
        return new Category(Dictionary.of(used), compacted);
    }

    /** With what another attribute tells wherever this one is silent; each of the other's words is read once. */
    Category filledFrom(Category other, Function<String, Optional<String>> reading) {
        Map<Integer, String> read = new LinkedHashMap<>();
        for (int code = 0; code < other.words.size(); code++) {
            int from = code;
            reading.apply(other.words.value(code)).ifPresent(word -> read.put(from, word));
        }
        if (read.isEmpty()) {
            return this;
        }
        TreeSet<String> union = new TreeSet<>(words.values());
        union.addAll(read.values());
        Dictionary all = Dictionary.of(List.copyOf(union));
        int[] own = words.values().stream().mapToInt(all::code).toArray();
        int[] foreign = new int[other.words.size()];
        Arrays.setAll(foreign, code -> read.containsKey(code) ? all.code(read.get(code)) : Dictionary.UNKNOWN);
        int[] filled = new int[codes.length];
        for (int row = 0; row < codes.length; row++) {
            if (codes[row] != Dictionary.UNKNOWN) {
                filled[row] = own[codes[row]];
            } else {
                filled[row] = other.codes[row] == Dictionary.UNKNOWN ? Dictionary.UNKNOWN : foreign[other.codes[row]];
            }
        }
        return new Category(all, filled).compact();
    }
}
