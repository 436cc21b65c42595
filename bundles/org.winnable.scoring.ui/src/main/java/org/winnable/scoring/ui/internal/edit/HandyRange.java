package org.winnable.scoring.ui.internal.edit;

import org.winnable.scoring.ui.internal.draft.Setting;

/**
 * What a slider spans: as much around a value as is of use, in steps that can be told apart, since a range of two thousand
 * points would leave three to a pixel. Other values of the range are written as a number. Pure.
 *
 * @param low the value at the left
 * @param step from one place of the slider to the next
 * @param steps how many places there are beyond the first
 */
record HandyRange(double low, double step, int steps) {

    private static final int STEPS = 100;
    private static final double[] SPANS = {1, 2, 5};
    private static final double LEAST_SPAN = 10;
    private static final double ROUNDING = 1e-9;

    /** What a slider spans around a value. */
    static HandyRange around(double value, Setting.Range range) {
        double low = value < 0 ? Math.max(range.minimum(), -span(value)) : Math.max(range.minimum(), 0);
        double high = value < 0 ? Math.min(range.maximum(), 0) : Math.min(range.maximum(), span(value));
        double step = span(high - low - ROUNDING, 0) / STEPS;
        // whole steps from a round beginning: a period that begins at one day goes on with two
        double first = Math.ceil(low / step - ROUNDING) * step + 0.0; // never -0
        return new HandyRange(first, step, Math.max(1, (int) Math.floor((high - first) / step + ROUNDING)));
    }

    /** The place of a value, or the nearest one. */
    int place(double value) {
        return Math.clamp(Math.round((value - low) / step), 0, steps);
    }

    /** The value at a place, without the noise of binary fractions. */
    double value(int place) {
        double scale = Math.round(1 / Math.min(1, step));
        return Math.round((low + place * step) * scale) / scale;
    }

    /** Whether the slider reaches a value. */
    boolean holds(double value) {
        return value >= low - step / 2 && value <= low + steps * step + step / 2;
    }

    private static double span(double value) {
        return span(2 * Math.abs(value), LEAST_SPAN);
    }

    /** The least round number that is no less than both. */
    private static double span(double value, double least) {
        double wanted = Math.max(value, least);
        double power = wanted <= 0 ? 1 : Math.pow(10, Math.floor(Math.log10(wanted)));
        for (double part : SPANS) {
            if (part * power >= wanted - ROUNDING) {
                return part * power;
            }
        }
        return 10 * power;
    }
}
