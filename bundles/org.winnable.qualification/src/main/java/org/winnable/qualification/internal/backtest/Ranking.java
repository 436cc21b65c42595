package org.winnable.qualification.internal.backtest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.winnable.qualification.backtest.BacktestReport.Lift;

/** Judgements by their score, to see how many outcomes the best of them had. Not thread-safe. */
public final class Ranking {

    private static final int POINTS = 10;
    private static final int FIRST_SIZE = 1024;

    /** A score shifted by one bit, and in that bit whether there was an outcome. */
    private long[] judgements = new long[FIRST_SIZE];

    private int size;
    private long hits;

    /** Adds a judgement. */
    public void add(long thousandths, boolean hit) {
        if (size == judgements.length) {
            judgements = Arrays.copyOf(judgements, size * 2);
        }
        judgements[size++] = thousandths << 1 | (hit ? 1 : 0);
        hits += hit ? 1 : 0;
    }

    /** How many there are. */
    public long size() {
        return size;
    }

    /** How many had an outcome. */
    public long hits() {
        return hits;
    }

    /** The lift curve in tenths; empty if there were no outcomes. */
    public List<Lift> lift() {
        if (hits == 0) {
            return List.of();
        }
        long[] sorted = Arrays.copyOf(judgements, size);
        Arrays.sort(sorted);
        List<Lift> lift = new ArrayList<>();
        double captured = 0;
        int end = size;
        while (end > 0) {
            int start = end;
            int found = 0;
            while (start > 0 && sorted[start - 1] >> 1 == sorted[end - 1] >> 1) {
                start--;
                found += (int) (sorted[start] & 1);
            }
            // people of the same score stand in no order: they share their outcomes evenly
            while (lift.size() < POINTS && wanted(lift) <= size - start) {
                double needed = wanted(lift) - (size - end);
                lift.add(new Lift((lift.size() + 1.0) / POINTS, (captured + found * needed / (end - start)) / hits));
            }
            captured += found;
            end = start;
        }
        return lift;
    }

    /** How many judgements the next point of the curve takes. */
    private double wanted(List<Lift> lift) {
        return size * (lift.size() + 1.0) / POINTS;
    }
}
