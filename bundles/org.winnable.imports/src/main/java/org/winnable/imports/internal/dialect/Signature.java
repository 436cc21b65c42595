package org.winnable.imports.internal.dialect;

import java.util.Collection;
import java.util.Set;

/**
 * By what a dialect is made out: never the file's name, always the set of its labels. Labels count as they are written,
 * since some differ in case only.
 *
 * @param required labels that are all there
 * @param labels labels of which at least some are there
 * @param atLeast how many of them
 * @param without labels of which none is there: they belong to other exports of the same system
 */
public record Signature(Set<String> required, Set<String> labels, int atLeast, Set<String> without) {

    /** Copies the sets. */
    public Signature {
        required = Set.copyOf(required);
        labels = Set.copyOf(labels);
        without = Set.copyOf(without);
    }

    /** How many distinctive labels a file has; 0 if it is not of this dialect. */
    public int match(Collection<String> fileLabels) {
        boolean excluded = !fileLabels.containsAll(required) || without.stream().anyMatch(fileLabels::contains);
        int found = (int) labels.stream().filter(fileLabels::contains).count();
        return excluded || found < atLeast ? 0 : found;
    }
}
