package org.winnable.hostile;

import java.util.List;
import org.winnable.core.source.RecordBatch;

/** Puts rows into one batch for ever. */
public final class EndlessRows extends OneColumn {

    @Override
    boolean next(RecordBatch batch) {
        while (true) {
            batch.add(2, List.of("Ann"));
        }
    }
}
