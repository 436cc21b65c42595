package org.winnable.personas.internal.suggestion;

import java.util.List;
import java.util.stream.IntStream;
import org.winnable.core.facts.FactTable;

/** How many of all people have each feature, to tell what sets a group apart. Immutable and thread-safe. */
public final class Shares {

    private static final double ERROR = 0.01;
    /** What fewer of a group have does not tell what kind of people they are: a fifth. */
    private static final int PART = 5;

    private static final double HALF = 0.5;

    private final Features features;
    private final int people;
    private final int[] having;

    /** Counts everyone. */
    public Shares(Features features, FactTable facts) {
        this.features = features;
        this.people = facts.size();
        this.having = counts(IntStream.range(0, people));
    }

    /**
     * A feature that sets a group apart.
     *
     * @param feature its place
     * @param having how many of the group have it
     * @param elsewhere how many others
     * @param logOdds by how much the logarithm of its odds is higher in the group
     */
    public record Apart(int feature, int having, int elsewhere, double logOdds) {}

    /** What sets a group apart from everyone else, the strongest first. */
    public List<Apart> of(int[] group) {
        int[] inside = counts(IntStream.of(group));
        return IntStream.range(0, features.size())
                .filter(feature -> inside[feature] * PART >= group.length)
                .filter(feature -> Chance.excludes(
                        inside[feature], (double) having[feature] * group.length / people, ERROR / features.size()))
                .mapToObj(feature -> apart(feature, inside[feature], group.length))
                .sorted((one, other) -> Double.compare(other.logOdds(), one.logOdds()))
                .toList();
    }

    private Apart apart(int feature, int inside, int group) {
        int elsewhere = having[feature] - inside;
        double here = (inside + HALF) / (group - inside + HALF);
        double there = (elsewhere + HALF) / (people - group - elsewhere + HALF);
        return new Apart(feature, inside, elsewhere, Math.log(here / there));
    }

    private int[] counts(IntStream rows) {
        int[] counts = new int[features.size()];
        rows.forEach(row -> {
            for (int feature : features.of(row)) {
                counts[feature]++;
            }
        });
        return counts;
    }
}
