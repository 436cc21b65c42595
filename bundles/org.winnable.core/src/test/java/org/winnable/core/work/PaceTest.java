package org.winnable.core.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class PaceTest {

    @Test
    void aThirdOfTheWorkInSixSecondsLeavesTwelve() {
        Pace pace = new Pace(300, 100, 366_000, Duration.ofSeconds(6));
        assertEquals(OptionalDouble.of(1.0 / 3), pace.share());
        assertEquals(OptionalLong.of(61_000), pace.itemsPerSecond());
        assertEquals(Optional.of(Duration.ofSeconds(12)), pace.remaining());
    }

    @Test
    void workWithoutTotalTellsItsRateOnly() {
        Pace pace = new Pace(Progress.UNKNOWN, 100, 50, Duration.ofSeconds(10));
        assertEquals(OptionalDouble.empty(), pace.share());
        assertEquals(OptionalLong.of(5), pace.itemsPerSecond());
        assertEquals(Optional.empty(), pace.remaining());
    }

    @Test
    void workThatHasOnlyJustBegunForetellsNothing() {
        Pace pace = new Pace(1000, 10, 10, Duration.ofMillis(999));
        assertEquals(OptionalLong.empty(), pace.itemsPerSecond());
        assertEquals(Optional.empty(), pace.remaining());
    }

    @Test
    void whatIsLeftIsNeverLessThanASecondAndNothingOnceAllIsDone() {
        assertEquals(Optional.of(Duration.ofSeconds(1)), new Pace(1000, 999, 0, Duration.ofSeconds(2)).remaining());
        assertEquals(Optional.empty(), new Pace(1000, 1000, 0, Duration.ofSeconds(2)).remaining());
        // a file may turn out longer than its size said
        assertEquals(OptionalDouble.of(1), new Pace(1000, 1100, 0, Duration.ofSeconds(2)).share());
        assertEquals(Optional.empty(), new Pace(1000, 1100, 0, Duration.ofSeconds(2)).remaining());
    }
}
