package org.winnable.core.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecayTest {

    private static final long DAY = 86_400;

    @Test
    void pointsHalveWithEachHalfLife() {
        Decay decay = Decay.halfLife(14);

        assertEquals(1, decay.factor(0));
        assertEquals(0.5, decay.factor(14 * DAY), 1e-12);
        assertEquals(0.25, decay.factor(28 * DAY), 1e-12);
        assertEquals(0, decay.factor(14 * DAY * 20));
    }

    @Test
    void linearPointsAreGoneAfterTheirLifetime() {
        Decay decay = Decay.linear(10);

        assertEquals(1, decay.factor(0));
        assertEquals(0.5, decay.factor(5 * DAY), 1e-12);
        assertEquals(0, decay.factor(10 * DAY));
        assertEquals(0, decay.factor(1000 * DAY));
    }

    @Test
    void withoutDecayPointsStay() {
        assertEquals(1, Decay.NONE.factor(Long.MAX_VALUE));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.5, 1, 14, 365, 3660})
    void pointsNeverRiseWithAge(double days) {
        for (Decay decay : new Decay[] {Decay.halfLife(days), Decay.linear(days)}) {
            double before = 1;
            for (long hour = 0; hour < 24 * 60; hour++) {
                double now = decay.factor(hour * 3600);
                assertTrue(now <= before && now >= 0, "hour " + hour + " of " + days + " days");
                before = now;
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 3661, Double.NaN, Double.POSITIVE_INFINITY})
    void periodsThatMakeNoSenseAreRefused(double days) {
        assertThrows(IllegalArgumentException.class, () -> Decay.halfLife(days));
        assertThrows(IllegalArgumentException.class, () -> Decay.linear(days));
    }
}
