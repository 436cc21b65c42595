package org.winnable.leads.ui.internal.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.api.util.DefaultLocale;
import org.winnable.core.scoring.Points;

@Isolated("it changes the locale of the process")
@DefaultLocale("de-DE")
class PointsTextTest {

    @Test
    void wholePointsAreGroupedAsTheLocaleDoes() {
        assertEquals("1.234", PointsText.whole(1234.4));
        assertEquals("0", PointsText.whole(-0.2));
    }

    @Test
    void pointsHaveTheSignsAndDecimalsOfALedger() {
        assertEquals("+12,50", PointsText.signed(12.5, 2));
        assertEquals("−3", PointsText.signed(-3, 0));
        assertEquals("1.000,125", PointsText.sum(1000.125, 3));
    }

    @Test
    void asManyDecimalsAreShownAsTheFinestEntryNeeds() {
        assertEquals(0, PointsText.decimals(DoubleStream.of(3, -20)));
        assertEquals(1, PointsText.decimals(DoubleStream.of(3, 0.5)));
        assertEquals(3, PointsText.decimals(DoubleStream.of(0.125, 2.5)));
    }

    @Test
    void printedEntriesSumToThePrintedSum() throws Exception {
        Random random = new Random(7);
        NumberFormat read = NumberFormat.getInstance(Locale.GERMANY);
        for (int round = 0; round < 200; round++) {
            double[] entries = random.longs(1 + random.nextInt(20), -40_000, 40_000)
                    .mapToDouble(Points::fromThousandths)
                    .toArray();
            double score = Points.fromThousandths(
                    DoubleStream.of(entries).mapToLong(Points::toThousandths).sum());
            int decimals = PointsText.decimals(DoubleStream.concat(DoubleStream.of(entries), DoubleStream.of(score)));
            long printed = 0;
            for (double entry : entries) {
                String text =
                        PointsText.signed(entry, decimals).replace("+", "").replace("−", "-");
                printed += Math.round(read.parse(text).doubleValue() * Points.SCALE);
            }
            assertEquals(PointsText.sum(score, decimals), PointsText.sum(Points.fromThousandths(printed), decimals));
        }
    }
}
