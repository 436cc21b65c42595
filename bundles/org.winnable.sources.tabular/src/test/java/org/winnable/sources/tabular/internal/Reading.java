package org.winnable.sources.tabular.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.winnable.core.source.ImportRun;
import org.winnable.core.source.Input;
import org.winnable.core.source.Issue;
import org.winnable.core.source.Layout;
import org.winnable.core.source.RecordBatch;
import org.winnable.core.source.Sample;
import org.winnable.core.source.SourceException;
import org.winnable.core.source.SourceSettings;
import org.winnable.core.work.Progress;

/** What the source makes of some bytes. */
record Reading(Layout layout, List<RecordBatch.Row> rows, List<Issue> issues) {

    static final SourceSettings KNOWING = SourceSettings.AUTOMATIC.withKnownLabels(
            Set.of("first name", "last name", "email address", "company", "position", "connected on", "name", "email"));

    static Reading of(String text) throws SourceException, IOException {
        return of(text, StandardCharsets.UTF_8);
    }

    static Reading of(String text, Charset charset) throws SourceException, IOException {
        return of(text.getBytes(charset), KNOWING);
    }

    static Reading of(byte[] bytes, SourceSettings settings) throws SourceException, IOException {
        List<RecordBatch.Row> rows = new ArrayList<>();
        List<Issue> issues = new ArrayList<>();
        try (ImportRun run = new DelimitedTextSource().open(input(bytes), settings)) {
            RecordBatch batch = new RecordBatch();
            boolean more = true;
            while (more) {
                more = run.next(batch, issues::add, Progress.NONE);
                rows.addAll(batch.rows());
                batch.clear();
            }
            return new Reading(run.layout(), rows, issues);
        }
    }

    static Sample sample(byte[] bytes) {
        return new Sample("list.csv", Arrays.copyOf(bytes, Math.min(bytes.length, Sample.SIZE)), bytes.length);
    }

    List<List<String>> values() {
        return rows.stream().map(RecordBatch.Row::values).toList();
    }

    static Input input(byte[] bytes) {
        return new Input() {
            @Override
            public String name() {
                return "list.csv";
            }

            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }
        };
    }
}
