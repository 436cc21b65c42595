package org.winnable.leads.ui.internal.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.winnable.leads.ui.internal.table.ColumnWidths.Wish;

class ColumnWidthsTest {

    @Test
    void whatIsLeftGoesToColumnsByTheirWeight() {
        assertArrayEquals(
                new int[] {110, 50, 130},
                ColumnWidths.share(List.of(new Wish(100, 1), new Wish(50, 0), new Wish(100, 3)), 290));
    }

    @Test
    void withoutRoomEachColumnHasItsLeast() {
        assertArrayEquals(new int[] {100, 50}, ColumnWidths.share(List.of(new Wish(100, 1), new Wish(50, 1)), 120));
    }

    @Test
    void columnsWithoutWeightStayNarrow() {
        assertArrayEquals(new int[] {100}, ColumnWidths.share(List.of(new Wish(100, 0)), 400));
    }

    @Test
    void allTheRoomIsUsedToThePoint() {
        Random random = new Random(11);
        for (int round = 0; round < 500; round++) {
            List<Wish> wishes = Stream.generate(() -> new Wish(random.nextInt(200), 1 + random.nextInt(30)))
                    .limit(1 + random.nextInt(12))
                    .toList();
            int least = wishes.stream().mapToInt(Wish::least).sum();
            int room = least + random.nextInt(1000);
            assertEquals(room, IntStream.of(ColumnWidths.share(wishes, room)).sum());
        }
    }
}
