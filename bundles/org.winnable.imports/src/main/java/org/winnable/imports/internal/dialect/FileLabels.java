package org.winnable.imports.internal.dialect;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The labels of one file, as dialects are held against them. Immutable.
 *
 * @param exact as they are written
 * @param keys without what systems spell differently
 */
record FileLabels(Set<String> exact, Set<String> keys) {

    private static final String ANYTHING = "*";

    /** The labels of a file; blank ones do not count. */
    static FileLabels of(Collection<String> labels) {
        Set<String> exact = labels.stream().filter(l -> !l.isBlank()).collect(Collectors.toUnmodifiableSet());
        return new FileLabels(exact, keys(exact));
    }

    /** The keys of some labels. */
    static Set<String> keys(Collection<String> labels) {
        return labels.stream()
                .map(label -> LabelKey.of(label).joined())
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether there is such a label; one that ends in {@code *} stands for all that begin so. */
    boolean has(String label) {
        if (label.endsWith(ANYTHING)) {
            String beginning = label.substring(0, label.length() - 1);
            return exact.stream().anyMatch(l -> l.regionMatches(true, 0, beginning, 0, beginning.length()));
        }
        return exact.contains(label) || keys.contains(LabelKey.of(label).joined());
    }
}
