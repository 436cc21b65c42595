package org.winnable.imports.internal;

import java.util.List;
import org.winnable.core.source.RecordBatch;
import org.winnable.core.work.Progress;
import org.winnable.imports.ImportException;

/** The rows of one file as its source reads them. */
final class RawRows implements Pieces<RawRows.Piece> {

    /**
     * Some of them.
     *
     * @param rows as read
     * @param isLast whether no piece follows
     */
    record Piece(List<RecordBatch.Row> rows, boolean isLast) implements Pieces.Piece {}

    private final SourceRun run;
    private final RecordBatch batch;
    private final IssueLog issues;
    private final Progress progress;
    private boolean more;
    private boolean begun;

    /**
     * The rows that are in the batch, and those that follow.
     *
     * @param batch the first rows, already read to find the mapping
     * @param more whether others follow
     */
    RawRows(SourceRun run, RecordBatch batch, boolean more, IssueLog issues, Progress progress) {
        this.run = run;
        this.batch = batch;
        this.more = more;
        this.issues = issues;
        this.progress = progress;
    }

    @Override
    public Piece next() throws ImportException {
        if (begun) {
            batch.clear();
            more = run.next(batch, issues, progress);
        }
        begun = true;
        return new Piece(batch.rows(), !more);
    }
}
