package org.winnable.core.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ProportionTest {

    private static final double EXACT = 5e-5;

    /** Newcombe (1998), table I: 81 of 263, 15 of 148, 0 of 20, 1 of 29. */
    @Test
    void theIntervalsOfTheLiteratureComeOut() {
        assertInterval(81, 263, 0.2553, 0.3662);
        assertInterval(15, 148, 0.0624, 0.1605);
        assertInterval(0, 20, 0.0000, 0.1611);
        assertInterval(1, 29, 0.0061, 0.1718);
    }

    @Test
    void ofNothingNothingIsKnown() {
        Proportion none = new Proportion(0, 0);
        assertTrue(Double.isNaN(none.share()));
        assertEquals(0, none.low());
        assertEquals(1, none.high());
    }

    @Test
    void moreThanAllIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Proportion(2, 1));
    }

    private static void assertInterval(int hits, int total, double low, double high) {
        Proportion proportion = new Proportion(hits, total);
        assertEquals(low, proportion.low(), EXACT);
        assertEquals(high, proportion.high(), EXACT);
    }
}
