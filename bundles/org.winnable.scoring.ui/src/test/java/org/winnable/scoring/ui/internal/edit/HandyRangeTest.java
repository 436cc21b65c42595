package org.winnable.scoring.ui.internal.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.winnable.scoring.ui.internal.draft.Setting;

class HandyRangeTest {

    private static final Setting.Range POINTS = new Setting.Range("points", -1000, 1000, true);
    private static final Setting.Range DAYS = new Setting.Range("days", 1, 3650, true);

    @Test
    void aSliderSpansAboutTwiceItsValueInRoundSteps() {
        assertEquals(new HandyRange(0, 0.5, 100), HandyRange.around(12, POINTS));
        assertEquals(new HandyRange(0, 0.1, 100), HandyRange.around(0, POINTS));
        assertEquals(1000, HandyRange.around(900, POINTS).value(100));
    }

    @Test
    void whatTakesPointsAwayGoesFromBelowToZero() {
        HandyRange range = HandyRange.around(-15, POINTS);
        assertEquals(-50, range.value(0));
        assertEquals(0, range.value(range.steps()));
    }

    @Test
    void aPeriodNeverLeavesItsRange() {
        HandyRange range = HandyRange.around(1, DAYS);
        assertTrue(range.value(0) >= 1, range::toString);
    }

    @Test
    void everyValueOfARangeIsHeldAndNearlyMet() {
        Random random = new Random(5);
        for (int turn = 0; turn < 2_000; turn++) {
            double value = Math.round(random.nextDouble(-1000, 1000) * 10) / 10.0;
            HandyRange range = HandyRange.around(value, POINTS);
            assertTrue(range.holds(value), () -> value + " in " + range);
            assertEquals(value, range.value(range.place(value)), range.step(), () -> value + " in " + range);
            assertTrue(range.value(0) >= -1000 && range.value(range.steps()) <= 1000, range::toString);
        }
    }
}
