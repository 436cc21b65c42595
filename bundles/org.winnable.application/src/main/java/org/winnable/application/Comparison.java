package org.winnable.application;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.winnable.application.internal.ComparisonTally;
import org.winnable.core.rules.Lifecycle;
import org.winnable.core.rules.SalesLabel;
import org.winnable.core.rules.Temperature;
import org.winnable.core.scoring.Axis;
import org.winnable.qualification.GradeMatrix;
import org.winnable.qualification.Qualification;

/**
 * What another scoring model or other thresholds change: the same people judged twice. Immutable and thread-safe.
 *
 * @param people how many were judged
 * @param changed of whom a score, the stage, a label or the temperature differs
 * @param risen who stand in a higher stage than before; stages aside are below all others
 * @param fallen who stand in a lower stage than before
 * @param histograms how the scores of each axis are spread
 * @param stages how many stand in each stage, in the order of the lifecycle
 * @param labels how many have each label
 * @param temperatures how near to buying people are
 * @param gradesBefore how many people have each grade and score by what is in force
 * @param gradesAfter the same by the draft
 * @param movers the people who move most: those whose stage changes by most places first, then those of whom a score changes
 *     most; at most {@link #MOVERS}
 */
public record Comparison(
        int people,
        int changed,
        int risen,
        int fallen,
        Map<Axis, Histogram> histograms,
        List<StageCount> stages,
        Map<SalesLabel, Count> labels,
        Map<Temperature, Count> temperatures,
        GradeMatrix gradesBefore,
        GradeMatrix gradesAfter,
        List<Mover> movers) {

    /** How many are named who move most. */
    public static final int MOVERS = 20;

    /** How many bins a histogram has. */
    public static final int BINS = 20;

    /** Copies the collections. */
    public Comparison {
        histograms = Collections.unmodifiableMap(new EnumMap<>(histograms));
        stages = List.copyOf(stages);
        labels = Collections.unmodifiableMap(new EnumMap<>(labels));
        temperatures = Collections.unmodifiableMap(new EnumMap<>(temperatures));
        movers = List.copyOf(movers);
    }

    /** How many, by both judgements. */
    public record Count(int before, int after) {

        /** How many more. */
        public int change() {
            return after - before;
        }
    }

    /** How many stand in a stage, by both judgements. */
    public record StageCount(Lifecycle.Stage stage, Count count) {}

    /**
     * How many people have scores in each of {@link #BINS} ranges of the same width. A score at the border of two counts to the
     * upper range; what is above the last counts to the last.
     *
     * @param width of a range, in points; the first begins above zero
     * @param nothing how many have no points, or less than none
     * @param bins how many are in each range
     */
    public record Histogram(double width, Count nothing, List<Count> bins) {

        /** Copies the list. */
        public Histogram {
            bins = List.copyOf(bins);
        }
    }

    /**
     * Somebody who moves.
     *
     * @param row in the fact table of the judgements
     * @param before the place of the stage before
     * @param after the place of the stage after
     * @param axis of which the score changes most
     * @param scoreBefore of that axis, in points
     * @param scoreAfter of that axis, in points
     */
    public record Mover(int row, int before, int after, Axis axis, double scoreBefore, double scoreAfter) {}

    /**
     * Compares two judgements in one pass over their columns; makes no object per person.
     *
     * @param before by what is in force
     * @param after of the same facts as of the same date, by a lifecycle of the same stages
     * @throws IllegalArgumentException if they are not about the same people and stages
     */
    public static Comparison of(Qualification before, Qualification after) {
        if (before.size() != after.size()
                || before.rules().lifecycle().stages().size()
                        != after.rules().lifecycle().stages().size()) {
            throw new IllegalArgumentException(
                    before.size() + " people are not " + after.size() + ", or the stages are others");
        }
        ComparisonTally tally = new ComparisonTally(before, after);
        for (int row = 0; row < before.size(); row++) {
            tally.add(row);
        }
        return tally.comparison();
    }
}
