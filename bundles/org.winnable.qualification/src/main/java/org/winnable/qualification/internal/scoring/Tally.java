package org.winnable.qualification.internal.scoring;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.winnable.core.facts.Dictionary;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.Interactions;
import org.winnable.core.scoring.Ledger;
import org.winnable.core.scoring.Points;
import org.winnable.core.scoring.Reason;
import org.winnable.qualification.internal.lead.LeadCursor;
import org.winnable.qualification.ledger.LedgerEntry;

/**
 * The ledger of one strategy over a stretch of leads. Sums for everyone; remembers the entries too when it explains: the same
 * lines of code either way. Used by one thread.
 */
final class Tally implements Ledger {

    private static final int AXES = Axis.values().length;

    private final ModelStrategy strategy;
    private final LeadCursor lead;
    private final int from;
    private final int length;
    private final @Nullable List<AxisEntry> entries;
    private final long[] @Nullable [] sums = new long[AXES][];

    /** An entry and the axis it counts on. */
    record AxisEntry(Axis axis, LedgerEntry entry) {}

    private Tally(ModelStrategy strategy, LeadCursor lead, int from, int to, @Nullable List<AxisEntry> entries) {
        this.strategy = strategy;
        this.lead = lead;
        this.from = from;
        this.length = to - from;
        this.entries = entries;
    }

    /** A ledger that sums the rows {@code from} to {@code to}, the latter exclusive. */
    static Tally summing(ModelStrategy strategy, LeadCursor lead, int from, int to) {
        return new Tally(strategy, lead, from, to, null);
    }

    /** A ledger of one row that remembers its entries. */
    static Tally remembering(ModelStrategy strategy, LeadCursor lead, int row) {
        return new Tally(strategy, lead, row, row + 1, new ArrayList<>());
    }

    /** Lets the strategy score the rows. */
    void scoreRow(int row) {
        lead.moveTo(row);
        strategy.scorer().score(lead, this);
    }

    /** The sums of an axis by row of the stretch; null where nobody got a point. */
    long @Nullable [] sums(Axis axis) {
        return sums[axis.ordinal()];
    }

    /** What was remembered. */
    List<AxisEntry> entries() {
        return entries == null ? List.of() : entries;
    }

    @Override
    public void add(Reason reason, Axis axis, double points, int interaction) {
        long thousandths = strategy.thousandths(lead, reason, points, interaction);
        if (thousandths == 0) {
            return;
        }
        long[] column = sums[axis.ordinal()];
        if (column == null) {
            column = new long[length];
            sums[axis.ordinal()] = column;
        }
        column[lead.row() - from] += thousandths;
        if (entries != null) {
            entries.add(new AxisEntry(axis, entry(reason, thousandths, interaction)));
        }
    }

    private LedgerEntry entry(Reason reason, long thousandths, int interaction) {
        Optional<Instant> at = Optional.empty();
        Optional<String> asset = Optional.empty();
        if (interaction != NO_INTERACTION) {
            Interactions interactions = lead.interactions();
            at = Optional.of(Instant.ofEpochSecond(interactions.time(interaction)));
            int code = interactions.asset(interaction);
            if (code != Dictionary.UNKNOWN) {
                asset = Optional.of(lead.facts().assets().value(code));
            }
        }
        return new LedgerEntry(strategy.id().id(), reason, Points.fromThousandths(thousandths), at, asset);
    }
}
