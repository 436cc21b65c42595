package org.winnable.imports.internal;

import java.util.HashMap;
import java.util.Map;
import org.winnable.core.source.RecordBatch;
import org.winnable.core.work.Progress;
import org.winnable.imports.ColumnDates;
import org.winnable.imports.ImportException;
import org.winnable.imports.internal.mapping.DateColumns;
import org.winnable.imports.internal.mapping.Mapping;

/**
 * Looks through a whole file for what its dates tell of the order of day and month. Only where the first rows have dates with
 * two meanings: a column of others needs no second reading of the file.
 */
final class DateScan {

    /** Further on no date is looked at: who wrote so many rows in one order will not change it. */
    static final long MOST_ROWS = 5_000_000;

    private final Mapping mapping;
    private final DateColumns columns;

    /**
     * A scan of a file that was mapped by its first rows.
     *
     * @param rules what a person and the dialect say of dates
     */
    DateScan(Mapping mapping, DateColumns.Rules rules) {
        this.mapping = mapping;
        Map<Integer, String> labels = new HashMap<>();
        mapping.dates().forEach((column, dates) -> labels.put(column, dates.label()));
        this.columns = new DateColumns(labels, rules);
    }

    /** Whether the mapping has a column of which the rest of the file may tell more. */
    static boolean isNeeded(Mapping mapping) {
        return mapping.dates().values().stream()
                .anyMatch(dates -> dates.undecided() > 0 && dates.basis() != ColumnDates.Basis.PERSON);
    }

    /**
     * Reads the file from its beginning.
     *
     * @param run a reading that has not begun
     * @return the mapping with what all rows tell
     */
    Mapping read(SourceRun run, Progress progress) throws ImportException {
        RecordBatch batch = new RecordBatch();
        long rows = 0;
        boolean more = true;
        while (more && rows < MOST_ROWS) {
            progress.checkCancelled();
            batch.clear();
            // what is wrong with rows is told when they are read to be imported
            more = run.next(batch, issue -> {}, progress);
            rows += batch.rows().size();
            batch.rows().forEach(columns::add);
        }
        return mapping.withDates(columns.conclusions());
    }
}
