package org.winnable.qualification.flow;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * How long some stays lasted. Quantiles are by nearest rank: the shortest of the stays that at least that part of all does
 * not exceed, so that each is a stay that somebody really had.
 *
 * @param count how many stays
 * @param median empty without stays
 * @param ninetieth the 90th percentile; empty without stays
 */
public record Dwell(int count, Optional<Duration> median, Optional<Duration> ninetieth) {

    private static final int HALF = 50;
    private static final int MOST = 90;
    private static final int ALL = 100;

    /** Of stays, or other times that passed, in seconds and in any order. */
    public static Dwell of(LongStream seconds) {
        long[] sorted = seconds.sorted().toArray();
        return new Dwell(sorted.length, quantile(sorted, HALF), quantile(sorted, MOST));
    }

    private static Optional<Duration> quantile(long[] sorted, int percent) {
        if (sorted.length == 0) {
            return Optional.empty();
        }
        int rank = Math.toIntExact(((long) sorted.length * percent + ALL - 1) / ALL);
        return Optional.of(Duration.ofSeconds(sorted[rank - 1]));
    }
}
