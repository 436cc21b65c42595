package org.winnable.imports.internal;

import java.util.ArrayList;
import java.util.List;
import org.winnable.core.source.RecordBatch;
import org.winnable.core.work.Progress;
import org.winnable.imports.ImportException;

/** Reads, maps and normalises the rows of one file batch by batch. Used by one thread at a time. */
final class BatchReader {

    /**
     * Rows on their way to the workspace.
     *
     * @param rows what they tell of, without those that tell of nothing
     * @param isLast whether no batch follows
     */
    record Batch(List<MappedRow> rows, boolean isLast) {}

    private final SourceRun run;
    private final RecordBatch raw;
    private final RowReader reader;
    private final IssueLog issues;
    private final Progress progress;
    private boolean more;
    private boolean begun;

    /**
     * A reader of the rows that are in the batch, and of those that follow.
     *
     * @param raw the first rows, already read to find the mapping
     * @param more whether others follow
     */
    BatchReader(SourceRun run, RecordBatch raw, boolean more, RowReader reader, IssueLog issues, Progress progress) {
        this.run = run;
        this.raw = raw;
        this.more = more;
        this.reader = reader;
        this.issues = issues;
        this.progress = progress;
    }

    Batch next() throws ImportException {
        if (begun) {
            raw.clear();
            more = run.next(raw, issues, progress);
        }
        begun = true;
        progress.checkCancelled();
        List<MappedRow> rows = new ArrayList<>(RecordBatch.TARGET_ROWS);
        for (RecordBatch.Row row : raw.rows()) {
            reader.read(row).ifPresent(rows::add);
        }
        return new Batch(rows, !more);
    }
}
