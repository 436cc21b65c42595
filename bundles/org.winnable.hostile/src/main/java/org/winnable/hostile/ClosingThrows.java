package org.winnable.hostile;

import java.util.List;
import org.winnable.core.source.RecordBatch;

/** Reads well and cannot be closed. */
public final class ClosingThrows extends OneColumn {

    @Override
    boolean next(RecordBatch batch) {
        batch.add(2, List.of("Ann"));
        return false;
    }

    @Override
    void close() {
        throw new IllegalStateException("still busy");
    }
}
