package org.winnable.core.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PointsTest {

    @Test
    void pointsAreRoundedHalfAwayFromZero() {
        assertEquals(1, Points.toThousandths(0.0005));
        assertEquals(-1, Points.toThousandths(-0.0005));
        assertEquals(15_000, Points.toThousandths(15));
        assertEquals(0, Points.toThousandths(0.0004));
    }

    @Test
    void whatIsNoNumberOrTooLargeIsRefused() {
        for (double points : new double[] {Double.NaN, Double.POSITIVE_INFINITY, 1_000_000.1, -2e9}) {
            assertThrows(IllegalArgumentException.class, () -> Points.toThousandths(points));
        }
    }

    @Test
    void everyScorePrintsWithAtMostThreeDecimals() {
        Random random = new Random(20261122);
        for (int i = 0; i < 10_000; i++) {
            long thousandths = random.nextLong(-2_000_000_000L, 2_000_000_000L);
            double points = Points.fromThousandths(thousandths);
            assertEquals(0, BigDecimal.valueOf(thousandths, 3).compareTo(new BigDecimal(Double.toString(points))));
        }
    }
}
