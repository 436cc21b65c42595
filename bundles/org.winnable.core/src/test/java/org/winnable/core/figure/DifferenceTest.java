package org.winnable.core.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {

    @ParameterizedTest
    @CsvSource({"0.5,0", "0.025,1.959963985", "0.02,2.053748911", "0.001,3.090232306", "0.00001,4.264890794"})
    void quantilesAreThoseOfTheTables(double probability, double deviations) {
        assertEquals(deviations, NormalQuantile.exceededWith(probability), 1e-8);
    }

    @Test
    void aProbabilityAboveAHalfIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> NormalQuantile.exceededWith(0.6));
        assertThrows(IllegalArgumentException.class, () -> NormalQuantile.exceededWith(0));
    }

    @Test
    void oneStratumGivesTheDifferenceOfItsShares() {
        Difference difference = Difference.NONE.with(30, 100, 20, 200);

        assertEquals(0.2, difference.estimate(), 1e-12);
        assertTrue(difference.low(0.05) > 0.09 && difference.low(0.05) < 0.11, difference.toString());
        assertTrue(difference.low(0.0005) < difference.low(0.05));
        assertEquals(
                difference.estimate() - difference.low(0.05), difference.high(0.05) - difference.estimate(), 1e-12);
    }

    @Test
    void whatOnlyComesOfMixingStrataVanishes() {
        // the busy move on more often, and read more: within each stratum there is no difference
        Difference apart = Difference.NONE.with(80, 100, 16, 20).with(2, 20, 10, 100);
        Difference mixed = Difference.NONE.with(82, 120, 26, 120);

        assertEquals(0, apart.estimate(), 1e-12);
        assertTrue(mixed.low(0.05) > 0.3);
    }

    @Test
    void threeOfThreeIsNoCertainty() {
        assertTrue(Difference.NONE.with(3, 3, 0, 3).low(0.01) < 0.4);
    }

    @Test
    void nothingComparedLeavesEverythingOpen() {
        Difference nothing = Difference.NONE.with(0, 0, 5, 10).with(3, 4, 0, 0);

        assertEquals(Difference.NONE, nothing);
        assertEquals(-1, nothing.low(0.05));
        assertEquals(1, nothing.high(0.05));
    }

    @Test
    void theIntervalHoldsTheTruthAsOftenAsItSays() {
        Random random = new Random(7);
        int missed = 0;
        int trials = 4000;
        for (int trial = 0; trial < trials; trial++) {
            Difference difference = Difference.NONE;
            for (double base : new double[] {0.1, 0.3, 0.6}) {
                difference = difference.with(hits(random, base + 0.15, 60), 60, hits(random, base, 150), 150);
            }
            if (difference.low(0.05) > 0.15 || difference.high(0.05) < 0.15) {
                missed++;
            }
        }
        assertTrue(missed <= 0.06 * trials, missed + " of " + trials);
        assertTrue(missed >= 0.03 * trials, missed + " of " + trials);
    }

    private static int hits(Random random, double share, int total) {
        int hits = 0;
        for (int i = 0; i < total; i++) {
            hits += random.nextDouble() < share ? 1 : 0;
        }
        return hits;
    }
}
