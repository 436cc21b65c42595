package org.winnable.demo.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiceTest {

    @Test
    void theFirstThrowsAreThoseOfSplitMix64() {
        // the reference implementation's first output for seed 0 is 0xE220A8397B1DCDAF; the upper 53 bits of it
        assertEquals((0xE220A8397B1DCDAFL >>> 11) * 0x1.0p-53, new Dice(0).fraction());
    }

    @Test
    void forksDependOnSeedAndKeyAlone() {
        Dice thrown = new Dice(5);
        IntStream.range(0, 10).forEach(round -> thrown.fraction());
        assertEquals(new Dice(5).fork(3).fraction(), thrown.fork(3).fraction());
        assertNotEquals(new Dice(5).fork(3).fraction(), new Dice(5).fork(4).fraction());
        assertNotEquals(new Dice(5).fork(3).fraction(), new Dice(6).fork(3).fraction());
    }

    @Test
    void weightsOfZeroAreNeverDrawn() {
        Dice dice = new Dice(11);
        IntStream.range(0, 10_000).forEach(round -> assertTrue(dice.weighted(0, 2, 0, 1, 0) % 2 == 1));
    }

    @Test
    void averagesAreThoseOfTheDistributions() {
        Dice dice = new Dice(12);
        assertEquals(
                7,
                IntStream.range(0, 20_000).map(round -> dice.times(7)).average().orElseThrow(),
                0.1);
        assertEquals(
                3,
                IntStream.range(0, 20_000)
                        .mapToDouble(round -> dice.normal(3, 2))
                        .average()
                        .orElseThrow(),
                0.1);
        assertEquals(
                5.5,
                IntStream.range(0, 20_000)
                        .map(round -> dice.between(1, 10))
                        .average()
                        .orElseThrow(),
                0.1);
    }
}
