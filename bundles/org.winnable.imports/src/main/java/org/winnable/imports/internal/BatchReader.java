package org.winnable.imports.internal;

import java.util.ArrayList;
import java.util.List;
import org.winnable.core.source.RecordBatch;
import org.winnable.core.work.Progress;
import org.winnable.imports.ColumnMapping;
import org.winnable.imports.ImportException;

/** Reads, maps and normalises the rows of one file batch by batch. Used by one thread at a time. */
final class BatchReader {

    /**
     * Rows on their way to the workspace.
     *
     * @param rows those that tell of somebody
     * @param isLast whether no batch follows
     */
    record Batch(List<MappedRow> rows, boolean isLast) {}

    private final SourceRun run;
    private final RecordBatch raw;
    private final RowReader reader;
    private final List<ColumnMapping> columns;
    private final RowIssues wording;
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
    BatchReader(
            SourceRun run,
            RecordBatch raw,
            boolean more,
            RowReader reader,
            List<ColumnMapping> columns,
            IssueLog issues,
            Progress progress) {
        this.run = run;
        this.raw = raw;
        this.more = more;
        this.reader = reader;
        this.columns = columns;
        this.issues = issues;
        this.wording = new RowIssues(issues);
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
            if (reader.isFooter(row)) {
                wording.footer(row);
            } else {
                MappedRow mapped = reader.read(row);
                if (mapped.hasSomebody()) {
                    rows.add(mapped);
                } else {
                    wording.nobody(row, columns);
                }
            }
        }
        return new Batch(rows, !more);
    }
}
