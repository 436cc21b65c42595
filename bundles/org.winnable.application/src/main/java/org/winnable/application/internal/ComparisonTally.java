package org.winnable.application.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.winnable.application.Comparison;
import org.winnable.application.Comparison.Count;
import org.winnable.application.Comparison.Histogram;
import org.winnable.application.Comparison.Mover;
import org.winnable.application.Comparison.StageCount;
import org.winnable.core.rules.Lifecycle;
import org.winnable.core.rules.SalesLabel;
import org.winnable.core.rules.ScoringModel;
import org.winnable.core.rules.Temperature;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.Points;
import org.winnable.qualification.GradeMatrix;
import org.winnable.qualification.Qualification;

/** What two judgements say, counted person by person into arrays. Not thread-safe. */
public final class ComparisonTally {

    private static final Axis[] AXES = Axis.values();
    private static final SalesLabel[] LABELS = SalesLabel.values();
    private static final double FULL = 100;
    /** More thousandths than any score has, so that any other stage weighs more than any other score. */
    private static final long STAGE = 1L << 48;

    private final Qualification before;
    private final Qualification after;
    private final int[] ranks;
    private final long[] widths = new long[AXES.length];
    private final int[][][] bins = new int[2][AXES.length][Comparison.BINS + 1];
    private final int[][] stages;
    private final int[][] labels = new int[2][LABELS.length];
    private final int[][] temperatures = new int[2][Temperature.values().length];
    private final LargestRows movers = new LargestRows(Comparison.MOVERS);
    private int changed;
    private int risen;
    private int fallen;

    /** Nobody counted yet. */
    public ComparisonTally(Qualification before, Qualification after) {
        this.before = before;
        this.after = after;
        Lifecycle lifecycle = before.rules().lifecycle();
        int count = lifecycle.stages().size();
        stages = new int[2][count];
        ranks = IntStream.range(0, count)
                .map(place -> lifecycle.stages().get(place).aside() ? -1 : place)
                .toArray();
        for (Axis axis : AXES) {
            double top = Math.max(cap(before, axis), cap(after, axis));
            widths[axis.ordinal()] = Math.max(1, Points.toThousandths(top) / Comparison.BINS);
        }
    }

    /** Counts the person in a row. */
    public void add(int row) {
        long largest = 0;
        for (Axis axis : AXES) {
            long one = before.thousandths(axis, row);
            long other = after.thousandths(axis, row);
            bins[0][axis.ordinal()][bin(axis, one)]++;
            bins[1][axis.ordinal()][bin(axis, other)]++;
            largest = Math.max(largest, Math.abs(other - one));
        }
        int from = before.stage(row);
        int to = after.stage(row);
        stages[0][from]++;
        stages[1][to]++;
        boolean told = addLabels(row) | addTemperature(row);
        if (largest == 0 && from == to) {
            changed += told ? 1 : 0;
            return;
        }
        changed++;
        int step = ranks[to] - ranks[from];
        risen += step > 0 ? 1 : 0;
        fallen += step < 0 ? 1 : 0;
        // between two stages aside there is no higher one, but it is a move
        movers.offer(row, (from == to ? 0 : Math.max(1, Math.abs(step))) * STAGE + largest);
    }

    /** What was counted. */
    public Comparison comparison() {
        Map<Axis, Histogram> histograms = new EnumMap<>(Axis.class);
        for (Axis axis : AXES) {
            histograms.put(axis, histogram(axis));
        }
        List<Lifecycle.Stage> all = before.rules().lifecycle().stages();
        Map<SalesLabel, Count> byLabel = new EnumMap<>(SalesLabel.class);
        for (SalesLabel label : LABELS) {
            byLabel.put(label, count(labels, label.ordinal()));
        }
        Map<Temperature, Count> byTemperature = new EnumMap<>(Temperature.class);
        for (Temperature temperature : Temperature.values()) {
            byTemperature.put(temperature, count(temperatures, temperature.ordinal()));
        }
        return new Comparison(
                before.size(),
                changed,
                risen,
                fallen,
                histograms,
                IntStream.range(0, all.size())
                        .mapToObj(place -> new StageCount(all.get(place), count(stages, place)))
                        .toList(),
                byLabel,
                byTemperature,
                GradeMatrix.of(before),
                GradeMatrix.of(after),
                movers.rows().mapToObj(this::mover).toList());
    }

    private boolean addLabels(int row) {
        boolean other = false;
        for (SalesLabel label : LABELS) {
            boolean had = before.has(label, row);
            boolean has = after.has(label, row);
            labels[0][label.ordinal()] += had ? 1 : 0;
            labels[1][label.ordinal()] += has ? 1 : 0;
            other |= had != has;
        }
        return other;
    }

    private boolean addTemperature(int row) {
        int one = before.temperature(row).ordinal();
        int other = after.temperature(row).ordinal();
        temperatures[0][one]++;
        temperatures[1][other]++;
        return one != other;
    }

    /** 0 for no points, then the ranges. */
    private int bin(Axis axis, long thousandths) {
        return thousandths <= 0 ? 0 : (int) Math.min(Comparison.BINS, 1 + thousandths / widths[axis.ordinal()]);
    }

    private Histogram histogram(Axis axis) {
        int[][] of = {bins[0][axis.ordinal()], bins[1][axis.ordinal()]};
        return new Histogram(
                Points.fromThousandths(widths[axis.ordinal()]),
                count(of, 0),
                IntStream.rangeClosed(1, Comparison.BINS)
                        .mapToObj(bin -> count(of, bin))
                        .toList());
    }

    private Mover mover(int row) {
        Axis most = AXES[0];
        for (Axis axis : AXES) {
            most = change(axis, row) > change(most, row) ? axis : most;
        }
        return new Mover(
                row, before.stage(row), after.stage(row), most, before.score(most, row), after.score(most, row));
    }

    private long change(Axis axis, int row) {
        return Math.abs(after.thousandths(axis, row) - before.thousandths(axis, row));
    }

    private static Count count(int[][] of, int place) {
        return new Count(of[0][place], of[1][place]);
    }

    private static double cap(Qualification people, Axis axis) {
        ScoringModel model = people.rules().model();
        return Objects.requireNonNullElse(model.caps().get(axis), FULL);
    }
}
