package org.winnable.qualification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.Points;
import org.winnable.core.scoring.Reason;
import org.winnable.qualification.ledger.AxisLedger;
import org.winnable.qualification.ledger.LedgerDiff;
import org.winnable.qualification.ledger.LedgerDiff.Change;
import org.winnable.qualification.ledger.LedgerDiff.Kind;
import org.winnable.qualification.ledger.LedgerEntry;

/** Why a score changed is the difference of two ledgers. */
class LedgerDiffTest {

    private static final Reason DEMO = new Reason("demo", "Asked for a demo");

    @Test
    void whatCameWentFadedAndGrewIsToldAndWhatStayedIsNot() {
        LedgerEntry stays = entry("points", "visit", 1, 3);
        LedgerEntry faded = entry("points", "demo", 2, 20);
        LedgerEntry gone = entry("points", "open", 3, 1.5);
        LedgerEntry penalty = entry("points", "bounce", 4, -2);
        LedgerDiff diff = LedgerDiff.of(
                AxisLedger.of(Axis.INTENT, List.of(stays, faded, gone, penalty)),
                AxisLedger.of(
                        Axis.INTENT,
                        List.of(
                                stays,
                                entry("points", "demo", 2, 12.125),
                                entry("points", "quote", 5, 30),
                                entry("points", "bounce", 4, -3))));
        assertEquals(
                List.of("FADED demo -7875", "CAME quote 30000", "GREW bounce -1000", "WENT open -1500"),
                diff.changes().stream().map(LedgerDiffTest::text).toList());
        assertEquals(22.5, diff.before());
        assertEquals(42.125, diff.after());
        assertEquals(19_625, diff.thousandths());
    }

    @Test
    void theSameReasonTwiceIsComparedOneByOne() {
        LedgerEntry one = entry("points", "demo", 1, 5);
        LedgerDiff diff = LedgerDiff.of(
                AxisLedger.of(Axis.FIT, List.of(one, one)), AxisLedger.of(Axis.FIT, List.of(one, one, one)));
        assertEquals(
                List.of("CAME demo 5000"),
                diff.changes().stream().map(LedgerDiffTest::text).toList());
        assertThrows(
                IllegalArgumentException.class,
                () -> LedgerDiff.of(AxisLedger.of(Axis.FIT, List.of()), AxisLedger.of(Axis.INTENT, List.of())));
        Change change = new Change(Kind.CAME, one, 0, 5);
        assertThrows(IllegalArgumentException.class, () -> new LedgerDiff(Axis.FIT, 0, 4, List.of(change)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theDifferencesSumExactlyToTheDifferenceOfTheScores(long seed) {
        Random random = new Random(seed);
        int told = 0;
        for (int round = 0; round < 500; round++) {
            AxisLedger before = AxisLedger.of(Axis.INTEREST, entries(random));
            AxisLedger after = AxisLedger.of(Axis.INTEREST, entries(random));
            LedgerDiff diff = LedgerDiff.of(before, after);
            long sum = diff.changes().stream().mapToLong(Change::thousandths).sum();
            assertEquals(after.thousandths() - before.thousandths(), sum);
            assertEquals(after.thousandths() - before.thousandths(), diff.thousandths());
            assertEquals(List.of(), LedgerDiff.of(before, before).changes());
            told += diff.changes().size();
        }
        assertTrue(told > 500, "changes told: " + told);
    }

    private static List<LedgerEntry> entries(Random random) {
        List<LedgerEntry> entries = new ArrayList<>();
        for (int count = random.nextInt(12); count > 0; count--) {
            double points = Points.fromThousandths(1 + random.nextInt(40_000)) * (random.nextInt(4) == 0 ? -1 : 1);
            entries.add(entry(
                    random.nextBoolean() ? "points" : LedgerEntry.MODEL,
                    "r" + random.nextInt(4),
                    random.nextInt(3),
                    points));
        }
        return entries;
    }

    private static LedgerEntry entry(String strategy, String reason, int day, double points) {
        Instant at = Instant.EPOCH.plusSeconds(86_400L * day);
        return new LedgerEntry(
                strategy, new Reason(reason, DEMO.text()), points, Optional.of(at), Optional.empty(), Optional.empty());
    }

    private static String text(Change change) {
        return change.kind() + " " + change.entry().reason().id() + " " + change.thousandths();
    }
}
