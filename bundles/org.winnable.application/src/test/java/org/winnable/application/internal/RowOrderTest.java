package org.winnable.application.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowOrderTest {

    private static final long SEED = 7;

    @Test
    void sortingIsStableAndAsNumbersCompareWithMissingOnesLast() {
        Random random = new Random(SEED);
        for (int round = 0; round < 50; round++) {
            double[] numbers = random.doubles(500, -3, 3)
                    .map(number -> random.nextInt(10) == 0 ? Double.NaN : Math.rint(number * 4) / 4)
                    .toArray();
            long[] keys = new long[numbers.length];
            for (int row = 0; row < keys.length; row++) {
                keys[row] = RowOrder.key(numbers[row]);
            }
            int[] some = RowOrder.where(keys.length, row -> random.nextBoolean());
            for (boolean descending : new boolean[] {false, true}) {
                Comparator<Integer> known = Comparator.comparingDouble(row -> numbers[row] + 0.0);
                Comparator<Integer> order = Comparator.<Integer, Boolean>comparing(row -> Double.isNaN(numbers[row]))
                        .thenComparing(descending ? known.reversed() : known);
                int[] expected = IntStream.of(some)
                        .boxed()
                        .sorted(order)
                        .mapToInt(Integer::intValue)
                        .toArray();
                assertArrayEquals(expected, RowOrder.sorted(some, keys, descending), "round " + round);
            }
        }
    }

    @Test
    void extremeNumbersKeepTheirOrder() {
        double[] rising = {
            Double.NEGATIVE_INFINITY,
            -Double.MAX_VALUE,
            -1,
            -Double.MIN_VALUE,
            0,
            Double.MIN_VALUE,
            1,
            Double.POSITIVE_INFINITY
        };
        for (int i = 1; i < rising.length; i++) {
            assertTrue(RowOrder.key(rising[i - 1]) < RowOrder.key(rising[i]), rising[i - 1] + " < " + rising[i]);
        }
        assertEquals(RowOrder.key(0.0), RowOrder.key(-0.0));
        assertTrue(RowOrder.key(Double.POSITIVE_INFINITY) < RowOrder.MISSING);
    }

    @Test
    void aMillionRowsAreSortedWhileNobodyWaits() {
        Random random = new Random(SEED);
        int size = 1_000_000;
        long[] keys = new long[size];
        for (int row = 0; row < size; row++) {
            keys[row] = RowOrder.key(random.nextDouble());
        }
        int[] rows = RowOrder.where(size, row -> true);
        long started = System.nanoTime();
        int[] sorted = RowOrder.sorted(rows, keys, true);
        long millis = (System.nanoTime() - started) / 1_000_000;
        for (int i = 1; i < size; i++) {
            assertTrue(keys[sorted[i - 1]] >= keys[sorted[i]], "out of order at " + i);
        }
        // about 150 ms alone; the limit leaves room for a machine that does other work
        assertTrue(millis < 3_000, millis + " ms");
    }

    @Test
    void aPageBeyondTheEndIsEmpty() {
        int[] rows = {4, 5, 6};
        assertArrayEquals(new int[] {5, 6}, RowOrder.page(rows, 1, Integer.MAX_VALUE));
        assertArrayEquals(new int[] {4}, RowOrder.page(rows, 0, 1));
        assertArrayEquals(new int[0], RowOrder.page(rows, 3, 1));
    }
}
