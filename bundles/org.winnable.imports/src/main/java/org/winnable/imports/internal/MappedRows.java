package org.winnable.imports.internal;

import java.util.ArrayList;
import java.util.List;
import org.winnable.core.source.RecordBatch;
import org.winnable.core.work.Progress;
import org.winnable.imports.ImportException;

/** The rows of one file mapped and normalised. */
final class MappedRows implements Pieces<MappedRows.Piece> {

    /**
     * Some of them on their way to the workspace.
     *
     * @param rows what they tell of, without those that tell of nothing
     * @param isLast whether no piece follows
     */
    record Piece(List<MappedRow> rows, boolean isLast) implements Pieces.Piece {}

    private final Pieces<RawRows.Piece> raw;
    private final RowReader reader;
    private final Progress progress;

    MappedRows(Pieces<RawRows.Piece> raw, RowReader reader, Progress progress) {
        this.raw = raw;
        this.reader = reader;
        this.progress = progress;
    }

    @Override
    public Piece next() throws ImportException {
        RawRows.Piece piece = raw.next();
        progress.checkCancelled();
        List<MappedRow> rows = new ArrayList<>(piece.rows().size());
        for (RecordBatch.Row row : piece.rows()) {
            reader.read(row).ifPresent(rows::add);
        }
        return new Piece(rows, piece.isLast());
    }
}
