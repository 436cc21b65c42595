package org.winnable.imports.internal.dialect;

import java.util.Set;

/**
 * By what a dialect is made out: never the file's name, always the set of its labels, in any order. Labels are compared
 * without case, accents, spaces and punctuation, except where two systems differ in nothing else; one that ends in {@code *}
 * stands for all that begin so.
 *
 * @param required labels that are all there
 * @param exact labels that are all there and are written exactly so
 * @param labels distinctive labels, of which at least some are there
 * @param atLeast how many of them
 * @param columnsAtMost how many columns a file may have; a file with more is something else
 * @param without labels of which none is there: they belong to other exports of the same system
 */
public record Signature(
        Set<String> required,
        Set<String> exact,
        Set<String> labels,
        int atLeast,
        int columnsAtMost,
        Set<String> without) {

    /** What a label counts that is there but for its spelling, which other systems may share. */
    private static final double SPELLED_DIFFERENTLY = 0.9;

    /** Copies the sets. */
    public Signature {
        required = Set.copyOf(required);
        exact = Set.copyOf(exact);
        labels = Set.copyOf(labels);
        without = Set.copyOf(without);
    }

    /** How many of the distinctive labels a file has; 0 if it is not of this dialect. */
    int found(FileLabels file) {
        boolean excluded = !file.exact().containsAll(exact)
                || !required.stream().allMatch(file::has)
                || file.exact().size() > columnsAtMost
                || without.stream().anyMatch(file::has);
        int found = (int) labels.stream().filter(file::has).count();
        return excluded || found < atLeast ? 0 : found;
    }

    /** The share of the distinctive labels that a file has, from 0 to 1; those spelled differently count a little less. */
    double share(FileLabels file) {
        double weight = labels.stream()
                .filter(file::has)
                .mapToDouble(label -> file.exact().contains(label) ? 1 : SPELLED_DIFFERENTLY)
                .sum();
        return weight / labels.size();
    }
}
