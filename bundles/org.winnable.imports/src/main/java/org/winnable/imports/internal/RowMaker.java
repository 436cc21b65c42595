package org.winnable.imports.internal;

import java.util.Optional;
import org.winnable.core.source.RecordBatch;

/** Makes of a raw row what it tells of. Not thread-safe. */
@FunctionalInterface
interface RowMaker {

    /** What the row tells of; nothing if it was rejected, which is reported. */
    Optional<? extends MappedRow> make(RecordBatch.Row row);
}
