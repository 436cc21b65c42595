package org.winnable.leads.ui.internal.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.util.DefaultLocale;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.Points;
import org.winnable.core.scoring.Reason;
import org.winnable.leads.ui.internal.rows.Row;
import org.winnable.qualification.ledger.AxisLedger;
import org.winnable.qualification.ledger.LedgerEntry;

@DefaultLocale("en-GB")
class LedgerRowsTest {

    @Test
    void theFiguresOfTheEntriesSumToTheSumLine() {
        Random random = new Random(2);
        for (int round = 0; round < 200; round++) {
            List<LedgerEntry> entries = random.longs(1 + random.nextInt(30), 1, 30_000)
                    .mapToObj(thousandths ->
                            entry("reason " + random.nextInt(6), Points.fromThousandths(thousandths - 8_000 | 1)))
                    .toList();
            AxisLedger ledger = AxisLedger.of(Axis.INTENT, entries);
            List<Row> rows = LedgerRows.of(ledger, ZoneOffset.UTC);
            BigDecimal sum = rows.subList(1, rows.size() - 1).stream()
                    .flatMap(row -> row.aside().stream())
                    .map(figure -> figure(figure.text()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal printed = figure(rows.getLast().aside().orElseThrow().text());
            assertEquals(0, printed.compareTo(sum), () -> rows.toString());
            assertEquals(ledger.score(), printed.doubleValue());
        }
    }

    @Test
    void aReasonThatGavePointsTwiceIsSaidOnce() {
        AxisLedger ledger =
                AxisLedger.of(Axis.INTEREST, List.of(entry("visit", 1), entry("download", 10), entry("visit", 2)));
        List<String> lines =
                LedgerRows.of(ledger, ZoneOffset.UTC).stream().map(Row::line).toList();
        assertEquals(
                List.of(
                        "Interest\t13",
                        "visit",
                        "Pricing · 1 Mar 2026\t+1",
                        "Pricing · 1 Mar 2026\t+2",
                        "download Pricing · 1 Mar 2026\t+10",
                        "Sum\t13"),
                lines);
    }

    @Test
    void anAxisWithoutPointsSaysSo() {
        List<Row> rows = LedgerRows.of(AxisLedger.of(Axis.FIT, List.of()), ZoneOffset.UTC);
        assertEquals(2, rows.size());
        assertEquals("Fit\t0", rows.getFirst().line());
        assertTrue(rows.getLast().aside().isEmpty());
    }

    private static LedgerEntry entry(String reason, double points) {
        return new LedgerEntry(
                "strategy",
                new Reason(reason, reason),
                points,
                Optional.of(Instant.parse("2026-03-01T10:00:00Z")),
                Optional.of("Pricing"));
    }

    private static BigDecimal figure(String text) {
        return new BigDecimal(text.replace("+", "").replace("−", "-").replace(",", ""));
    }
}
