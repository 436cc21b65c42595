package org.winnable.hostile;

import java.util.List;
import java.util.Optional;
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

/** Counts lines backwards. */
public final class NegativeLines implements LeadSource {

    @Override
    public Confidence recognise(Sample sample) {
        return new Confidence(0, "");
    }

    @Override
    public ImportRun open(Input input, SourceSettings settings) {
        return new Run();
    }

    private static final class Run implements ImportRun {

        @Override
        public Layout layout() {
            return new Layout(List.of("name"), Optional.of(1L), "hostile");
        }

        @Override
        public boolean next(RecordBatch batch, Issues issues, Progress progress) {
            batch.add(-1, List.of("Ann"));
            return false;
        }

        @Override
        public void close() {
            // nothing was opened
        }
    }
}
