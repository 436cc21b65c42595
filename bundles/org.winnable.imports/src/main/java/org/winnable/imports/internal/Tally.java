package org.winnable.imports.internal;

import org.winnable.core.lead.ImportCounts;
import org.winnable.core.lead.RowOutcome;

/** Counts what became of the rows of one import. Not thread-safe. */
final class Tally {

    private final long[] counts = new long[RowOutcome.values().length];

    void add(RowOutcome outcome) {
        counts[outcome.ordinal()]++;
    }

    /** The counts, with the rows that were rejected before they could be written. */
    ImportCounts counts(long rejected) {
        long created = counts[RowOutcome.CREATED.ordinal()];
        long merged = counts[RowOutcome.MERGED.ordinal()];
        long unchanged = counts[RowOutcome.UNCHANGED.ordinal()];
        return new ImportCounts(created + merged + unchanged + rejected, created, merged, unchanged, rejected);
    }
}
