package org.winnable.hostile;

import java.util.List;
import org.winnable.core.source.RecordBatch;

/** Counts lines backwards. */
public final class NegativeLines extends OneColumn {

    @Override
    boolean next(RecordBatch batch) {
        batch.add(-1, List.of("Ann"));
        return false;
    }
}
