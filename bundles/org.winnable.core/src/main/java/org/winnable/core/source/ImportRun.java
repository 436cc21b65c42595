package org.winnable.core.source;

import java.io.IOException;
import org.osgi.annotation.versioning.ConsumerType;
import org.winnable.core.work.Progress;

/**
 * One file being read, from the first row to the last, in constant memory. Used by one thread at a time; calls may come
 * from different threads one after another.
 */
@ConsumerType
public interface ImportRun extends AutoCloseable {

    /** What the file looks like: labels, encoding, where the data begin. Available before the first row is read. */
    Layout layout();

    /**
     * Fills the batch with the next rows.
     *
     * @param batch empty when given; must not be kept
     * @param issues takes what is wrong with single rows: a bad row is an issue, never an exception
     * @param progress to be advanced by the bytes read; asked for cancellation at least every few hundred milliseconds
     * @return false when there are no more rows; a batch may hold rows even then
     * @throws SourceException if the rest of the file cannot be read
     */
    boolean next(RecordBatch batch, Issues issues, Progress progress) throws SourceException, IOException;

    /** Closes what was opened. Called once, also after failures. */
    @Override
    void close() throws IOException;
}
