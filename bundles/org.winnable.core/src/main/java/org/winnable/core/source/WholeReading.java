package org.winnable.core.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.winnable.core.work.Progress;

/**
 * Everything that a source makes of an input, in memory: for trying a source on small files, in its tests above all.
 *
 * @param layout what the file looks like
 * @param rows in file order
 * @param issues in the order in which they were found
 */
public record WholeReading(Layout layout, List<RecordBatch.Row> rows, List<Issue> issues) {

    /** Copies the lists. */
    public WholeReading {
        rows = List.copyOf(rows);
        issues = List.copyOf(issues);
    }

    /**
     * Reads an input to its end, batch by batch as an import does.
     *
     * @throws SourceException if the source refuses the file
     * @throws IOException if the bytes cannot be had
     */
    public static WholeReading of(LeadSource source, Input input, SourceSettings settings)
            throws SourceException, IOException {
        List<RecordBatch.Row> rows = new ArrayList<>();
        List<Issue> issues = new ArrayList<>();
        try (ImportRun run = source.open(input, settings)) {
            RecordBatch batch = new RecordBatch();
            boolean more = true;
            while (more) {
                more = run.next(batch, issues::add, Progress.NONE);
                rows.addAll(batch.rows());
                batch.clear();
            }
            return new WholeReading(run.layout(), rows, issues);
        }
    }

    /** The values of all rows, each as long as its row is. */
    public List<List<String>> values() {
        return rows.stream().map(RecordBatch.Row::values).toList();
    }

    /**
     * The values of one column.
     *
     * @throws IllegalArgumentException if no column has that label
     */
    public List<String> column(String label) {
        int column = layout.labels().indexOf(label);
        if (column < 0) {
            throw new IllegalArgumentException(label);
        }
        return rows.stream().map(r -> r.value(column)).toList();
    }

    /** The issues of rows that were rejected. */
    public List<Issue> rejections() {
        return issues.stream()
                .filter(i -> i.severity() == Issue.Severity.REJECTION)
                .toList();
    }
}
