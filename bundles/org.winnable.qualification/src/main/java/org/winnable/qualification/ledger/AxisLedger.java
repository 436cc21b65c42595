package org.winnable.qualification.ledger;

import java.util.List;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.Points;

/**
 * All entries of one axis.
 *
 * @param axis which
 * @param score the sum of the entries in whole thousandths, as the nearest double: equal to the bulk score to the bit
 * @param entries in the order of the model's strategies; a cap of the axis is the last, negative, entry
 */
public record AxisLedger(Axis axis, double score, List<LedgerEntry> entries) {

    /** Copies the entries and refuses a score that is not their sum. */
    public AxisLedger {
        entries = List.copyOf(entries);
        double sum = Points.fromThousandths(sum(entries));
        if (sum != score) {
            throw new IllegalArgumentException("entries of " + axis + " sum to " + sum + ", not " + score);
        }
    }

    /** The ledger of the given entries. */
    public static AxisLedger of(Axis axis, List<LedgerEntry> entries) {
        return new AxisLedger(axis, Points.fromThousandths(sum(entries)), entries);
    }

    /** The score in whole thousandths of a point. */
    public long thousandths() {
        return sum(entries);
    }

    /** Each entry is the double next to whole thousandths, so that going back to these loses nothing. */
    private static long sum(List<LedgerEntry> entries) {
        return entries.stream()
                .mapToLong(entry -> Math.round(entry.points() * Points.SCALE))
                .sum();
    }
}
