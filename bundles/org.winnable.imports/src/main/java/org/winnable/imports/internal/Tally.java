package org.winnable.imports.internal;

import org.winnable.core.lead.ImportCounts;
import org.winnable.core.lead.RowOutcome;

/** Counts what became of the rows of one import. Not thread-safe. */
final class Tally {

    private final long[] counts = new long[RowOutcome.values().length];

    void add(RowOutcome outcome) {
        counts[outcome.ordinal()]++;
    }

    /** The counts, with rows that the source itself rejected. */
    ImportCounts counts(long rejectedBySource) {
        long created = counts[RowOutcome.CREATED.ordinal()];
        long merged = counts[RowOutcome.MERGED.ordinal()];
        long unchanged = counts[RowOutcome.UNCHANGED.ordinal()];
        long rejected = counts[RowOutcome.REJECTED.ordinal()] + rejectedBySource;
        return new ImportCounts(created + merged + unchanged + rejected, created, merged, unchanged, rejected);
    }
}
