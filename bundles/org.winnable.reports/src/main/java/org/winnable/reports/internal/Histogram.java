package org.winnable.reports.internal;

import java.util.Arrays;
import org.winnable.core.scoring.Axis;
import org.winnable.qualification.Qualification;

/**
 * How the points of one axis are spread. Who has none at all is counted apart: on real lists that is nearly everyone, and
 * their bar would flatten all others.
 *
 * @param axis which
 * @param without people with zero points or fewer
 * @param width points per bar: 1, 2 or 5 times a power of ten
 * @param counts people per bar; the first begins above zero, each bar includes its upper end
 */
record Histogram(Axis axis, int without, double width, int[] counts) {

    private static final int BARS = 20;

    static Histogram of(Qualification people, Axis axis) {
        double most = 0;
        for (int row = 0; row < people.size(); row++) {
            most = Math.max(most, people.score(axis, row));
        }
        double width = width(most);
        int[] counts = new int[Math.max(1, (int) Math.ceil(most / width))];
        int without = 0;
        for (int row = 0; row < people.size(); row++) {
            double points = people.score(axis, row);
            if (points > 0) {
                counts[Math.min(counts.length, (int) Math.ceil(points / width)) - 1]++;
            } else {
                without++;
            }
        }
        return new Histogram(axis, without, width, counts);
    }

    /** The highest bar. */
    int highest() {
        return Arrays.stream(counts).max().orElse(0);
    }

    /** People with points. */
    int with() {
        return Arrays.stream(counts).sum();
    }

    /** Points at the right end of the last bar. */
    double end() {
        return counts.length * width;
    }

    private static double width(double most) {
        double wanted = Math.max(most, 1) / BARS;
        double power = Math.pow(10, Math.floor(Math.log10(wanted)));
        for (int factor : new int[] {1, 2, 5}) {
            if (factor * power >= wanted) {
                return factor * power;
            }
        }
        return 10 * power;
    }
}
