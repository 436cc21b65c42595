package org.winnable.leads.ui.internal.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.api.util.DefaultLocale;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.Points;
import org.winnable.core.scoring.Reason;
import org.winnable.core.scoring.TrainedContent;
import org.winnable.core.scoring.TrainedState;
import org.winnable.core.scoring.TrainingReport;
import org.winnable.leads.ui.internal.rows.Row;
import org.winnable.qualification.ledger.AxisLedger;
import org.winnable.qualification.ledger.LedgerEntry;

@Isolated("it changes the locale of the process")
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

    @Test
    void whatWasLearntIsNamedOnceForEachReasonAndVersion() {
        LocalDate day = LocalDate.of(2026, 2, 28);
        TrainingReport report = new TrainingReport("strategy", day, day.minusYears(1), day, 1234, List.of());
        TrainedState learnt = new TrainedState("calls", 3, report, TrainedContent.of(new byte[] {1}));
        AxisLedger ledger = AxisLedger.of(
                Axis.INTENT,
                List.of(
                        entry("visit", 1),
                        learnt(learnt, "visit", 2),
                        learnt(learnt, "visit", 3),
                        learnt(learnt, "call", 4)));
        List<String> lines =
                LedgerRows.of(ledger, ZoneOffset.UTC).stream().map(Row::line).toList();
        assertEquals(
                List.of(
                        "Intent\t10",
                        "visit Pricing · 1 Mar 2026\t+1",
                        "visit learnt from 1,234 people until 28 Feb 2026, calls v3",
                        "Pricing · 1 Mar 2026\t+2",
                        "Pricing · 1 Mar 2026\t+3",
                        "call Pricing · 1 Mar 2026 learnt from 1,234 people until 28 Feb 2026, calls v3\t+4",
                        "Sum\t10"),
                lines);
    }

    private static LedgerEntry learnt(TrainedState state, String reason, double points) {
        LedgerEntry plain = entry(reason, points);
        return new LedgerEntry(plain.strategy(), plain.reason(), points, plain.at(), plain.asset(), Optional.of(state));
    }

    private static LedgerEntry entry(String reason, double points) {
        return new LedgerEntry(
                "strategy",
                new Reason(reason, reason),
                points,
                Optional.of(Instant.parse("2026-03-01T10:00:00Z")),
                Optional.of("Pricing"),
                Optional.empty());
    }

    private static BigDecimal figure(String text) {
        return new BigDecimal(text.replace("+", "").replace("−", "-").replace(",", ""));
    }
}
