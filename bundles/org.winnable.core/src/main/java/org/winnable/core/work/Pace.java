package org.winnable.core.work;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * How fast a piece of work goes on, and what is left of it: what can be told from what {@link Progress} was told. Pure, so
 * that every face says the same.
 *
 * @param total units of work altogether, or {@link Progress#UNKNOWN}
 * @param done units that are done
 * @param items things that are done, such as rows; 0 where the work counts none
 * @param elapsed since the work began
 */
public record Pace(long total, long done, long items, Duration elapsed) {

    /** Before this a rate says more about the start of the work than about the work. */
    private static final Duration SETTLED = Duration.ofSeconds(1);

    /** The share of the work that is done, from 0 to 1; nothing if the total is not known. */
    public OptionalDouble share() {
        return total <= 0 ? OptionalDouble.empty() : OptionalDouble.of(Math.min(1, done / (double) total));
    }

    /** Items per second since the work began; nothing if none are counted, or if it has only just begun. */
    public OptionalLong itemsPerSecond() {
        return items <= 0 || !isSettled()
                ? OptionalLong.empty()
                : OptionalLong.of(Math.round(items / seconds(elapsed)));
    }

    /**
     * What is left at the rate so far, in whole seconds and at least one; nothing if the total is not known, if the work has
     * only just begun, or if all units are done.
     */
    public Optional<Duration> remaining() {
        if (total <= 0 || done <= 0 || done >= total || !isSettled()) {
            return Optional.empty();
        }
        double left = seconds(elapsed) * (total - done) / done;
        return Optional.of(Duration.ofSeconds(Math.max(1, Math.round(left))));
    }

    private boolean isSettled() {
        return elapsed.compareTo(SETTLED) >= 0;
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
