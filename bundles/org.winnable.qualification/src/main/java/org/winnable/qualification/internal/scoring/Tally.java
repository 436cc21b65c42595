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
import org.winnable.core.scoring.Scorer;
import org.winnable.qualification.internal.lead.LeadCursor;
import org.winnable.qualification.ledger.LedgerEntry;

/**
 * The ledger of one strategy. Sums for everyone, remembers the entries when it explains: the same lines of code either way. Used by
 * one thread.
 */
final class Tally implements Ledger {

    private final ModelStrategy strategy;
    private @Nullable Scorer scorer;
    private final LeadCursor lead;
    private final @Nullable ScoreColumns sums;
    private final @Nullable List<AxisEntry> entries;

    /** An entry and the axis it counts on. */
    record AxisEntry(Axis axis, LedgerEntry entry) {}

    private final int axes;

    private Tally(
            ModelStrategy strategy,
            LeadCursor lead,
            int axes,
            @Nullable ScoreColumns sums,
            @Nullable List<AxisEntry> entries) {
        this.axes = axes;
        this.strategy = strategy;
        this.lead = lead;
        this.sums = sums;
        this.entries = entries;
    }

    /** A ledger that adds to the sums of some axes, a bit each. */
    static Tally summing(ModelStrategy strategy, LeadCursor lead, int axes, ScoreColumns sums) {
        return new Tally(strategy, lead, axes, sums, null);
    }

    /** A ledger that remembers its entries. */
    static Tally remembering(ModelStrategy strategy, LeadCursor lead) {
        return new Tally(strategy, lead, Difference.ALL, null, new ArrayList<>());
    }

    /** Lets the strategy score the rows. */
    void scoreRow(int row) {
        lead.moveTo(row);
        Scorer worker = scorer;
        if (worker == null) {
            // not earlier: this is where the guard listens
            worker = strategy.worker();
            scorer = worker;
        }
        worker.score(lead, this);
    }

    /** What was remembered. */
    List<AxisEntry> entries() {
        return entries == null ? List.of() : entries;
    }

    /** The lead that is scored. */
    LeadCursor lead() {
        return lead;
    }

    @Override
    public boolean wants(Axis axis) {
        return (axes & Difference.bit(axis)) != 0;
    }

    @Override
    public void add(Reason reason, Axis axis, double points, int interaction) {
        if (!wants(axis)) {
            return;
        }
        long thousandths = strategy.thousandths(lead, reason, points, interaction);
        if (thousandths == 0) {
            return;
        }
        if (sums != null) {
            sums.column(axis)[lead.row()] += thousandths;
        }
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
        return new LedgerEntry(
                strategy.id().id(),
                reason,
                Points.fromThousandths(thousandths),
                at,
                asset,
                strategy.use().trained());
    }
}
