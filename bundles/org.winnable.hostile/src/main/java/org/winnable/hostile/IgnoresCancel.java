package org.winnable.hostile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.winnable.core.source.Confidence;
import org.winnable.core.source.ImportRun;
import org.winnable.core.source.Input;
import org.winnable.core.source.Issues;
import org.winnable.core.source.Layout;
import org.winnable.core.source.LeadSource;
import org.winnable.core.source.RecordBatch;
import org.winnable.core.source.Sample;
import org.winnable.core.source.SourceSettings;
import org.winnable.core.work.Progress;

/** Claims files that begin with its own mark, and then reads on whatever the user says. */
public final class IgnoresCancel implements LeadSource {

    /** Files that begin like this are claimed. */
    public static final String MARK = "HOSTILE";

    @Override
    public Confidence recognise(Sample sample) {
        String head = new String(sample.head(), StandardCharsets.US_ASCII);
        return new Confidence(head.startsWith(MARK) ? 1 : 0, MARK);
    }

    @Override
    public ImportRun open(Input input, SourceSettings settings) {
        return new Run();
    }

    private static final class Run implements ImportRun {

        @Override
        public Layout layout() {
            return new Layout(List.of("name"), Optional.of(1L), MARK);
        }

        @Override
        public boolean next(RecordBatch batch, Issues issues, Progress progress) {
            while (true) {
                LockSupport.parkNanos(100_000_000);
            }
        }

        @Override
        public void close() {
            // nothing was opened
        }
    }
}
