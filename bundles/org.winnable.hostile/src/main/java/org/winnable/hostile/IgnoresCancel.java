package org.winnable.hostile;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.LockSupport;
import org.winnable.core.source.Confidence;
import org.winnable.core.source.RecordBatch;
import org.winnable.core.source.Sample;

/** Claims files that begin with its own mark, and then reads on whatever the user says. */
public final class IgnoresCancel extends OneColumn {

    /** Files that begin like this are claimed. */
    public static final String MARK = "HOSTILE";

    @Override
    public Confidence recognise(Sample sample) {
        String head = new String(sample.head(), StandardCharsets.US_ASCII);
        return new Confidence(head.startsWith(MARK) ? 1 : 0, MARK);
    }

    @Override
    boolean next(RecordBatch batch) {
        while (true) {
            LockSupport.parkNanos(100_000_000);
        }
    }
}
