package org.winnable.qualification.internal.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.Points;
import org.winnable.core.scoring.Reason;
import org.winnable.core.text.Texts;
import org.winnable.qualification.ledger.AxisLedger;
import org.winnable.qualification.ledger.LedgerEntry;

/** The most an axis can reach. What is above is taken off by an entry of its own, so that ledgers go on to sum. */
final class Caps {

    private final long[] thousandths = new long[Axis.values().length];

    Caps(Map<Axis, Double> caps) {
        Arrays.fill(thousandths, Long.MAX_VALUE);
        caps.forEach((axis, cap) -> {
            if (cap < Points.LIMIT) {
                thousandths[axis.ordinal()] = Points.toThousandths(Math.max(0, cap));
            }
        });
    }

    /** What an uncapped sum comes to. */
    long apply(Axis axis, long sum) {
        return Math.min(sum, thousandths[axis.ordinal()]);
    }

    /** Whether an axis can reach as much by others. */
    boolean allowSame(Axis axis, Caps others) {
        return thousandths[axis.ordinal()] == others.thousandths[axis.ordinal()];
    }

    /** The ledger of the entries of an axis, with one more where their sum is too high. */
    AxisLedger ledger(Axis axis, List<LedgerEntry> entries) {
        AxisLedger uncapped = AxisLedger.of(axis, entries);
        long sum = uncapped.thousandths();
        long capped = apply(axis, sum);
        if (capped == sum) {
            return uncapped;
        }
        String text = Texts.of(Caps.class).get("cap", axis.label(), Points.fromThousandths(capped));
        LedgerEntry excess = new LedgerEntry(
                LedgerEntry.MODEL,
                new Reason("cap/" + axis.key(), text),
                Points.fromThousandths(capped - sum),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return AxisLedger.of(
                axis, Stream.concat(entries.stream(), Stream.of(excess)).toList());
    }
}
