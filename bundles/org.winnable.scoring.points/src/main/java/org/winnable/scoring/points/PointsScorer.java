package org.winnable.scoring.points;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.Interactions;
import org.winnable.core.scoring.LeadView;
import org.winnable.core.scoring.Ledger;
import org.winnable.core.scoring.Scorer;
import org.winnable.core.scoring.ScoringChange;

/** Lines made ready to score. Immutable; the walk over a lead's interactions is done by a {@link PointsWalk} for each thread. */
final class PointsScorer implements Scorer {

    private static final Axis[] AXES = Axis.values();

    private final Line[] lines;
    /** By type, the places of the lines that take it. */
    private final int[][] places;
    /** The same by axis, for stages ask for one at a time and most types have nothing to say on it. */
    private final int[][][] placesOfAxis;

    PointsScorer(List<Line> lines, int types) {
        this.lines = lines.toArray(Line[]::new);
        this.places = places(lines, types, line -> true);
        this.placesOfAxis = Arrays.stream(AXES)
                .map(axis -> places(lines, types, line -> line.axis() == axis))
                .toArray(int[][][]::new);
    }

    private static int[][] places(List<Line> lines, int types, Predicate<Line> wanted) {
        return IntStream.range(0, types)
                .mapToObj(type -> IntStream.range(0, lines.size())
                        .filter(place -> lines.get(place).takes(type) && wanted.test(lines.get(place)))
                        .toArray())
                .toArray(int[][]::new);
    }

    /** For a lead by itself; who scores many asks for {@link #forOneThread()}. */
    @Override
    public void score(LeadView lead, Ledger ledger) {
        forOneThread().score(lead, ledger);
    }

    @Override
    public Scorer forOneThread() {
        return new PointsWalk(lines, places, placesOfAxis);
    }

    /** Each line gives the same interactions less and less; a limit only makes room for what has faded as well. */
    @Override
    public boolean fades() {
        return true;
    }

    /** Lines are compared by their place: one that was added or removed changes all that follow it, which costs time only. */
    @Override
    public ScoringChange changeFrom(Scorer before) {
        if (!(before instanceof PointsScorer other) || other.places.length != places.length) {
            return ScoringChange.EVERYTHING;
        }
        boolean[] axes = new boolean[AXES.length];
        boolean[] concerned = new boolean[places.length];
        for (int place = 0; place < Math.max(lines.length, other.lines.length); place++) {
            if (place >= lines.length || place >= other.lines.length || !lines[place].givesAs(other.lines[place])) {
                note(lines, place, axes, concerned);
                note(other.lines, place, axes, concerned);
            }
        }
        return new Change(axes, concerned);
    }

    private static void note(Line[] lines, int place, boolean[] axes, boolean[] types) {
        if (place < lines.length) {
            axes[lines[place].axis().ordinal()] = true;
            for (int type = 0; type < types.length; type++) {
                types[type] |= lines[place].takes(type);
            }
        }
    }

    /** Axes on which lines changed, and the types of interaction that these lines are about. */
    private record Change(boolean[] axes, boolean[] types) implements ScoringChange {

        @Override
        public boolean concerns(Axis axis) {
            return axes[axis.ordinal()];
        }

        @Override
        public boolean concerns(LeadView lead) {
            Interactions interactions = lead.interactions();
            for (int index = interactions.size() - 1; index >= 0; index--) {
                if (types[interactions.type(index)]) {
                    return true;
                }
            }
            return false;
        }
    }
}
