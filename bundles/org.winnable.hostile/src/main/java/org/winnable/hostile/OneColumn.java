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

/** Claims no file and finds one column in any; what it does wrong with the rows its kinds say. */
abstract class OneColumn implements LeadSource {

    @Override
    public Confidence recognise(Sample sample) {
        return new Confidence(0, "");
    }

    @Override
    public final ImportRun open(Input input, SourceSettings settings) {
        return new Run(this);
    }

    /** As {@link ImportRun#next}. */
    abstract boolean next(RecordBatch batch);

    /** As {@link ImportRun#close()}; nothing was opened. */
    void close() {
        // most kinds go wrong before
    }

    private record Run(OneColumn source) implements ImportRun {

        @Override
        public Layout layout() {
            return new Layout(List.of("name"), Optional.of(1L), "hostile");
        }

        @Override
        public boolean next(RecordBatch batch, Issues issues, Progress progress) {
            return source.next(batch);
        }

        @Override
        public void close() {
            source.close();
        }
    }
}
